import { signal } from '@preact/signals'
import { render } from 'preact'
import { createSession } from './app/session.ts'
import { openStoryFile } from './app/share/story-file.ts'
import { FORMATS } from './index.ts'
import { STORY_ELEMENT } from './intake/story-file.ts'
import { App } from './ui/App.tsx'
import { createDesk } from './ui/create-desk.ts'
import { cutInPage } from './ui/map/ground/in-page.ts'
import { createGroundStore } from './ui/map/ground/store.ts'
import { recallLanguage } from './ui/menu/language-choice.ts'
import { followAddress, takeUp } from './ui/share/follow-address.ts'
import { readBasemap } from './ui/story-file/basemap.ts'
import { outlinesOf } from './ui/story-file/outlines.ts'
import { fetchSupplies } from './ui/supplies.ts'
import { wording } from './words/wording.ts'

/*
 * The page of one story as a file: the same page, with its story, outlines and fonts inside, and nothing that reads
 * a new article. Opened from disk it may fetch nothing and start no worker, and its policy allows neither.
 */

/** Nothing is fetched: each stands in the page. */
const UNFETCHED = { '110m': '', '50m': '', '10m': '', waters: '', divisions: '' }

const held = openStoryFile(document.getElementById(STORY_ELEMENT)?.textContent ?? '')
const root = document.getElementById('app')!
void recallLanguage().then(() => {
  if (held) show()
  else root.textContent = wording().share.noStoryInFile
})

function show() {
  const { story, names, rivers, divisions = {}, view } = held!
  const session = createSession({
    analyse: () => Promise.reject(new Error(wording().share.notReadAnew)),
  })
  const ground = createGroundStore(UNFETCHED, cutInPage(readBasemap))
  const desk = createDesk({
    session,
    filed: true,
    ground,
    supplies: fetchSupplies({
      names: async () => names,
      outlines: () => outlinesOf(ground),
      divisions: async () => divisions,
    }),
    rivers: signal(rivers),
    world: { find: async () => [], near: async () => ({ near: null }) },
    formats: FORMATS,
    eventTypes: async () => [],
    storyTemplate: () => Promise.reject(new Error(wording().share.noFurtherFile)),
    newer: signal(null),
    keeping: null,
  })
  render(<App desk={desk} />, root)
  session.show(story)
  if (view) desk.aim.value = view
  takeUp(desk, location.hash)
  followAddress(desk)
}
