import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeBrowser, type Journey, openApp } from '../support/page.ts'

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

/** The file that Download saves, once the preview shows a picture of that type. */
async function save(type: string) {
  await page.locator(`.preview img[src^="data:${type}"]`).waitFor()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  return { name: saved.suggestedFilename(), bytes: readFileSync((await saved.path())!) }
}

/** The map's size on the screen, px. */
const mapSize = async () => (await page.locator('.map-pane').boundingBox())!

describe('the map leaves as a picture', () => {
  test('a PNG of twice its size on the screen, with more on it than paper', async () => {
    const { name, bytes } = await save('image/png')
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
    const { name, bytes } = await save('image/svg+xml')
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
