import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../src/ui/${path}`, import.meta.url), 'utf8')
const sheet = read('tokens.css') + read('collection/collection.css')

/** A token's colour by day or by night. */
function colour(token: string, night: boolean): string {
  const [, day, dark] = new RegExp(`${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet) ?? []
  return (night ? dark : day) ?? ''
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each([false, true])('the colours of articles, by night: %s', night => {
  test.each([...'abcdef'])('%s holds 3:1 on map and paper, and its letter 4.5:1', letter => {
    const ink = colour(`--report-${letter}`, night)
    for (const ground of ['--map-sea', '--map-land', '--map-focus', '--paper', '--panel'])
      expect(contrast(ink, colour(ground, night))).toBeGreaterThanOrEqual(3)
    expect(contrast(ink, colour('--paper', night))).toBeGreaterThanOrEqual(4.5)
  })
})
