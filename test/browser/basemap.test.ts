import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Bench, View } from '../bench/page/page.ts'
import { type Served, servePage } from '../bench/serve-page.ts'
import { closeBrowser, type Journey, openApp, openPage } from '../support/page.ts'

afterAll(closeBrowser)

describe('the tiles, px by px', () => {
  let served: Served
  let journey: Journey

  beforeAll(async () => {
    served = await servePage()
    journey = await openPage(served.address)
    await open({ lat: 30, lon: 40, zoom: 3 }, ['IQ', 'FJ', 'RU'])
  })
  afterAll(async () => {
    expect(journey.faults).toEqual([])
    await journey.close()
    await served.close()
  })

  const open = (view: View, told: readonly string[]) =>
    journey.page.evaluate(
      ([at, codes]) =>
        (window as unknown as WithBench).bench.open('tiles', at, ['50m', '10m', 'waters', 'divisions'], {
          told: codes,
        }),
      [view, told] as const,
    )

  /** What is drawn at each place of a view, in words. */
  const look = async (view: View, places: readonly (readonly [number, number])[]) => {
    const colours = await journey.page.evaluate(
      async ([at, spots]) => {
        const { bench } = window as unknown as WithBench
        await bench.go(at)
        return spots.map(([lat, lon]) => bench.pixel(lat, lon))
      },
      [view, places] as const,
    )
    return colours.map(nameOf)
  }

  test.each<[string, View, (readonly [number, number, string])[]]>([
    [
      'no hole at Kosovo, Northern Cyprus or Somaliland',
      { lat: 30, lon: 32, zoom: 3.75 },
      [
        [42.55, 20.95, 'land'],
        [35.25, 33.6, 'land'],
        [9.6, 45.2, 'land'],
        [34, 30, 'sea'],
      ],
    ],
    [
      'the same closer by',
      { lat: 35.2, lon: 33.3, zoom: 7.5 },
      [
        [35.3, 33.6, 'land'],
        [34.95, 33.0, 'land'],
        [35.7, 33.0, 'sea'],
      ],
    ],
    [
      'Chukotka goes on over the antimeridian, told of as Russia is',
      { lat: 66, lon: 180, zoom: 5 },
      [
        [67.5, 178, 'told'],
        [67.5, 179.99, 'told'],
        [67.5, 180.01, 'told'],
        [67, 182, 'told'],
        [71.2, 174, 'sea'],
        [62, 180, 'sea'],
      ],
    ],
    [
      'seen from the other side of the world too',
      { lat: 66, lon: -180, zoom: 3.5 },
      [
        [67.5, -182, 'told'],
        [67.5, -179.9, 'told'],
        [72.5, -170, 'sea'],
      ],
    ],
    [
      'no streak from Fiji or Chukotka round the world',
      { lat: 0, lon: 0, zoom: 1.75 },
      [
        [-16.5, -30, 'sea'],
        [-16.8, -100, 'sea'],
        [-16.2, 80, 'sea'],
        [68.9, -10, 'sea'],
        [71.0, -5, 'sea'],
      ],
    ],
    [
      'Antarctica reaches the map’s edge without a line across',
      { lat: -75, lon: 0, zoom: 3 },
      [
        [-80, 0, 'land'],
        [-84, 20, 'land'],
        [-84.8, -40, 'land'],
        [-62, 0, 'sea'],
      ],
    ],
    [
      'Antarctica at the antimeridian',
      { lat: -80, lon: 180, zoom: 3 },
      [
        [-84.6, 179.9, 'land'],
        [-84.6, 180.1, 'land'],
        [-78, 180, 'sea'],
      ],
    ],
    [
      'a told country is filled light, its neighbour is not',
      { lat: 33, lon: 44, zoom: 6.3 },
      [
        [31.2, 43.6, 'told'],
        [33.9, 49, 'land'],
        [31.5, 40, 'land'],
      ],
    ],
  ])('%s', async (_, view, spots) => {
    const seen = await look(
      view,
      spots.map(([lat, lon]) => [lat, lon] as const),
    )
    expect(seen).toEqual(spots.map(([, , what]) => what))
  })

  test.each([3, 4.25, 5.5, 6.75])('no sliver of sea inside land at zoom %d', async zoom => {
    // Straight through Central Africa and Europe, across many borders and tiles.
    const africa = Array.from({ length: 160 }, (_, i) => [8 + 0.004 * i, 12 + i * 0.06] as const)
    const seen = await look({ lat: 8, lon: 16.8, zoom }, africa)
    expect(seen.filter(what => what === 'sea')).toEqual([])
  })

  test('lines between provinces come in with the zoom', async () => {
    // Through the middle of Arabia, where no river runs.
    const across = Array.from({ length: 400 }, (_, i) => [24, 41 + i * 0.02] as const)
    const far = await look({ lat: 24, lon: 45, zoom: 4 }, across)
    const near = await look({ lat: 24, lon: 45, zoom: 6.5 }, across)
    expect(far.filter(what => what === 'line')).toEqual([])
    expect(near.filter(what => what === 'line').length).toBeGreaterThan(0)
  })
})

describe('another map beneath', () => {
  let journey: Journey
  let page: Page

  beforeEach(async () => {
    journey = await openApp()
    page = journey.page
  })
  afterEach(() => journey.close())

  const choose = async (name: string) => {
    await page.getByRole('button', { name: /^Map:/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name }).check()
  }

  test('nothing is asked of anyone until it is turned on, then only for what is looked at', async () => {
    const asked: { readonly url: string; readonly referrer: string | undefined }[] = []
    await page.route('https://tile.openstreetmap.org/**', route => {
      asked.push({ url: route.request().url(), referrer: route.request().headers().referer })
      return route.fulfill({ contentType: 'image/png', body: PIXEL })
    })
    await choose('OpenStreetMap')
    expect(await page.getByText(/Your browser will ask openstreetmap.org/).isVisible()).toBe(true)
    expect(asked).toEqual([])
    await page.getByRole('button', { name: 'Use this map' }).click()
    await expect.poll(() => asked.length).toBeGreaterThan(3)
    expect(await page.getByRole('link', { name: /OpenStreetMap contributors/ }).isVisible()).toBe(true)
    const origin = `${new URL(page.url()).origin}/`
    expect(new Set(asked.map(one => one.referrer))).toEqual(new Set([origin]))
    await choose('Built-in map')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.map-streets').count()).toBe(0)
    expect(await page.getByRole('link', { name: /OpenStreetMap contributors/ }).count()).toBe(0)
  })

  test('tiles that fail are said to, and the built-in map stands in', async () => {
    await page.route('https://tiles.example/**', route => route.fulfill({ status: 404 }))
    await choose('Other tiles')
    await page.getByRole('textbox', { name: 'Address of the tiles' }).fill('http://tiles.example/{z}/{x}/{y}')
    await page.keyboard.press('Enter')
    await page
      .getByRole('alert')
      .getByText(/https:\/\//)
      .waitFor()
    await page
      .getByRole('textbox', { name: 'Address of the tiles' })
      .fill('https://tiles.example/{TileMatrix}/{TileRow}/{TileCol}.png')
    await page.keyboard.press('Enter')
    await page.getByText(/could not be loaded from tiles.example/).waitFor()
    expect(await page.locator('.leaflet-tile-pane canvas.leaflet-tile').count()).toBeGreaterThan(0)
  })

  test('Escape closes the card and gives focus back', async () => {
    await choose('OpenStreetMap')
    await page.keyboard.press('Escape')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe('Map')
    expect(journey.foreign).toEqual([])
  })
})

interface WithBench {
  readonly bench: Bench
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwGAoAbJ2QAAAABJRU5ErkJggg==',
  'base64',
)

/** The bench's colours, by what has them; anything between is a line. */
function nameOf([red, green, blue]: readonly number[]): string {
  const is = (r: number, g: number, b: number) =>
    Math.abs(red! - r) + Math.abs(green! - g) + Math.abs(blue! - b) < 5
  if (is(220, 229, 232)) return 'sea'
  if (is(240, 238, 231)) return 'land'
  return is(249, 244, 239) ? 'told' : 'line'
}
