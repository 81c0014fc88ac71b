import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { splitColour } from '../../../src/formats/svg/colour.ts'
import type { Drawing, DrawnItem } from '../../../src/formats/svg/drawing.ts'
import { writeSvg } from '../../../src/formats/svg/write.ts'

const drawing = (items: readonly DrawnItem[], more: Partial<Drawing> = {}): Drawing => ({
  width: 100,
  height: 50,
  title: 'Baghdad',
  description: 'A map.',
  items,
  ...more,
})

const text = (words: string, more: object = {}): DrawnItem => ({
  kind: 'text',
  text: words,
  x: 10,
  y: 20,
  look: { family: 'sans', size: 10, weight: 400 },
  colour: 'rgb(27, 26, 24)',
  anchor: 'start',
  ...more,
})

const hatch: DrawnItem = { kind: 'hatch', d: 'M0 0H9V9Z', colour: '#b4301a', width: 100, height: 50 }

describe('what is written', () => {
  test.each<[string, DrawnItem, string]>([
    [
      'a shape, its strength apart from its colour',
      { kind: 'path', d: 'M0 0H9', fill: { colour: 'rgba(252, 251, 248, 0.5)', alpha: 0.5 } },
      '<path d="M0 0H9" fill="#fcfbf8" fill-rule="evenodd" fill-opacity="0.25"/>',
    ],
    [
      'a dashed line',
      { kind: 'path', d: 'M0 0H9', line: { colour: '#b4301a', width: 1, dash: [1, 4], round: true } },
      '<path d="M0 0H9" fill="none" stroke="#b4301a" stroke-width="1" stroke-linejoin="round" stroke-linecap="round" stroke-dasharray="1 4"/>',
    ],
    [
      'words, their baseline under the middle of the line',
      text('Erbīl', { anchor: 'middle' }),
      `<text x="10" y="23.6" font-family="'Libre Franklin', 'Helvetica Neue', Arial, sans-serif" font-size="10" font-weight="400" text-anchor="middle" fill="#1b1a18">Erbīl</text>`,
    ],
    [
      'what belongs together, moved',
      { kind: 'group', name: 'places', items: [], at: { x: 3, y: 4, turn: 90 } },
      '<g data-name="places" transform="translate(3 4) rotate(90)"/>',
    ],
  ])('%s', (_, item, written) => expect(writeSvg(drawing([item]))).toContain(written))

  test('each hatch and each cut-out is referred to by a name of its own', () => {
    const clipped: DrawnItem = { kind: 'group', name: '', items: [hatch], clip: { width: 9, height: 9 } }
    const svg = writeSvg(drawing([hatch, clipped, hatch]))
    const made = [...svg.matchAll(/ id="(part-\d+)"/g)].map(match => match[1])
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(match => match[1])
    expect(new Set(made).size).toBe(made.length)
    expect([...new Set(used)].sort()).toEqual([...made].sort())
  })
})

describe('nothing of a story becomes markup', () => {
  test.each([
    '<script>alert(1)</script>',
    '"/><image href="https://example.org/spy.png"/>',
    ']]><foreignObject/>',
    '&lt;b&gt;',
    'bell \u0007, half \ud83d',
  ])('%j', hostile => {
    const group: DrawnItem = { kind: 'group', name: hostile, items: [text(hostile)] }
    const svg = writeSvg(drawing([group], { title: hostile, description: hostile }))
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    const names = [...root.querySelectorAll('*')].map(one => one.localName)
    expect(new Set(names)).toEqual(new Set(['title', 'desc', 'g', 'text']))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
    expect(root.querySelector('text')!.textContent).toBe(hostile.replace(/[\u0007\ud83d]/g, ''))
  })
})

describe('colours', () => {
  test.each([
    ['rgb(180, 48, 26)', '#b4301a', 1],
    ['rgba(252, 251, 248, 0.92)', '#fcfbf8', 0.92],
    ['rgb(30 32 35 / 0.88)', '#1e2023', 0.88],
    ['#b4301a', '#b4301a', 1],
    ['color(srgb 0 0 0)', 'color(srgb 0 0 0)', 1],
    ['rgb(1, 2)', 'rgb(1, 2)', 1],
  ])('%s', (css, colour, alpha) => expect(splitColour(css)).toEqual({ colour, alpha }))
})
