import { readFileSync } from 'node:fs'
import { check as secondOpinion } from '@placemarkio/check-geojson'
import { afterAll, describe, expect, test } from 'vitest'
import { checkGeoJson } from '../../src/index.ts'
import { closeBrowser, shareApp } from '../support/page.ts'

afterAll(closeBrowser)

const page = shareApp()

const marker = (id: string) => page().locator(`.map-mark[data-stop="${id}"]`)

const positionOf = async (id: string) => {
  const box = await marker(id).boundingBox()
  return box && `${Math.round(box.x)},${Math.round(box.y)}`
}

/** What is read once it is read twice alike: on a busy machine the map is still being fitted when the first test words stand. */
async function settled(read: () => Promise<string>): Promise<string> {
  let last = await read()
  await expect
    .poll(
      async () => {
        const before = last
        last = await read()
        return last === before
      },
      { interval: 700, timeout: 15_000 },
    )
    .toBe(true)
  return last
}

describe('the seed article is open', () => {
  test('its places are on the map, its words are marked, its date is worked out', async () => {
    for (const id of [
      'baghdad',
      'us-embassy-baghdad',
      'iraqi-parliament',
      'al-asad-airbase',
      'erbil-air-base',
    ]) {
      await marker(id).waitFor()
    }
    expect(await page().locator('[data-mention]').count()).toBeGreaterThan(40)
    expect(await page().getByText('Friday, 24 January 2020').first().isVisible()).toBe(true)
  })

  test('Baghdad answers with its excerpt, an event leads on along a link, and the map moves', async () => {
    await marker('baghdad').click()
    const card = page().getByRole('dialog', { name: /Baghdad/ })
    await card.waitFor()
    expect(await card.textContent()).toContain('mass demonstration')

    await page()
      .getByRole('tab', { name: /Events/ })
      .click()
    await page()
      .getByRole('button', { name: /^31 Dec 2019.*Embassy/ })
      .first()
      .click()
    const before = await positionOf('baghdad')
    await page()
      .locator('.inspect')
      .getByRole('button', { name: /troops/ })
      .first()
      .click()
    await page()
      .locator('.inspect')
      .getByRole('heading', { name: /3,000 troops/ })
      .waitFor()
    await expect.poll(() => positionOf('baghdad')).not.toBe(before)
  })

  test('pointing at a word lights its place, pointing at a place lights its words', async () => {
    const word = page()
      .locator('[data-mention]', { hasText: /^Baghdad$/ })
      .first()
    await word.hover()
    await page().locator('.map-mark.pointed').waitFor()
    await marker('al-asad-airbase').hover()
    await page().locator('[data-mention].hot').first().waitFor()
    expect(await page().locator('[data-mention].hot').first().textContent()).toContain('bases')
  })

  test('gone astray, the whole story is brought back by its button and by key', async () => {
    const hash = () => page().evaluate(() => location.hash)
    // The first view was taken while the page was still laid out: a few pixels may make it a quarter of a level closer.
    await settled(hash)
    await page().keyboard.press('w')
    const start = await settled(hash)
    for (const back of [
      () => page().getByRole('button', { name: 'Whole story' }).click(),
      () => page().keyboard.press('w'),
    ]) {
      await page().locator('.map-zoom').getByRole('button', { name: 'Zoom in' }).click()
      await expect.poll(hash).not.toBe(start)
      await back()
      await expect.poll(hash).toBe(start)
    }
  })

  test('why here? opens the reasons and the rivals', async () => {
    await page()
      .locator('[data-mention]', { hasText: /^Tehran$/ })
      .first()
      .click()
    const inspector = page().locator('.inspect').first()
    await inspector.getByText('Why here?').first().waitFor()
    expect(await inspector.textContent()).toContain('Government of Iran')
    expect(await inspector.locator('table.ledger tr').count()).toBeGreaterThan(1)
  })

  test('background knowledge can be hidden', async () => {
    await page()
      .getByRole('button', { name: /Filter/ })
      .click()
    await page()
      .getByRole('checkbox', { name: /Background/ })
      .uncheck()
    await expect.poll(() => marker('al-asad-airbase').count()).toBe(0)
    expect(await marker('baghdad').count()).toBe(1)
    await page()
      .getByRole('checkbox', { name: /Background/ })
      .check()
    await marker('al-asad-airbase').waitFor()
  })

  test('the export is valid GeoJSON with what the map shows', async () => {
    await page().getByRole('button', { name: 'Export' }).click()
    await page().getByText(/valid/i).first().waitFor()
    const [download] = await Promise.all([
      page().waitForEvent('download'),
      page().getByRole('button', { name: 'Download' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.geojson$/)
    const text = readFileSync((await download.path())!, 'utf8')
    const collection = secondOpinion(text)
    expect(checkGeoJson(collection)).toEqual([])
    const features = (collection as { features: { id?: string | number; geometry: { type: string } }[] })
      .features
    const iraq = features.find(feature => String(feature.id).endsWith('/place/iraq'))
    expect(iraq?.geometry.type).toMatch(/Polygon/)
    expect(features.some(feature => String(feature.id).endsWith('/place/baghdad'))).toBe(true)
    expect(features.some(feature => String(feature.id).includes('/link/'))).toBe(true)
  })
})

describe('by keyboard alone', () => {
  test('the map is one stop: arrows walk its places, Enter opens, Escape closes and gives focus back', async () => {
    await marker('baghdad').focus()
    await page().keyboard.press('ArrowRight')
    const reached = await page().evaluate(() => document.activeElement?.getAttribute('data-stop'))
    expect(reached).not.toBe('baghdad')
    await page().keyboard.press('Enter')
    await page().getByRole('dialog').first().waitFor()
    await page().keyboard.press('Escape')
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.getAttribute('data-stop')))
      .toBe(reached)
  })
})
