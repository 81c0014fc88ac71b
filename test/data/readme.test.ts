import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readRows } from '../../data/pack/knowledge.ts'

const data = new URL('../../data/', import.meta.url)
const readme = readFileSync(new URL('README.md', data), 'utf8')
const rows = readme.split('\n').filter(line => line.startsWith('| '))

/** The number of entries in a file of data/. */
function count(file: string): number {
  const url = new URL(file, data)
  if (file.endsWith('.tsv')) return readRows(fileURLToPath(url)).length
  const content = JSON.parse(readFileSync(url, 'utf8')) as unknown[] | { features: unknown[] }
  return Array.isArray(content) ? content.length : content.features.length
}

const counted = ['places', 'cities', 'background'].flatMap(folder =>
  readdirSync(new URL(folder, data)).map(name => `${folder}/${name}`),
)

describe('data/README.md tells the truth', () => {
  test.each(counted)('%s has a row with its source, and its count is right', file => {
    const row = rows.find(line => line.includes(file))
    expect(row, `a row for ${file}`).toBeDefined()
    expect(row!.replaceAll(',', '')).toMatch(new RegExp(`(?<!\\d)${count(file)}(?!\\d)`))
  })

  test.each(readdirSync(new URL('lexicon', data)))('lexicon/%s says at its head what it is for', file => {
    expect(readFileSync(new URL(`lexicon/${file}`, data), 'utf8')).toMatch(/^# .{20,}/)
  })
})
