import { afterAll, describe, expect, test } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { closeBrowser, openApp } from '../support/page.ts'

afterAll(closeBrowser)

const SIZES = [
  ['desk, dark', 1280, 800, true],
  ['phone, dark', 390, 844, true],
  ['wide', 1600, 1000, false],
  ['between', 1024, 768, false],
  ['small phone', 320, 640, false],
] as const

describe.each(SIZES)('%s', (_, width, height, dark) => {
  test('nothing is wider than the screen, and axe finds no barrier', async () => {
    const journey = await openApp({ width, height, dark })
    const { page } = journey
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    expect(await barriers(page)).toEqual([])
    expect(journey.foreign).toEqual([])
    expect(journey.faults).toEqual([])
    await journey.close()
  })
})
