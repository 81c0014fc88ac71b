import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../support/find-browser.ts'
import { BROWSER_FLAGS } from '../support/page.ts'
import type { Bench, Contender } from './page/page.ts'
import { median, printRows, type Row } from './row.ts'
import { servePage } from './serve-page.ts'

/** Rounds of panning, contenders taking turns; the middle one counts. */
const ROUNDS = 5
const VIEW = { lat: 25, lon: 20, zoom: 3 }
/** What is typed, letter by letter: each is a wish of its own, the last ones of few articles. */
const TYPED = ['k', 'ka', 'kal', 'kalo', 'kalom', 'flood', 'report 77', 'paper 3', '']

/** How a collection of a thousand articles pans, against an empty Leaflet map in the same browser, and how fast its filter answers. */
export async function run(): Promise<Row[]> {
  const served = await servePage()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(served.address)
    const pans: Record<'empty' | 'collection', number[]> = { empty: [], collection: [] }
    for (let round = 0; round < ROUNDS; round++)
      for (const contender of ['empty', 'collection'] as const) {
        await open(page, contender)
        pans[contender].push(await pan(page))
      }
    const { joined, filtered } = await page.evaluate(
      typed => (window as unknown as WithBench).bench.filter(typed),
      TYPED,
    )
    return [
      {
        name: 'collection of 1,000: 95th percentile of frame times while panning',
        value: median(pans.collection) / median(pans.empty),
        unit: 'ratio',
        goal: { atMost: 1.2 },
        against: `an empty Leaflet map (${median(pans.empty).toFixed(1)} ms)`,
      },
      {
        name: 'collection of 1,000: filter to marks drawn, median',
        value: median(filtered),
        unit: 'ms',
        goal: { atMost: 100 },
        against: `${TYPED.length} wishes, the slowest ${Math.max(...filtered).toFixed(0)} ms`,
      },
      {
        name: 'collection of 1,000: joining what is shared, and where it differs',
        value: joined,
        unit: 'ms',
        against: '20 places and 10 events an article',
      },
    ]
  } finally {
    await browser.close()
    await served.close()
  }
}

type WithBench = { readonly bench: Bench }

const open = (page: Page, contender: Contender) =>
  page.evaluate(([one, view]) => (window as unknown as WithBench).bench.open(one, view), [
    contender,
    VIEW,
  ] as const)

async function pan(page: Page): Promise<number> {
  const frames = await page.evaluate(() => (window as unknown as WithBench).bench.pan())
  return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)]!
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(printRows(await run()))
