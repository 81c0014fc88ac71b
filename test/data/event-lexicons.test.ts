import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openVerbs } from '../../src/events/occurrences/open-verbs.ts'
import { knowledge } from '../support/knowledge.ts'

const rowsOf = (name: string) => knowledge().lexicon(name)
const types = new Map(rowsOf('event-types').map(row => [row[0]!, row]))
const triggers = rowsOf('event-triggers')
const cues = rowsOf('link-cues')

test('there are enough words for events and for links', () => {
  expect(triggers.length).toBeGreaterThanOrEqual(400)
  expect(cues.length).toBeGreaterThanOrEqual(80)
})

test('data/README.md says how many', () => {
  const papers = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8')
  expect(papers).toContain(`${types.size} types of events`)
  expect(papers).toContain(`${triggers.length.toLocaleString('en')} words and phrases`)
  expect(papers).toContain(`${cues.length} words that link`)
})

test('every trigger is of a type of the taxonomy, and every type has a trigger but those of open verbs', () => {
  const used = new Set(triggers.filter(row => row[1] !== 'light').map(row => row[2]!))
  expect([...used].filter(type => !types.has(type))).toEqual([])
  expect([...types.keys()].filter(type => !used.has(type))).toEqual(['deed', 'travel'])
})

test('an open verb is one word, of a class that has a type, and stands once', () => {
  const rows = knowledge().lexicon('open-verbs')
  const verbs = openVerbs(knowledge())
  expect(rows.length).toBeGreaterThan(2500)
  expect(rows.filter(([verb, kind]) => !/^[a-z]+$/.test(verb!) || !kind)).toEqual([])
  expect(new Set(verbs.map(one => one.verb)).size).toBe(rows.length)
  expect(verbs.filter(one => !types.has(one.type))).toEqual([])
})

test('every word that may tell an event is graded, and no other word', () => {
  const grades = rowsOf('newsworthiness')
  const words = new Set([
    ...triggers.filter(([, part]) => part !== 'light').map(([phrase, part]) => `${phrase} ${part}`),
    ...openVerbs(knowledge()).map(({ verb }) => `${verb} verb`),
  ])
  const graded = new Set(grades.map(([phrase, part]) => `${phrase} ${part}`))
  expect([...words].filter(word => !graded.has(word))).toEqual([])
  expect([...graded].filter(word => !words.has(word))).toEqual([])
  expect(graded.size).toBe(grades.length)
  expect(grades.filter(([, , grade]) => !/^(?:\d|[0-8]\.5)$/.test(grade ?? ''))).toEqual([])
})

test('no row says again what another says', () => {
  const keys = triggers.map(
    ([phrase, part, type, , frame]) => `${phrase} ${part} ${part === 'light' ? frame : type}`,
  )
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})

const ACLED =
  /^(?:-|(?:Battles|Protests|Riots|Explosions\/Remote violence|Violence against civilians|Strategic developments)(?:: .+)?)$/
const CAMEO = /^(?:-|(?:0[1-9]|1\d|20) \w.*)$/
const PLOVER =
  /^(?:-|AGREE|CONSULT|SUPPORT|COOPERATE|AID|CONCEDE|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT)$/

test.each([...types.values()])('%s names its closest classes in other taxonomies', (...row) => {
  expect(row.length).toBe(8)
  expect(row[5]).toMatch(ACLED)
  expect(row[6]).toMatch(CAMEO)
  expect(row[7]).toMatch(PLOVER)
})

describe('words on which other events hang', () => {
  const governors = rowsOf('link-governors')

  test('each is a verb or a noun, with a relation and what joins', () => {
    const faults = governors.filter(
      ([word, part, relation, joints]) =>
        !/^[a-z]+(?:[ -][a-z]+)*$/.test(word ?? '') ||
        !/^(?:verb|noun)$/.test(part ?? '') ||
        !/^(?:content|about|demands|purpose|response_to|starts|ends|through|means|aim)$/.test(
          relation ?? '',
        ) ||
        !/^(?:object|that|clause|infinitive|ing|whether|of|for|in|on|at|to|with|into|over|about|against|from)(?:,(?:object|that|clause|infinitive|ing|whether|of|for|in|on|at|to|with|into|over|about|against|from))*$/.test(
          joints ?? '',
        ),
    )
    expect(faults).toEqual([])
  })

  test('nothing joins two relations to one word', () => {
    const keys = governors.flatMap(([word, part, , joints]) =>
      (joints ?? '').split(',').map(joint => `${word} ${part} ${joint}`),
    )
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
})
