import { effect } from '@preact/signals'
import { describeError } from '../../app/describe-error.ts'
import { type Address, NO_ADDRESS, readAddress, writeAddress } from '../../app/share/address.ts'
import { unpackProject } from '../../app/share/packed-project.ts'
import type { Desk } from '../desk.ts'

/** How long the page must be at rest before its address says so, in milliseconds: browsers allow a hundred changes in half a minute. */
const REST = 400

/** What the address of this page should say now; the article only where it is carried. */
export function addressOf({ session, view, carried }: Desk): Address {
  const { background, links } = session.filters.value
  return {
    view: view.value,
    chosen: session.chosen.value,
    hides: { background: !background, links: !links },
    theme: readAddress(location.hash).theme,
    article: carried.value,
  }
}

/** Opens what an address says, with what was corrected in it. Returns false where it says nothing of an article, so that another may be opened. */
export async function openAddress(desk: Desk, fragment: string): Promise<boolean> {
  const address = readAddress(fragment)
  if (!address.article) return false
  try {
    const project = await unpackProject(address.article)
    const keeper = desk.keeping?.keeper
    // What the reader did to the same article is not to be lost for following a link to it; what another did is a story of its own.
    const isKept = project.corrections.length === 0 && (await keeper?.openText(project.text)) === true
    if (!isKept) {
      const fault = await desk.session.openProject({ ...project, id: crypto.randomUUID() })
      if (fault) throw new Error(fault)
      keeper?.look()
    }
    desk.carried.value = address.article
  } catch (error) {
    desk.linkFault.value = describeError(error)
    return false
  }
  return true
}

/** Takes up the view, the choice and the options an address asks for, over the story that is open. */
export function takeUp(desk: Desk, fragment: string): void {
  const { view, chosen, hides, theme } = readAddress(fragment)
  const { session } = desk
  if (theme) document.documentElement.dataset.theme = theme
  session.filters.value = {
    ...session.filters.peek(),
    background: !hides.background,
    links: !hides.links,
  }
  if (view) desk.aim.value = view
  if (chosen && exists(desk, chosen.kind, chosen.id)) desk.open(chosen)
}

/** Keeps the page's address true to what is seen, and follows an address that is put there by hand. */
export function followAddress(desk: Desk): () => void {
  let due: ReturnType<typeof setTimeout> | undefined
  // What the reader changes is theirs: the link's own article no longer says what they see.
  const stopCarrying = effect(() => {
    if (desk.session.history.value.done.length > 0) desk.carried.value = null
  })
  const stop = effect(() => {
    const fragment = writeAddress(addressOf(desk))
    const composing = desk.session.composing.value || !desk.session.story.value
    clearTimeout(due)
    if (composing) return
    due = setTimeout(() => rewrite(fragment), REST)
  })
  // What was put there: the page may have written over it by the time it hears.
  const follow = ({ newURL }: HashChangeEvent) => void followHand(desk, new URL(newURL).hash)
  addEventListener('hashchange', follow)
  return () => {
    stop()
    stopCarrying()
    clearTimeout(due)
    removeEventListener('hashchange', follow)
  }
}

/** A frame on another's page may be forbidden to have an address of its own; all else works there. */
function rewrite(fragment: string) {
  try {
    history.replaceState(null, '', `#${fragment}`)
  } catch {}
}

async function followHand(desk: Desk, fragment: string) {
  // An anchor of the page, such as the skip link's, asks for nothing.
  if (writeAddress(readAddress(fragment)) === writeAddress(NO_ADDRESS)) return
  await openAddress(desk, fragment)
  takeUp(desk, fragment)
}

function exists({ session }: Desk, kind: 'place' | 'event' | 'mention', id: string): boolean {
  const story = session.story.peek()
  if (!story) return false
  const all = { place: story.places, event: story.events, mention: story.mentions }[kind]
  return all.some(one => one.id === id)
}
