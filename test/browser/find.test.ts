import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { closeBrowser, expectWell, openApp, shareApp } from '../support/page.ts'

const REPORT = `KIRKUK, Iraq — A car bomb killed three people in Kirkuk on Friday.
The wounded were taken to hospitals in Erbil and Baghdad.`

let page: Page

afterAll(closeBrowser)

const box = () => page.getByRole('combobox', { name: 'Find a place, event or command' })
const rows = (group: string) => page.getByRole('group', { name: group }).getByRole('option')
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

describe('at a desk', () => {
  const shared = shareApp()
  beforeEach(() => {
    page = shared()
  })

  describe('by keyboard alone', () => {
    test('a place of the world is gone to and has a card; nothing is added to the story', async () => {
      const places = await page.getByRole('tab', { name: /Places/ }).textContent()
      await page.keyboard.press('/')
      await page.keyboard.type('Nairobi')
      await rows('In the world').first().waitFor()
      await page.keyboard.press('Enter')
      const card = page.getByRole('dialog', { name: 'Nairobi' })
      await card.waitFor()
      expect(await focused()).toBe('Nairobi')
      expect(await card.textContent()).toMatch(/Capital of Kenya|capital of Kenya/)
      expect(await card.textContent()).toContain('GeoNames')
      expect(await page.locator('.map-visit').textContent()).toBe('Nairobi')
      const link = card.getByRole('link')
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.geonames\.org\/\d+$/)
      expect(await link.getAttribute('rel')).toContain('noopener')
      expect(await page.getByRole('tab', { name: /Places/ }).textContent()).toBe(places)
      // The map is there: towns around it are named.
      await page
        .locator('.map-name', { hasText: /^(?:Limuru|Ruiru|Athi River|Thika)$/ })
        .first()
        .waitFor()
      await page.keyboard.press('Escape')
      await card.waitFor({ state: 'detached' })
      expect(await page.locator('.map-visit').count()).toBe(0)
      expect(await focused()).toBe('Find a place, event or command')
    })

    test('arrows walk the rows, Home and End too, and Escape closes', async () => {
      const tab = page.getByRole('tab', { name: /Events/ })
      await tab.focus()
      await page.keyboard.press('/')
      await page.keyboard.type('Springfield')
      // Until the answer has come, the rows are those of the letters before.
      await expect
        .poll(() => rows('In the world').filter({ hasText: 'Springfield' }).count())
        .toBeGreaterThan(3)
      const current = () => page.locator('[role="option"][aria-selected="true"]')
      const at = async () => (await box().getAttribute('aria-activedescendant')) ?? ''
      const first = await at()
      expect(await current().count()).toBe(1)
      await page.keyboard.press('ArrowDown')
      const second = await at()
      expect(second).not.toBe(first)
      expect(await current().getAttribute('id')).toBe(second)
      await page.keyboard.press('End')
      expect(await at()).not.toBe(second)
      await page.keyboard.press('Home')
      expect(await at()).toBe(first)
      await page.keyboard.press('ArrowUp')
      expect(await at()).not.toBe(first)
      await page.keyboard.press('Escape')
      expect(await box().getAttribute('aria-expanded')).toBe('false')
      expect(await tab.evaluate(one => one === document.activeElement)).toBe(true)
    })

    test('what is typed before the answer came is still answered', async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('Reykjavik')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: 'Reykjavík' }).waitFor()
    })
  })

  test('a misspelt name is answered with a suggestion that can be chosen', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('Nairobbi')
    await page.getByText('No place called “Nairobbi” is known. Did you mean Nairobi?').waitFor()
    await rows('Did you mean').first().click()
    await page.getByRole('dialog', { name: 'Nairobi' }).waitFor()
  })

  test('what no one knows is said so, with what else to try', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('Xqzvwkjh')
    await page.getByText('No place called “Xqzvwkjh” is known.').first().waitFor()
    expect(await page.getByText(/Try another spelling/).isVisible()).toBe(true)
  })

  test('coordinates are gone to', async () => {
    await box().click()
    await box().fill('33°18′N 44°22′E')
    await page.getByRole('option', { name: /Go to 33\.30° N, 44\.37° E .*Iraq/ }).click()
    await page.getByRole('dialog', { name: '33.30° N, 44.37° E' }).waitFor()
  })

  test('a slash typed in the article is a slash', async () => {
    await page.getByRole('button', { name: 'New article' }).click()
    const article = page.getByRole('textbox', { name: /Article/i })
    await article.fill('and')
    await article.press('/')
    expect(await article.inputValue()).toContain('/')
  })

  test('a place of the story is found and chosen, and Escape gives the focus back', async () => {
    await page.getByRole('button', { name: 'New article' }).click()
    await page.getByRole('textbox', { name: /Article/i }).fill(REPORT)
    await page.getByRole('button', { name: 'Map it' }).click()
    await page.locator('.map-mark[data-stop="kirkuk"]').waitFor()

    await page.keyboard.press('/')
    expect(await focused()).toBe('Find a place, event or command')
    await page.keyboard.type('kirku')
    await rows('In this story').first().waitFor()
    expect(await rows('In this story').first().textContent()).toContain('Kirkuk')
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: 'Kirkuk' })
    await card.waitFor()
    expect(await page.locator('.map-mark.chosen[data-stop="kirkuk"]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await focused()).toBe('Find a place, event or command')
  })
})

describe('on a small phone', () => {
  const shared = shareApp({ width: 320, height: 640 })
  beforeEach(() => {
    page = shared()
  })

  test('list, suggestions and card have no barrier and fit', async () => {
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    const opener = page.getByRole('button', { name: 'Find a place, event or command' })
    if (await opener.count()) await opener.click()
    else await box().click()
    await box().fill('San')
    await rows('In the world').first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await fits()).toBe(0)
    await box().fill('Nairobbi')
    await rows('Did you mean').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await rows('Did you mean').first().click()
    await page.getByRole('heading', { name: 'Nairobi' }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await fits()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('heading', { name: 'Nairobi' }).count()).toBe(0)
    expect(await focused()).toBe('Find a place, event or command')
  })
})

test('a gazetteer that cannot be had is said so, and what to do', async () => {
  const journey = await openApp({
    prepare: of => of.context().route('**/knowledge.json', route => route.fulfill({ status: 404, body: '' })),
    until: of => of.getByRole('alert').first(),
  })
  page = journey.page
  await page.getByRole('textbox', { name: /Article/i }).waitFor()
  await box().click()
  await page.keyboard.type('Baghdad')
  await page.locator('.search-alert', { hasText: 'The gazetteer could not be loaded' }).waitFor()
  expect(await page.locator('.search-alert').textContent()).toContain('Reload the page.')
  // The missing file is this journey's doing.
  journey.faults.length = 0
  expectWell(journey)
  await journey.close()
})
