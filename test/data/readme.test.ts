import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const data = new URL('../../data/', import.meta.url)
const readme = readFileSync(new URL('README.md', data), 'utf8')
const rows = readme.split('\n').filter(line => line.startsWith('| '))

/** The number of entries in a file of data/. */
function count(file: string): number {
  const url = new URL(file, data)
  const content = JSON.parse(readFileSync(url, 'utf8')) as unknown[] | { features: unknown[] }
  return Array.isArray(content) ? content.length : content.features.length
}

const counted = ['places', 'background'].flatMap(folder =>
  readdirSync(new URL(folder, data)).map(name => `${folder}/${name}`),
)

interface Packed {
  readonly files: Readonly<Record<string, { places: number; gzip: number }>>
  readonly counts: Readonly<Record<string, number>>
  readonly points: Readonly<Record<string, number>>
}

const packed = JSON.parse(readFileSync(new URL('packed.json', data), 'utf8')) as Packed

describe('data/README.md tells the truth', () => {
  test('of the gazetteer of the world', () => {
    const told = [
      ...Object.values(packed.counts),
      ...Object.values(packed.points),
      ...Object.values(packed.files).map(({ places }) => places),
    ].map(number => number.toLocaleString('en'))
    const sizes = Object.values(packed.files).map(({ gzip }) => `${(gzip / 1e6).toFixed(2)} MB`)
    expect([...told, ...sizes].filter(figure => !readme.includes(figure))).toEqual([])
  })

  test.each(counted)('%s has a row with its source, and its count is right', file => {
    const row = rows.find(line => line.includes(file))
    expect(row, `a row for ${file}`).toBeDefined()
    expect(row!.replaceAll(',', '')).toMatch(new RegExp(`(?<!\\d)${count(file)}(?!\\d)`))
  })

  test.each(readdirSync(new URL('lexicon', data)))('lexicon/%s says at its head what it is for', file => {
    expect(readFileSync(new URL(`lexicon/${file}`, data), 'utf8')).toMatch(/^# .{20,}/)
  })
})
