import { signal } from '@preact/signals'
import { render } from 'preact'
import { createSession } from './app/session.ts'
import { exportGeoJson } from './index.ts'
import { keepOffline } from './offline/keep-offline.ts'
import { takeShared } from './offline/shared-article.ts'
import { App } from './ui/App.tsx'
import { createDesk } from './ui/desk.ts'
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
const newer = signal<(() => void) | null>(null)
const desk = createDesk({
  session,
  supplies,
  ground: fetchedGround(),
  rivers: riversOf(analyser.rivers()),
  world: analyser,
  exportStory: exportGeoJson,
  storyTemplate: async () => (await fetchMade('story-file.html')).text(),
  newer,
})

/** The worker reads with the larger places of the world first, and with all of them a moment later. */
function hear(news: News) {
  if (news.kind === 'lacking') return supplies.lacks(news.message)
  supplies.renew()
  void session.refresh()
}

render(<App desk={desk} />, document.getElementById('app')!)
const asked = location.hash
void openFirst().finally(() => {
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

/** The page begins with the article its address carries or that was shared with it, or with an article already open; without one the paste box leads. */
async function openFirst() {
  if (await openAddress(desk, asked)) return
  const shared = await takeShared().catch(() => null)
  if (shared) return session.open(shared)
  const response = await fetchMade('seed.txt').catch(() => null)
  if (!response) return
  await session.open(await response.text())
  const story = session.story.peek()
  if (story) supplies.offer(story)
}

async function fetchMade(name: string): Promise<Response> {
  const response = await fetch(name)
  if (!response.ok) throw new Error(`Got ${response.status} for ${name}, expected a file beside the page.`)
  return response
}
