import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../support/find-browser.ts'
import { BROWSER_FLAGS } from '../support/page.ts'
import type { Bench, Contender } from './page/page.ts'
import { median, printRows, type Row } from './row.ts'
import { servePage } from './serve-page.ts'

/** Rounds of each measurement, contenders taking turns; the middle one counts. A zoom ends with a frame or with the next: of few rounds the middle one wavers. */
const ROUNDS = { pan: 5, zoom: 11 }
const VIEW = { lat: 25, lon: 20, zoom: 3 }
/** In and out again from where the view begins. */
const STEPS = [4, 5, 4, 3]

/** How the basemap pans and zooms against an empty Leaflet map and Leaflet's own canvas, in one browser. */
export async function run(): Promise<Row[]> {
  const served = await servePage()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(served.address)
    const pans = await turns(page, ['empty', 'tiles'], ROUNDS.pan, pan)
    const zooms = await turns(page, ['geojson 50m', 'geojson 10m', 'tiles'], ROUNDS.zoom, zoom)
    return [
      {
        name: 'basemap: 95th percentile of frame times while panning',
        value: median(pans.tiles!) / median(pans.empty!),
        unit: 'ratio',
        goal: { atMost: 1.1 },
        against: `an empty Leaflet map (${median(pans.empty!).toFixed(1)} ms)`,
      },
      {
        name: 'basemap: zoom to paint',
        value: median(zooms.tiles!) / median(zooms['geojson 50m']!),
        unit: 'ratio',
        goal: { atMost: 1 },
        against: `L.geoJSON on a canvas at 50m (${median(zooms['geojson 50m']!).toFixed(0)} ms)`,
      },
      {
        name: 'basemap: zoom to paint',
        value: median(zooms.tiles!) / median(zooms['geojson 10m']!),
        unit: 'ratio',
        goal: { atMost: 0.25 },
        against: `L.geoJSON on a canvas at 10m (${median(zooms['geojson 10m']!).toFixed(0)} ms)`,
      },
    ]
  } finally {
    await browser.close()
    await served.close()
  }
}

type Figures = Partial<Record<Contender, number[]>>

/** One figure a round and contender. */
async function turns(
  page: Page,
  contenders: readonly Contender[],
  rounds: number,
  measure: (page: Page) => Promise<number>,
): Promise<Figures> {
  const figures: Figures = {}
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) {
      await page.evaluate(
        ([one, view]) =>
          (window as unknown as WithBench).bench.open(one, view, ['50m', '10m', 'waters', 'divisions']),
        [contender, VIEW] as const,
      )
      figures[contender] = [...(figures[contender] ?? []), await measure(page)]
    }
  return figures
}

type WithBench = { readonly bench: Bench }

async function pan(page: Page): Promise<number> {
  const frames = await page.evaluate(() => (window as unknown as WithBench).bench.pan())
  return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)]!
}

async function zoom(page: Page): Promise<number> {
  const times: number[] = []
  for (const step of STEPS)
    times.push(await page.evaluate(to => (window as unknown as WithBench).bench.zoom(to), step))
  return median(times)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(printRows(await run()))
