import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { knowledge } from '../support/knowledge.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const { gazetteer } = knowledge()
const world = gazetteer.world!
const papers = read('data/README.md')

const count = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
const records = Array.from({ length: world.size }, (_, record) => record)
const most = [...count(records, record => world.division(record).slice(0, 2))].sort((a, b) => b[1] - a[1])

test.each(most.slice(0, 18))('data/README.md says how many places of the world are in %s', (code, places) =>
  expect(papers).toContain(`${gazetteer.country(code)!.name} ${places.toLocaleString('en')}`),
)

test.each(
  [...count(gazetteer.curated, place => place.featureCode.charAt(0))].filter(([, places]) => places > 400),
)('data/README.md says how many curated places are of class %s', (letter, places) =>
  expect(papers).toContain(`${letter} ${places.toLocaleString('en')}`),
)

test('README.md and CHANGELOG.md say how many there are of each', () => {
  for (const file of ['README.md', 'CHANGELOG.md'])
    expect(read(file), file).toContain(world.size.toLocaleString('en'))
  expect(papers).toContain(`${gazetteer.curated.length.toLocaleString('en')} places`)
})
