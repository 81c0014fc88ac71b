import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCell, tableText } from '../../src/formats/csv/table.ts'
import { findFormat } from '../../src/index.ts'
import { mention, place, story } from '../support/story.ts'

describe('a cell that a spreadsheet would run gets an apostrophe', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =cmd', '"\'  =cmd"'.replace('"\'', "'").replace(/"$/, '')],
    ['\t=cmd', "'\t=cmd"],
    ['\r=cmd', '"\'\r=cmd"'],
    ['\uFEFF=cmd', "'\uFEFF=cmd"],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('%j', (text, cell) => expect(csvCell(text)).toBe(cell))
})

describe('and nothing else does', () => {
  test.each([
    [-33.3, '-33.3'],
    [0, '0'],
    [1e-7, '1e-7'],
    [null, ''],
    [true, 'true'],
    [Number.NaN, ''],
    ['Baghdad', 'Baghdad'],
    ['Erbil, Iraq', '"Erbil, Iraq"'],
    ['the "million man" march', '"the ""million man"" march"'],
    ['two\nlines', '"two\nlines"'],
    [' blank before', '" blank before"'],
    ['U.S.-held', 'U.S.-held'],
    ['a=b', 'a=b'],
    ['', ''],
    ['إربيل', 'إربيل'],
  ])('%j', (value, cell) => expect(csvCell(value)).toBe(cell))
})

/** RFC 4180, read strictly. */
function readTable(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

test('any text comes back, a formula with its apostrophe', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), cells => {
      const columns = cells.map((_, i) => `c${i}`)
      const rows = [Object.fromEntries(cells.map((cell, i) => [`c${i}`, cell]))]
      const [header, back, ...more] = readTable(tableText({ columns, rows }))
      expect(header).toEqual(columns)
      expect(more).toEqual([])
      back!.forEach((cell, i) => {
        expect([cells[i], `'${cells[i]}`]).toContain(cell)
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      })
    }),
    { numRuns: 2000 },
  )
})

describe('tables of a story', () => {
  const one = story({
    article: { text: '=Evil in Nowhere' },
    places: [place('x', { name: '=HYPERLINK("x")', lat: -33.3, lon: -70.6 })],
    mentions: [
      mention('m1', 0, 5, { surface: '=Evil', placeIds: ['x'] }),
      mention('m2', 9, 16, { surface: 'Nowhere' }),
    ],
  })
  const rows = (id: string) => readTable(String(findFormat(id)!.write([one]).content))

  test('negative coordinates stay numbers, names are made harmless', () => {
    expect(rows('csv')[1]!.slice(0, 3)).toEqual(['-33.3', '-70.6', '\'=HYPERLINK("x")'])
  })

  test('a mention without a place has a row without a point', () => {
    expect(rows('csv-mentions').map(row => row.slice(0, 4))).toEqual([
      ['lat', 'lon', 'mention_id', 'surface'],
      ['-33.3', '-70.6', 'm1', "'=Evil"],
      ['', '', 'm2', 'Nowhere'],
    ])
  })

  test.each(['csv', 'csv-events', 'csv-mentions'])('%s of an empty story is its header', id => {
    const empty = String(findFormat(id)!.write([story()]).content)
    expect(empty).toMatch(/^lat,lon,[\w,]+\r\n$/)
  })

  test('the mark for Excel comes only when asked for', () => {
    const text = (byteOrderMark?: boolean) =>
      String(findFormat('csv')!.write([one], byteOrderMark === undefined ? {} : { byteOrderMark }).content)
    expect([text(), text(false), text(true)].map(each => each.startsWith('\uFEFF'))).toEqual([
      false,
      false,
      true,
    ])
  })
})
