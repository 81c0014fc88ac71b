import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeBrowser, shareApp } from '../support/page.ts'

let page: Page

const shared = shareApp()
beforeEach(() => {
  page = shared()
})
afterAll(closeBrowser)

const name = (text: string) => page.locator('.map-name', { hasText: new RegExp(`^${text}$`) }).first()

/** Goes to a place and closes its card. */
async function goTo(place: string) {
  await page.keyboard.press('/')
  await page.keyboard.type(place)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
}

async function zoom(steps: number) {
  const button = page.locator('.map-zoom').getByRole('button', { name: steps > 0 ? 'Zoom in' : 'Zoom out' })
  for (let i = 0; i < Math.abs(steps); i++) await button.click()
}

test('around the story stand the cities, provinces and waters of its region', async () => {
  // Which great city finds room hangs on what stood there while the map was still being fitted.
  for (const text of ['Tabriz|Isfahan|Shiraz|Aleppo', 'Damascus', 'Saudi Arabia']) await name(text).waitFor()
})

test('a city seen from near has its districts, sites and bridges named, with none under a control', async () => {
  await goTo('Karrada')
  for (const text of ['Green Zone', 'Sadr City|Mustansiriyah University', 'Jadriya Bridge'])
    await name(text).waitFor()
  await zoom(1)
  await name('[A-Z][a-z]+ Bridge').waitFor()
  const covered = await page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map(one => one.getBoundingClientRect())
    const controls = boxes('.map-legend, .map-zoom, .map-edge')
    return boxes('.map-name:not(.degrees)').filter(a =>
      controls.some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length
  })
  expect(covered).toBe(0)
})

test('at the antimeridian names stand on one copy of the world, from west to east', async () => {
  await goTo('Fiji')
  await zoom(-3)
  await name('Suva').waitFor()
  await name('Apia').waitFor()
  const [suva, apia] = [await name('Suva').boundingBox(), await name('Apia').boundingBox()]
  expect(suva!.x).toBeLessThan(apia!.x)
})

test('a drag takes the names along, and none in the middle of the view goes', async () => {
  await goTo('Cologne')
  await name('Bonn').waitFor()
  // The names of this view are there once they no longer change.
  const names = () => page.locator('.map-name:not(.degrees)').allTextContents()
  let before: string[] = []
  await expect
    .poll(async () => {
      const last = before
      before = await names()
      return last.join() === before.join()
    })
    .toBe(true)
  const box = (await page.locator('.map-host').boundingBox())!
  const middle = await page.locator('.map-name.right, .map-name.left').evaluateAll(
    (all, { x, y, width, height }) =>
      all
        .filter(one => {
          const at = one.getBoundingClientRect()
          return at.x > x + 200 && at.right < x + width - 200 && at.y > y + 150 && at.y < y + height - 150
        })
        .map(one => one.textContent),
    box,
  )
  expect(middle.length).toBeGreaterThan(2)
  await page.mouse.move(box.x + 400, box.y + 300)
  await page.mouse.down()
  for (const step of [1, 2, 3, 4, 5]) {
    await page.mouse.move(box.x + 400 - 30 * step, box.y + 300 - 20 * step)
    expect(await names()).toEqual(expect.arrayContaining(middle))
  }
  await page.mouse.up()
  await page.waitForTimeout(500)
  expect(await names()).toEqual(expect.arrayContaining(middle))
})
