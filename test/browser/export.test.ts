import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { checkGeoJson, FORMATS } from '../../src/index.ts'
import { barriers, overhang } from '../support/barriers.ts'
import { closeBrowser, shareApp } from '../support/page.ts'

let page: Page

/** Opens the dialog over the story, with all that belongs into a file. */
const start = async (on: Page) => {
  page = on
  // A phone's bar has no room for it.
  if (page.viewportSize()!.width < 900) {
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Export' }).click()
  } else await page.getByRole('button', { name: 'Export' }).click()
  // What the journey before chose is still chosen.
  await family('GeoJSON').check()
  await page.getByRole('group', { name: 'What it holds' }).getByRole('radio').first().check()
  for (const box of await dialog().getByRole('checkbox').all()) await box.check()
  await preview().getByText('FeatureCollection').waitFor()
}

afterAll(closeBrowser)

const dialog = () => page.getByRole('dialog', { name: 'Export this story' })
const preview = () => page.getByRole('region', { name: 'The first lines of the file' })
const family = (name: string) =>
  page.getByRole('group', { name: 'Format' }).getByRole('radio', { name }).first()
const variant = (name: string) =>
  page.getByRole('group', { name: 'What it holds' }).getByRole('radio', { name })
const counts = () => dialog().locator('.inside').textContent()
const shown = () => preview().locator('pre').first().textContent()
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))

/** The file that Download saves: its name and bytes. */
async function download(press = () => page.getByRole('button', { name: 'Download' }).click()) {
  const [saved] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: saved.suggestedFilename(), bytes: readFileSync((await saved.path())!) }
}

describe('at a desk', () => {
  const desk = shareApp()

  describe('a story is taken along', () => {
    test('the preview, the counts and the file follow the format', async () => {
      await start(desk())
      expect(await counts()).toMatch(/^\d+ places, \d+ events, \d+ links$/)
      await dialog().getByText('Checked: valid by RFC 7946').waitFor()

      await family('CSV').check()
      expect(await counts()).toMatch(/^\d+ places$/)
      expect(await shown()).toMatch(/^lat,lon,title/)
      await variant('Events').check()
      expect(await counts()).toMatch(/^\d+ events$/)
      const csv = await download()
      expect(csv.name).toBe('baghdad-al-asad.csv')
      expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      expect(csv.bytes.toString('utf8', 3)).toMatch(/^lat,lon,event_id/)

      await page.getByRole('checkbox', { name: 'For Excel' }).uncheck()
      expect((await download()).bytes.toString('utf8')).toMatch(/^lat,lon,event_id/)

      await family('KML').check()
      expect(await shown()).toContain('<kml xmlns="http://www.opengis.net/kml/2.2">')
      expect((await download()).name).toBe('baghdad-al-asad.kml')
    })

    test('what is unticked stays out', async () => {
      await start(desk())
      await page.getByRole('checkbox', { name: /background/ }).uncheck()
      await page.getByRole('checkbox', { name: /links/ }).uncheck()
      expect(await counts()).toMatch(/^\d+ places, \d+ events$/)
      const { features } = JSON.parse((await download()).bytes.toString('utf8'))
      const kinds = features.map((one: { properties: Record<string, string> }) => one.properties.evidence)
      expect(new Set(kinds)).toEqual(new Set(['text']))
    })

    test('a file per geometry comes as a zip of valid files', async () => {
      await start(desk())
      await variant('A file per geometry').check()
      expect(await preview().getByText('areas.geojson').count()).toBe(1)
      const { name, bytes } = await download()
      expect(name).toBe('baghdad-al-asad.zip')
      const files = unzipSync(bytes)
      expect(Object.keys(files)).toEqual(['points.geojson', 'lines.geojson', 'areas.geojson'])
      for (const file of Object.values(files))
        expect(checkGeoJson(JSON.parse(new TextDecoder().decode(file)))).toEqual([])
    })

    test('every family is written and previewed', async () => {
      await start(desk())
      for (const name of new Set(FORMATS.map(format => format.family))) {
        await family(name).check()
        expect(await counts()).not.toBe('Nothing to write')
        expect(await shown()).not.toBe('')
      }
    })

    test('copied is what would be saved, without the mark for Excel', async () => {
      await start(desk())
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await family('CSV').check()
      await page.getByRole('button', { name: 'Copy' }).click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.replace(/\r?\n/g, '\n')).toMatch(/^lat,lon,title.*\n/)
      await variant('Mentions').check()
      expect(await page.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(1)
    })
  })

  test('by keyboard alone: arrows choose, Enter saves, Escape closes and gives the focus back', async () => {
    await start(desk())
    expect(await focused()).toBe('export-family')
    await page.keyboard.press('ArrowDown')
    await preview().getByText('lat,lon').waitFor()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('export-variant')
    await page.keyboard.press('ArrowRight')
    await preview().getByText('event_id').waitFor()
    const { name } = await download(() => page.keyboard.press('Enter'))
    expect(name).toBe('baghdad-al-asad.csv')
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog().count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export')
  })
})

describe('nothing is in the way, and nothing sticks out', () => {
  const [width, height] = [320, 640]
  const phone = shareApp({ width, height, dark: true })

  test(`at ${width} by ${height}`, async () => {
    await start(phone())
    expect(await barriers(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
    await family('CSV').check()
    expect(await barriers(page)).toEqual([])
    const button = await page.getByRole('button', { name: 'Download' }).boundingBox()
    expect(button!.y + button!.height).toBeLessThanOrEqual(height)
  })
})
