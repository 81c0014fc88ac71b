import { signal } from '@preact/signals'
import { render } from 'preact'
import { createKeeping } from './app/keep/keeping.ts'
import { createSession } from './app/session.ts'
import { FORMATS } from './index.ts'
import { keepOffline } from './offline/keep-offline.ts'
import { takeShared } from './offline/shared-article.ts'
import { App } from './ui/App.tsx'
import { createDesk } from './ui/create-desk.ts'
import { onLeave } from './ui/keep/flush-on-leave.ts'
import { titleOfProject } from './ui/keep/project-title.ts'
import { fetchedGround } from './ui/map/basemap-files.ts'
import { recallLanguage } from './ui/menu/language-choice.ts'
import { recallTheme } from './ui/menu/theme-choice.ts'
import { riversOf } from './ui/rivers.ts'
import { followAddress, openAddress, takeUp } from './ui/share/follow-address.ts'
import { fetchSupplies } from './ui/supplies.ts'
import { wording } from './words/wording.ts'
import { createAnalyserClient } from './worker/client.ts'
import type { News } from './worker/protocol.ts'

const analyser = createAnalyserClient(hear)
const session = createSession(analyser)
const supplies = fetchSupplies({
  names: analyser.names,
  outlines: async () => (await fetchMade('outlines.json')).json(),
  divisions: analyser.outlines,
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

recallTheme()
await recallLanguage()
render(<App desk={desk} />, document.getElementById('app')!)
const asked = location.hash
onLeave(keeping.flush)
onLeave(() => void desk.collectionKeeper?.flush())
// Whoever asks for the box while the first story is on its way keeps it.
let writing = false
const stopAsking = session.composing.subscribe(open => {
  writing ||= open
})
void openFirst().finally(() => {
  stopAsking()
  if (writing) session.composing.value = true
  desk.starting.value = false
  void keeping.keepDraft({ ...desk.intake, open: session.composing })
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

/** The page begins with an article that was brought, shared, or is in its address, else with the story worked on last or one to try; without any the paste box leads. */
async function openFirst() {
  await keeping.begin()
  const [brought, offered] = [desk.intake.bring(asked), fetchText('samples.json')]
  if (asked.startsWith('#page=')) history.replaceState(null, '', location.pathname + location.search)
  if (!(await brought) && !(await openAddress(desk, asked)) && !(await openShared())) await openKept()
  const reports = await offered
  if (reports) supplies.offerReports(JSON.parse(reports))
}

/** What the system's share menu sent; false if nothing. */
async function openShared(): Promise<boolean> {
  const shared = await takeShared().catch(() => null)
  if (shared) await session.open(shared)
  return Boolean(shared)
}

/** The story worked on last; at a first visit the sample, which is only looked at. */
async function openKept() {
  const isKept = await keeping.keeper.openLast()
  const text = await fetchText('seed.txt')
  if (text === '') return
  if (isKept) return supplies.offer(await analyser.analyse(text, {}))
  await session.open(text)
  keeping.keeper.look()
  const story = session.story.peek()
  if (story) supplies.offer(story)
}

/** A file that the page can do without; '' where it cannot be had. */
async function fetchText(name: string): Promise<string> {
  const response = await fetchMade(name).catch(() => null)
  return response ? response.text() : ''
}

async function fetchMade(name: string): Promise<Response> {
  const response = await fetch(name)
  if (!response.ok) throw new Error(wording().page.noFile(response.status, name))
  return response
}
