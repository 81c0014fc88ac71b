import { afterAll, describe, expect, test } from 'vitest'
import { barriers, overhang } from '../support/barriers.ts'
import { closeBrowser, goOnInApp } from '../support/page.ts'

afterAll(closeBrowser)

type Size = readonly [width: number, height: number, colours: 'light' | 'dark']

describe.each<[where: string, opened: Size, others: readonly Size[]]>([
  [
    'at a desk',
    [1280, 800, 'dark'],
    [
      [1600, 1000, 'light'],
      [1024, 768, 'light'],
    ],
  ],
  ['on a phone', [390, 844, 'dark'], [[320, 640, 'light']]],
])('%s nothing is wider than the screen, and axe finds no barrier', (_, opened, others) => {
  const [width, height, colours] = opened
  const page = goOnInApp({ width, height, dark: colours === 'dark' })

  test.each([opened, ...others])('%i by %i, %s', async (width, height, colours) => {
    await page().setViewportSize({ width, height })
    await page().emulateMedia({ colorScheme: colours })
    await page().locator('.map-mark').first().waitFor()
    expect(await overhang(page())).toBe(0)
    expect(await barriers(page())).toEqual([])
  })
})
