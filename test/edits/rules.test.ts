import { describe, expect, test } from 'vitest'
import { applyRules, type Rule, readRulesFile, settingOf, withRule, writeRules } from '../../src/index.ts'
import { BASE, kept, NOWHERE } from './stories.ts'

const CAMP = kept('camp-taji', 'Camp Taji', 33.52, 44.26)
const rule = (form: string, parts: Partial<Rule> = {}): Rule => ({ form, place: CAMP, ...parts })

const placed = (rules: readonly Rule[]) =>
  applyRules(BASE, rules, NOWHERE).story.mentions.map(one => `${one.surface}:${one.placeIds.join('+')}`)

describe('a rule', () => {
  test('places every mention of its words', () => {
    expect(placed([rule('Taji')]).slice(0, 3)).toEqual([
      'Taji:camp-taji',
      'Taji:camp-taji',
      'The base:camp-taji',
    ])
  })

  test('marks words that were no mention', () => {
    expect(placed([rule('Missiles')])).toContain('Missiles:camp-taji')
  })

  test('says that words are no place', () => {
    expect(placed([rule('Baghdad', { place: null })])).not.toContain('Baghdad:baghdad')
  })

  test('says so in the ledger', () => {
    const { story } = applyRules(BASE, [rule('Taji')], NOWHERE)
    expect(story.mentions[0]).toMatchObject({ evidence: 'user' })
    expect(story.mentions[0]?.reasons[0]?.words).toBe('You had this remembered for “Taji”')
  })
})

describe('has nothing to say', () => {
  test.each([
    ['of a part of a word', rule('Taj')],
    ['in other letters', rule('taji')],
    ['in an article of another country', rule('Taji', { within: { country: 'US' } })],
    ['in another state of it', rule('Taji', { within: { country: 'IQ', admin1: 'Anbar' } })],
    ['of words that are nowhere', rule('Atlantis')],
    ['that no mention has', rule('Troops', { place: null })],
  ])('%s', (_, one) => {
    const { story, used } = applyRules(BASE, [one], NOWHERE)
    expect(story).toBe(BASE)
    expect(used).toEqual([])
  })
})

test('an article is of the country and state most of its mentions lie in', () => {
  expect(settingOf(BASE)).toEqual({ country: 'IQ', admin1: 'Baghdad' })
  expect(placed([rule('Taji', { within: { country: 'IQ', admin1: 'Baghdad' } })])).toContain('Taji:camp-taji')
})

test('the later rule of one case stays, and what is said of a country has the last word', () => {
  const rules = [
    rule('Taji', { place: kept('iraqi'), within: { country: 'IQ' } }),
    rule('Taji', { place: kept('old') }),
    rule('Taji', { place: kept('anywhere') }),
  ].reduce<readonly Rule[]>(withRule, [])
  expect(rules.map(one => one.place?.id)).toEqual(['anywhere', 'iraqi'])
  expect(placed(rules)[0]).toBe('Taji:iraqi')
})

describe('a file of rules', () => {
  test('is read as it was written', () => {
    const rules = [rule('Taji'), rule('Baghdad', { place: null, within: { country: 'IQ' } })]
    expect(readRulesFile(writeRules(rules))).toEqual({ rules, refused: [] })
  })

  test.each([
    ['', /^This is not JSON/],
    ['null', /schema is missing/],
    ['{"schema":"placeline-rules/2"}', /“placeline-rules\/1” was expected/],
    ['{"schema":"placeline-rules/1","rules":5}', /not a list/],
    [
      '{"schema":"placeline-rules/1","rules":[{"form":"","place":null}]}',
      /^Rule 1 was left out: got “” for “form”/,
    ],
    [
      '{"schema":"placeline-rules/1","rules":[{"__proto__":{"form":"x","place":null}}]}',
      /got nothing for “form”/,
    ],
  ])('%s is refused in a sentence', (text, why) => {
    const { rules, refused } = readRulesFile(text)
    expect(rules).toEqual([])
    expect(refused.join(' ')).toMatch(why)
  })
})
