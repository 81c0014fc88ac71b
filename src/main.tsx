import { signal } from '@preact/signals'
import { render } from 'preact'
import { createKeeping } from './app/keep/keeping.ts'
import { createSession } from './app/session.ts'
import { FORMATS } from './index.ts'
import { keepOffline } from './offline/keep-offline.ts'
import { takeShared } from './offline/shared-article.ts'
import { App } from './ui/App.tsx'
import { createDesk } from './ui/desk.ts'
import { onLeave } from './ui/keep/flush-on-leave.ts'
import { titleOfProject } from './ui/keep/project-title.ts'
import { fetchedGround } from './ui/map/basemap-files.ts'
import { riversOf } from './ui/rivers.ts'
import { followAddress, openAddress, takeUp } from './ui/share/follow-address.ts'
import { fetchSupplies } from './ui/supplies.ts'
import { createAnalyserClient } from './worker/client.ts'
import type { News } from './worker/protocol.ts'

const analyser = createAnalyserClient(hear)
const session = createSession(analyser)
const supplies = fetchSupplies({
  names: analyser.names,
  outlines: async () => (await fetchMade('outlines.json')).json(),
})
const keeping = createKeeping(session, () => titleOfProject(session))
const newer = signal<(() => void) | null>(null)
const desk = createDesk({
  session,
  supplies,
  ground: fetchedGround(),
  rivers: riversOf(analyser.rivers()),
  world: analyser,
  eventTypes: analyser.eventTypes,
  formats: FORMATS,
  storyTemplate: async () => (await fetchMade('story-file.html')).text(),
  newer,
  keeping,
})

/** The worker reads with the larger places of the world first, and with all of them a moment later. */
function hear(news: News) {
  if (news.kind === 'lacking') return supplies.lacks(news.message)
  supplies.renew()
  void session.refresh()
}

render(<App desk={desk} />, document.getElementById('app')!)
const asked = location.hash
onLeave(keeping.flush)
void openFirst().finally(() => {
  void keeping.keepDraft({ text: desk.draft, open: session.composing })
  takeUp(desk, asked)
  followAddress(desk)
  // Not before the article is read: the copy for later must not hold up what is looked at now.
  if (import.meta.env.PROD)
    keepOffline({
      newer: use => {
        newer.value = use
      },
    })
})

/** The page begins with the article its address carries or that was shared with it, with the story worked on last, or with a report already open; without one the paste box leads. */
async function openFirst() {
  await keeping.begin()
  if (await openAddress(desk, asked)) return
  const shared = await takeShared().catch(() => null)
  if (shared) return session.open(shared)
  const isKept = await keeping.keeper.openLast()
  const response = await fetchMade('seed.txt').catch(() => null)
  if (!response) return
  const seed = await response.text()
  if (isKept) return supplies.offer(await analyser.analyse(seed, {}))
  await session.open(seed)
  keeping.keeper.look()
  const story = session.story.peek()
  if (story) supplies.offer(story)
}

async function fetchMade(name: string): Promise<Response> {
  const response = await fetch(name)
  if (!response.ok) throw new Error(`Got ${response.status} for ${name}, expected a file beside the page.`)
  return response
}
