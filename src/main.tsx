import { render } from 'preact'
import { createSession } from './app/session.ts'
import { exportGeoJson } from './index.ts'
import { App } from './ui/App.tsx'
import { createDesk } from './ui/desk.ts'
import { riversOf } from './ui/rivers.ts'
import { fetchSupplies } from './ui/supplies.ts'
import { createAnalyserClient } from './worker/client.ts'
import type { News } from './worker/protocol.ts'

const analyser = createAnalyserClient(hear)
const session = createSession(analyser)
const supplies = fetchSupplies({
  names: analyser.names,
  outlines: async () => (await fetchMade('outlines.json')).json(),
})
const desk = createDesk({
  session,
  supplies,
  rivers: riversOf(analyser.rivers()),
  world: analyser,
  exportStory: exportGeoJson,
})

/** The worker reads with the larger places of the world first, and with all of them a moment later. */
function hear(news: News) {
  if (news.kind === 'lacking') return supplies.lacks(news.message)
  supplies.renew()
  void session.refresh()
}

render(<App desk={desk} />, document.getElementById('app')!)
void openFirst()

/** The page begins with an article already open, unless one was brought; without either the paste box leads. */
async function openFirst() {
  const brought = desk.intake.bring(location.hash)
  if (location.hash.startsWith('#page=')) history.replaceState(null, '', location.pathname + location.search)
  const text = await fetchText('seed.txt')
  if (text !== '' && !(await brought)) {
    await session.open(text)
    const story = session.story.peek()
    if (story) supplies.offer(story)
  }
  const reports = await fetchText('samples.json')
  if (reports) supplies.offerReports(JSON.parse(reports))
}

/** A file that the page can do without; '' where it cannot be had. */
async function fetchText(name: string): Promise<string> {
  const response = await fetchMade(name).catch(() => null)
  return response ? response.text() : ''
}

async function fetchMade(name: string): Promise<Response> {
  const response = await fetch(name)
  if (!response.ok) throw new Error(`Got ${response.status} for ${name}, expected a file beside the page.`)
  return response
}
