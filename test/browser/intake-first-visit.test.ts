import { afterAll, describe, expect, test } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { closeBrowser, goOnInApp } from '../support/page.ts'

afterAll(closeBrowser)

const SIZES = [['phone, dark', { width: 390, height: 844, dark: true }]] as const

describe.each(SIZES)('%s', (_, size) => {
  const shared = goOnInApp(size)

  test('help and about are read, and closed by key', async () => {
    const page = shared()
    const button = page.getByRole('button', { name: 'Menu', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const item = page.getByRole('menuitem', { name: 'Help' })
    await item.waitFor()
    expect(await barriers(page)).toEqual([])
    await item.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Help' })
    await dialog.getByRole('heading', { name: 'Keys' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'About' }).click()
    const about = page.getByRole('dialog', { name: 'About Placeline' })
    await about.getByText('GeoNames').first().waitFor()
    await about.getByText(/Version \d+\.\d+\.\d+/).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await about.waitFor({ state: 'hidden' })
    expect(await button.evaluate(node => node === document.activeElement)).toBe(true)
  })

  test('the tour is walked by keyboard, and does not come back', async () => {
    const page = shared()
    await page.getByRole('region', { name: 'Welcome' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: /Take the tour/ }).focus()
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog')
    for (const step of [1, 2, 3, 4]) {
      await card.getByText(`Step ${step} of 4`).waitFor()
      const { x, y, width, height } = (await card.boundingBox())!
      expect([x >= 0, y >= 0, x + width <= size.width, y + height <= size.height]).toEqual([
        true,
        true,
        true,
        true,
      ])
      expect(await card.evaluate(node => node.contains(document.activeElement))).toBe(true)
      if (step < 4) await page.keyboard.press(step === 1 ? 'Enter' : 'ArrowRight')
    }
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('ArrowLeft')
    await card.getByText('Step 3 of 4').waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
    expect(await page.getByRole('region', { name: 'Welcome' }).count()).toBe(0)
  })
})

describe('who knows already', () => {
  const shared = goOnInApp()

  test('the tour can be skipped, and taken from Help at any time', async () => {
    const page = shared()
    await page.getByRole('button', { name: 'Hide the welcome' }).click()
    expect(await page.getByRole('region', { name: 'Welcome' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Help' }).click()
    await page.getByRole('button', { name: 'Take the tour' }).click()
    await page.getByRole('dialog').getByText('Step 1 of 4').waitFor()
    await page.getByRole('button', { name: 'Skip the tour' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})

describe('who wants to see more', () => {
  const shared = goOnInApp()

  test('the last step leads to the box for a new article', async () => {
    const page = shared()
    await page.getByRole('button', { name: /Take the tour/ }).click()
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'New article' }).click()
    await page.getByRole('heading', { name: 'A new article' }).waitFor()
  })

  test('three more reports are offered, each of another continent, and each is mapped', async () => {
    const page = shared()
    for (const [report, mark] of [
      [/Gambia/, 'Banjul'],
      [/Mladic/, 'Srebrenica'],
      [/Tonga/, 'Tongatapu'],
    ] as const) {
      await page.getByRole('button', { name: 'New article' }).click()
      await page.getByRole('button', { name: report }).click()
      await page.getByRole('heading', { level: 1, name: report }).waitFor()
      expect(await page.locator('[data-mention]', { hasText: mark }).count()).toBeGreaterThan(0)
    }
  })
})
