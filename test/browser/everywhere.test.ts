import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, openApp } from '../support/page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

afterAll(closeBrowser)

const SIZES = [
  ['desk, light', 1280, 800, false],
  ['desk, dark', 1280, 800, true],
  ['phone, light', 390, 844, false],
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
    // Evaluated from outside, so that the page's content policy stays as it is.
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const result = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return result.violations.map(
        one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' ')}`,
      )
    })
    expect(violations).toEqual([])
    expect(journey.foreign).toEqual([])
    expect(journey.faults).toEqual([])
    await journey.close()
  })
})
