import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { findFormat } from '../../src/index.ts'
import { barriers, overhang } from '../support/barriers.ts'
import { closeBrowser, shareApp } from '../support/page.ts'
import { seedStory } from '../support/seed.ts'

let page: Page

/** Opens the box of layers, and takes away what the journey before laid on the map. */
const start = async (on: Page) => {
  page = on
  if ((await page.locator('.layers').count()) === 0)
    await page.getByRole('button', { name: /choose what lies beneath/ }).click()
  const away = list().getByRole('button', { name: /^Remove / })
  while ((await away.count()) > 0) await away.first().click()
}

afterAll(closeBrowser)

const feature = (name: string, geometry: unknown, properties = {}) => ({
  type: 'Feature',
  properties: { name, ...properties },
  geometry,
})

const REPORTS = {
  type: 'FeatureCollection',
  features: [
    feature(
      'A strike',
      { type: 'Point', coordinates: [42.6, 34.4] },
      { source: '<img src=x onerror=alert(1)>' },
    ),
    feature('A pipeline', {
      type: 'LineString',
      coordinates: [
        [43, 35.5],
        [44.2, 34.5],
        [46, 32.5],
      ],
    }),
    feature('Nowhere', null),
  ],
}

/** Opens a file of this text, as the button for it would. */
const open = (text: string, name = 'reports.geojson') =>
  page
    .locator('.layers input[type=file]')
    .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) })

const list = () => page.getByRole('region', { name: 'Your layers' })
const layerList = () => page.locator('.map-layer-card')
const card = (name: string) => page.getByRole('dialog', { name })

describe('at a desk', () => {
  const desk = shareApp()

  describe('someone’s GeoJSON', () => {
    test('lies beside the story: listed, pressed, hidden, removed; its words are text', async () => {
      await start(desk())
      await open(JSON.stringify(REPORTS))
      await list().getByText('reports.geojson').waitFor()
      await list().getByText('1 feature without a place is not drawn.').waitFor()
      expect(await page.locator('.map-mark[data-stop="baghdad"]').count()).toBe(1)

      await list().getByRole('button', { name: '2 features' }).click()
      await list().getByRole('button', { name: 'A strike' }).click()
      await card('A strike').waitFor()
      expect(await card('A strike').textContent()).toContain('<img src=x onerror=alert(1)>')
      expect(await card('A strike').locator('img').count()).toBe(0)
      // The list it was chosen from stays in reach.
      const [over, under] = [await card('A strike').boundingBox(), await layerList().boundingBox()]
      expect(over!.x + over!.width <= under!.x || over!.x >= under!.x + under!.width).toBe(true)
      await page.keyboard.press('Escape')
      expect(await card('A strike').count()).toBe(0)

      await list().getByRole('checkbox', { name: 'reports.geojson' }).uncheck()
      await list().getByRole('button', { name: 'Remove reports.geojson' }).click()
      expect(await list().getByText('reports.geojson').count()).toBe(0)
    })

    test('a point on the map answers to the pointer, and gives way to a place of the story', async () => {
      await start(desk())
      await open(JSON.stringify(REPORTS.features[0]))
      await list().getByText('reports.geojson').waitFor()
      await page.getByRole('button', { name: /choose what lies beneath/ }).click()
      const map = (await page.locator('.map-host').boundingBox())!
      // The file is one point: the map went to it, in the middle of what its padding leaves.
      await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2 - 8)
      await card('A strike').waitFor()
      await page.getByRole('tab', { name: /Places/ }).click()
      await page
        .getByRole('button', { name: /^Baghdad/ })
        .first()
        .click()
      await expect.poll(() => card('A strike').count()).toBe(0)
    })

    test('a hundred thousand points are drawn, and the page still answers', async () => {
      await start(desk())
      const points = Array.from({ length: 100_000 }, (_, i) =>
        feature(`P${i}`, { type: 'Point', coordinates: [44 + 20 * Math.sin(i), 33 + 12 * Math.cos(7 * i)] }),
      )
      await open(JSON.stringify({ type: 'FeatureCollection', features: points }))
      await list().getByRole('button', { name: '100,000 features' }).click()
      await list().getByText('99,950 more features on the map.').waitFor()
    })

    test.each([
      ['{"type":"Topology"}', /“reports.geojson” is TopoJSON/],
      ['{"type":"FeatureCollection","features":[{', /breaks off or is damaged/],
      ['<kml/>', /is XML, such as KML/],
      ['{"type":"Point","coordinates":[4945000,3965000]}', /off the globe/],
    ])('%s is refused in a sentence, and the map stays', async (text, words) => {
      await start(desk())
      await open(text)
      await list().getByRole('alert').getByText(words).waitFor()
      expect(await page.locator('.map-mark[data-stop="baghdad"]').count()).toBe(1)
    })
  })

  test('our own file opens as a story again', async () => {
    await start(desk())
    await open(String(findFormat('geojson')!.write([seedStory()]).content), 'own.geojson')
    await list()
      .getByText(/quotes and not its text/)
      .waitFor()
    await list().getByRole('button', { name: 'Open as a story' }).click()
    await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
    expect(await page.locator('[data-mention]').count()).toBeGreaterThan(40)
  })
})

describe('nothing is in the way, and nothing sticks out', () => {
  const dark = shareApp({ dark: true })
  const phone = shareApp({ width: 390, height: 844 })
  const tablet = shareApp({ width: 768, height: 700 })

  test('on a low map the card ends below the map’s upper edge, and all in it can be reached', async () => {
    page = tablet()
    await start(page)
    await open(JSON.stringify(REPORTS))
    await list().getByRole('button', { name: '2 features' }).click()
    const map = (await page.locator('.map-pane').boundingBox())!
    const box = (await page.locator('.map-layer-card').boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(map.y)
    expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height)
    await page.getByRole('radio', { name: 'Other tiles' }).check()
    await page.getByRole('radio', { name: 'Built-in map' }).check()
  })

  test.each([
    ['a dark desk', dark],
    ['a phone', phone],
  ])('at %s', async (_, opened) => {
    await start(opened())
    await open(JSON.stringify(REPORTS))
    await list().getByRole('button', { name: '2 features' }).click()
    expect(await barriers(page)).toEqual([])
    await list().getByRole('button', { name: 'A strike' }).click()
    await card('A strike').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
  })
})
