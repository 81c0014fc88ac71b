import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { barriers, overhang } from '../support/barriers.ts'
import { closeBrowser, expectWell, goOnInApp, openApp, openPage } from '../support/page.ts'

let page: Page

afterAll(closeBrowser)

const languageOfPage = () => page.locator('html').getAttribute('lang')

/** Chooses a language in the menu, which stays open for another look. */
async function choose(name: string) {
  await page.locator('.more > button').click()
  await page.getByRole('radio', { name, exact: true }).check()
  await page.keyboard.press('Escape')
}

describe('who speaks English', () => {
  const shared = goOnInApp()
  beforeEach(() => {
    page = shared()
  })

  test('German is chosen in the menu, holds at once and at the next visit, and can be left again', async () => {
    expect(await languageOfPage()).toBe('en')
    await choose('Deutsch')
    await page.getByRole('button', { name: 'Neuer Artikel' }).waitFor()
    expect(await languageOfPage()).toBe('de')
    for (const name of ['Teilen', 'Exportieren', 'Abspielen', 'Menü', 'Vergrößern'])
      expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('tab', { name: 'Ereignisse 29' }).isVisible()).toBe(true)
    expect(await page.getByRole('region', { name: 'Karte, 14 Orte' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Freitag, 24. Januar 2020' }).isVisible()).toBe(true)
    // The strip and the map's labels are drawn anew too.
    expect(await page.locator('.strip .ax', { hasText: '31. Dez.' }).count()).toBe(1)
    expect(await page.locator('.map-annotations').textContent()).toContain('17 Ereignisse')
    expect(await barriers(page)).toEqual([])

    await page.reload()
    await page.getByRole('button', { name: 'Neuer Artikel' }).waitFor()
    expect(await languageOfPage()).toBe('de')

    await choose('English')
    await page.getByRole('button', { name: 'New article' }).waitFor()
    expect(await languageOfPage()).toBe('en')
  })

  test('the page of one story speaks the language of whoever opens it, from disk', async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download page' }).click(),
    ])
    const folder = mkdtempSync(join(tmpdir(), 'placeline-language-'))
    try {
      const path = join(folder, 'story.html')
      await file.saveAs(path)
      for (const [locale, name] of [
        ['de', 'Abspielen'],
        ['fr', 'Play the story'],
      ] as const) {
        const opened = await openPage(pathToFileURL(path).href, locale)
        await opened.page.getByRole('button', { name }).waitFor()
        expect(await opened.page.locator('html').getAttribute('lang')).toBe(locale === 'de' ? 'de' : 'en')
        expect(opened.faults).toEqual([])
        await opened.close()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('who speaks German', () => {
  const shared = goOnInApp({ locale: 'de-AT' })
  beforeEach(() => {
    page = shared()
  })

  test('what is corrected is told in German, and undone by that name', async () => {
    await page.locator('[data-mention]').first().click()
    await page.getByRole('button', { name: 'Kein Ort', exact: true }).click()
    await page.getByText('Markierung von „Iraqi“ aufheben').first().waitFor()
    await page.getByRole('button', { name: 'Rückgängig: Markierung von „Iraqi“ aufheben' }).click()
    await page.getByText('Rückgängig gemacht: Markierung von „Iraqi“ aufheben').waitFor()
  })

  test('the article and what is quoted of it stay English on a German page', async () => {
    expect(await languageOfPage()).toBe('de')
    expect(await page.locator('article.story').getAttribute('lang')).toBe('en')
    await page.locator('[data-mention]').first().click()
    await page.getByRole('heading', { name: 'Im Text' }).waitFor()
    const spoken = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => element.closest('[lang]')!.getAttribute('lang'))
    expect(await spoken('.inspect .quote mark')).toBe('en')
    expect(await spoken('.inspect .ledger tr:not(.sum) td:last-child')).toBe('en')
    expect(await spoken('.inspect .sum td:last-child')).toBe('de')
    expect(await spoken('.inspect .eyebrow')).toBe('de')
    await page.getByRole('tab', { name: 'Ereignisse 29' }).click()
    expect(await spoken('.ev b')).toBe('en')
    expect(await barriers(page)).toEqual([])
  })
})

describe('on a phone', () => {
  const shared = goOnInApp({ width: 390, height: 844, locale: 'de-DE' })
  beforeEach(() => {
    page = shared()
  })

  test.each([390, 320])('on a phone %i px wide nothing German stands outside the screen', async width => {
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width, height: 844 })
    for (const name of ['Text', 'Orte', 'Ereignisse', 'Zeiten']) {
      await page.getByRole('tab', { name, exact: true }).click()
      expect(await overhang(page)).toBeLessThanOrEqual(0)
      expect(await cutOff(page)).toEqual([])
      expect(await tooWide(page)).toEqual([])
    }
    await page.locator('.more > button').click()
    expect(await cutOff(page)).toEqual([])
    expect(await barriers(page)).toEqual([])
  })
})

/** What is wider than its pane. */
const tooWide = (of: Page): Promise<string[]> =>
  of.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.scroll')]
      .filter(pane => pane.checkVisibility() && pane.scrollWidth > pane.clientWidth)
      .map(pane => pane.textContent?.slice(0, 80) ?? ''),
  )

/** The buttons that stand partly outside the window, sideways. */
const cutOff = (of: Page): Promise<string[]> =>
  of.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label')]
      .filter(one => one.checkVisibility() && !one.closest('.map-annotations, .unseen'))
      .filter(one => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 0 && (left < -1 || right > innerWidth + 1)
      })
      .map(one => one.textContent ?? ''),
  )

test('where the German words cannot be had, the page says so and stays English', async () => {
  const journey = await openApp({ prepare: of => of.route(/\/de-[\w-]+\.js$/, route => route.abort()) })
  page = journey.page
  await page.locator('.more > button').click()
  await page.getByRole('radio', { name: 'Deutsch' }).click()
  await page.getByText('The words of that language could not be loaded.').waitFor()
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true)
  expect(await languageOfPage()).toBe('en')
  expect(journey.faults.splice(0).every(fault => /de-[\w-]+\.js|ERR_FAILED/.test(fault))).toBe(true)
  expectWell(journey)
  await journey.close()
})
