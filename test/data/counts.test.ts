import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { knowledge } from '../support/knowledge.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
/** The papers are long: a failure names what they lack, not all they have. */
const says = (paper: string, words: string) =>
  new RegExp(`(?<![A-Za-z\\d,])${words}(?![\\d]|,\\d)`).test(paper)

const { gazetteer } = knowledge()
const world = gazetteer.world!
const papers = read('data/README.md')

const count = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
const records = Array.from({ length: world.size }, (_, record) => record)
const most = [...count(records, record => world.division(record).slice(0, 2))]

test.each(most)('data/README.md says how many places of the world are in %s', (code, places) =>
  expect(says(papers, `${code} ${places.toLocaleString('en')}`)).toBe(true),
)

test.each(
  [...count(gazetteer.curated, place => place.featureCode.charAt(0))].filter(([, places]) => places > 400),
)('data/README.md says how many curated places are of class %s', (letter, places) =>
  expect(says(papers, `${letter} ${places.toLocaleString('en')}`)).toBe(true),
)

test('README.md and CHANGELOG.md say how many there are of each', () => {
  for (const file of ['README.md', 'CHANGELOG.md'])
    expect(says(read(file), world.size.toLocaleString('en')), file).toBe(true)
  const curated = `${gazetteer.curated.length.toLocaleString('en')} places`
  expect(says(papers, curated), curated).toBe(true)
})
