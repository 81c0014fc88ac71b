import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { barriers, overhang } from '../support/barriers.ts'
import { closeBrowser, shareApp } from '../support/page.ts'

let page: Page

const shared = shareApp()
beforeEach(() => {
  page = shared()
})

afterAll(closeBrowser)

const rows = (group: string) => page.getByRole('group', { name: group, exact: true }).getByRole('option')
const leftOut = () => page.locator('.left-out')

describe('one box, by keyboard alone', () => {
  test('an event is found and its card opens', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Pentagon sent 3,000')
    const found = rows('In this story')
      .filter({ hasText: /Pentagon sent/ })
      .first()
    await found.waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.inspect').waitFor()
  })

  test('words of the article are found, and gone to', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('head of the Iraqi Center')
    await rows('In the text').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => {
      const [range] = [...(CSS.highlights.get('found') ?? [])] as Range[]
      const box = range?.getBoundingClientRect()
      return (
        box !== undefined &&
        box.top > 48 &&
        box.bottom < innerHeight &&
        String(range) === 'head of the Iraqi Center'
      )
    })
  })

  test('a command is found and done', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('export')
    await rows('Do').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Export this story' }).waitFor()
  })

  test('keys are shortcuts, until they are switched off, and then for good', async () => {
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'Your stories' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('shortcuts off')
    await rows('Do').filter({ hasText: 'shortcuts off' }).click()
    await rows('Do').first().waitFor({ state: 'detached' })
    await page.keyboard.press('o')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('shortcuts on')
    await rows('Do').first().waitFor()
    expect(await page.getByRole('dialog', { name: 'Your stories' }).count()).toBe(0)
    await page.waitForLoadState('networkidle')
    await page.reload()
    await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
    await page.keyboard.press('o')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('shortcuts on')
    await rows('Do').first().waitFor()
    expect(await page.getByRole('dialog', { name: 'Your stories' }).count()).toBe(0)
    await rows('Do').filter({ hasText: 'shortcuts on' }).click()
    await rows('Do').first().waitFor({ state: 'detached' })
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'Your stories' }).waitFor()
  })
})

describe('filters', () => {
  test('dim text, lists and map alike, say so, and are cleared by one button', async () => {
    const marks = () => page.locator('.map-mark').count()
    const before = await marks()
    await page.keyboard.press('f')
    const card = page.getByRole('group', { name: 'What is shown' })
    await card.waitFor()
    expect(await barriers(page)).toEqual([])
    await card.getByRole('checkbox', { name: /Base/ }).uncheck()
    await card.getByRole('checkbox', { name: /Background knowledge/ }).uncheck()
    await leftOut()
      .getByText(/Left out: \d+ of \d+ places.* Hidden are bases and background knowledge\./)
      .waitFor()
    await expect.poll(marks).toBeLessThan(before)
    expect(await page.locator('.m.dim').count()).toBeGreaterThan(0)
    await page.getByRole('tab', { name: /Places/ }).click()
    expect(await page.locator('.ev.place.out').count()).toBeGreaterThan(0)
    expect(await barriers(page)).toEqual([])
    await leftOut().getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(marks).toBe(before)
    expect(await page.locator('.m.dim').count()).toBe(0)
  })

  test('by day, text, events and timeline follow', async () => {
    await page.keyboard.press('f')
    await page.getByLabel('from').fill('2020-01-20')
    await leftOut()
      .getByText(/what was not in 20/)
      .waitFor()
    await page.getByRole('tab', { name: /Events/ }).click()
    expect(await page.locator('.ev.out').count()).toBeGreaterThan(0)
    await leftOut().getByRole('button', { name: 'Show everything' }).click()
  })
})

describe.each([[390, 844, false]] as const)('at %d × %d', (width, height, dark) => {
  test('box, filters and what is left out fit and have no barrier', async () => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('iraq')
    await rows('In the text').first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.getByRole('group', { name: 'What is shown' }).getByRole('checkbox', { name: /Base/ }).uncheck()
    expect(await barriers(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
  })
})
