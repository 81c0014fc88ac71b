import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { checkGeoJson } from '../../src/index.ts'
import { BROWSER_FLAGS, closeBrowser, type Journey, openApp } from '../support/page.ts'

let journey: Journey
let page: Page

/** One opening for all: each looks at another side of the same two files. */
beforeAll(async () => {
  journey = await openApp()
  page = journey.page
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('radio', { name: /Picture of the map/ }).check()
})

afterAll(async () => {
  expect(journey.foreign).toEqual([])
  expect(journey.faults).toEqual([])
  await journey.close()
  await closeBrowser()
})

/** The file that a button saves. */
async function save(on: Page, button = 'Download') {
  const [saved] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: saved.suggestedFilename(), bytes: readFileSync((await saved.path())!), saved }
}

/** The same, once the preview shows a picture of that type. */
async function savePicture(on: Page, type: string) {
  await on.locator(`.preview img[src^="data:${type}"]`).waitFor()
  return save(on)
}

/** The map's size on the screen, px. */
const mapSize = async () => (await page.locator('.map-pane').boundingBox())!

describe('the map leaves as a picture', () => {
  test('a PNG of twice its size on the screen, with more on it than paper', async () => {
    const { name, bytes } = await savePicture(page, 'image/png')
    expect(name).toBe('baghdad-al-asad.png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const map = await mapSize()
    expect(bytes.readUInt32BE(16)).toBe(2 * map.width)
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(2 * map.height)
    const { colours, accent } = await page.evaluate(countColours)
    expect(colours).toBeGreaterThan(50)
    expect(accent).toBeGreaterThan(1000)
  })

  test('an SVG that stands alone: its words are words, and nothing in it runs or comes from elsewhere', async () => {
    await page.getByRole('radio', { name: 'SVG' }).check()
    const { name, bytes } = await savePicture(page, 'image/svg+xml')
    expect(name).toBe('baghdad-al-asad.svg')
    const { faulty, names, words, addresses, ids } = await page.evaluate(readSvg, bytes.toString('utf8'))
    expect(faulty).toBe(false)
    for (const forbidden of ['script', 'foreignObject', 'image', 'use', 'style', 'a'])
      expect(names).not.toContain(forbidden)
    expect(addresses).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    for (const said of [
      'Baghdad',
      'Erbil Air Base',
      'in retaliation',
      'IRAQ',
      'Tigris',
      'Background knowledge',
    ])
      expect(words).toContain(said)
    expect(words.join(' ')).toMatch(/Natural Earth.*GeoNames.*Made with Placeline/)
  })
})

test('a story’s own page, opened from disk with no network, hands on its data and a picture too', async () => {
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  const { saved } = await save(page, 'Download page')
  const folder = mkdtempSync(join(tmpdir(), 'placeline-file-'))
  const path = join(folder, saved.suggestedFilename())
  await saved.saveAs(path)
  const browser = await chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS })
  const opened = await (await browser.newContext({ offline: true, acceptDownloads: true })).newPage()
  const faults: string[] = []
  opened.on('pageerror', error => faults.push(error.message))
  opened.on('console', message => message.type() === 'error' && faults.push(message.text()))
  try {
    await opened.goto(pathToFileURL(path).href)
    await opened.getByRole('button', { name: 'Export' }).click()
    await opened.getByText('Checked: valid by RFC 7946').waitFor()
    const geojson = JSON.parse((await save(opened)).bytes.toString('utf8'))
    expect(checkGeoJson(geojson)).toEqual([])
    const iraq = geojson.features.find(
      (one: Feature) => one.properties.country_code === 'IQ' && one.geometry.type !== 'Point',
    )
    expect(iraq.properties.title).toBe('Iraq')
    await opened.getByRole('radio', { name: 'CSV' }).first().check()
    expect((await save(opened)).bytes.toString('utf8', 3)).toMatch(/^lat,lon,title/)
    await opened.getByRole('radio', { name: /Picture of the map/ }).check()
    expect((await savePicture(opened, 'image/png')).name).toBe('baghdad-al-asad.png')
    expect(faults).toEqual([])
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
})

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string }
}

/** How many colours the previewed picture has, and how many of its pixels are the story's own. */
function countColours() {
  const image = document.querySelector<HTMLImageElement>('.preview img')!
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const seen = new Map<number, number>()
  for (let i = 0; i < data.length; i += 4) {
    const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!
    seen.set(colour, (seen.get(colour) ?? 0) + 1)
  }
  return { colours: seen.size, accent: seen.get(0xb4301a) ?? 0 }
}

/** What a browser makes of it as XML. */
function readSvg(text: string) {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml')
  const all = [...file.querySelectorAll('*')]
  const values = all.flatMap(one => [...one.attributes]).filter(one => !one.name.startsWith('xmlns'))
  return {
    faulty: file.querySelector('parsererror') !== null,
    names: [...new Set(all.map(one => one.localName))],
    words: all.filter(one => one.localName === 'text').map(one => one.textContent ?? ''),
    addresses: values
      .filter(({ name, value }) => /href|^on/i.test(name) || /url\((?!#)|https?:|data:/.test(value))
      .map(one => one.value),
    ids: all.flatMap(one => one.getAttribute('id') ?? []),
  }
}
