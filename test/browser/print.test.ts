import { afterAll, expect, test } from 'vitest'
import { closeBrowser, openApp } from '../support/page.ts'

afterAll(closeBrowser)

test.each([
  ['a wide screen', 1280, 800],
  ['a phone', 390, 844],
])('paper has map, text and lists, and nothing to press: from %s', async (_, width, height) => {
  const { page, close } = await openApp({ width, height, dark: true })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const seen = (text: string) => page.getByText(text).first().isVisible()
  expect(await page.locator('.map-mark[data-stop="baghdad"]').first().isVisible()).toBe(true)
  expect(await seen('Millions of Iraqi citizens')).toBe(true)
  expect(await page.locator('.paper').getByText('29 events').isVisible()).toBe(true)
  expect(await page.locator('.paper').getByText('Erbil Air Base').first().isVisible()).toBe(true)
  for (const name of ['New article', 'Menu', 'Zoom in'])
    expect(await page.getByRole('button', { name, exact: true }).isVisible(), name).toBe(false)
  // As wide as the paper, whatever the screen was.
  const map = await page.locator('.map').boundingBox()
  expect(map!.width).toBeLessThan(720)
  expect(map!.width).toBeGreaterThan(600)
  await close()
})

test('the browser’s paper is not blank', async () => {
  const { page, close } = await openApp()
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2)
  await close()
})
