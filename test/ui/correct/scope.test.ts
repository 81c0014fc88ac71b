import { describe, expect, test } from 'vitest'
import { choosing, newScope, ruleOf, unmarking } from '../../../src/ui/correct/scope.ts'
import { BASE, kept, q, SECOND_TAJI } from '../../edits/stories.ts'

const CAMP = kept('camp-taji', 'Camp Taji', 33.52, 44.26)
const SECOND = BASE.mentions[1]!
const TAJI = BASE.places[0]!

describe('what a choice reaches', () => {
  test('this mention', () => {
    const scope = newScope(SECOND)
    expect(choosing(BASE, SECOND, TAJI, scope, CAMP, undefined)).toEqual([
      { kind: 'choose', at: SECOND_TAJI, place: CAMP, all: false },
    ])
    expect(unmarking(BASE, SECOND, scope)).toEqual([{ kind: 'unmark', at: SECOND_TAJI, all: false }])
  })

  test('all like it, in place of one of several', () => {
    const scope = newScope(SECOND)
    scope.reach.value = 'all'
    expect(choosing(BASE, SECOND, TAJI, scope, CAMP, 'taji')).toMatchObject([{ all: true, instead: 'taji' }])
    expect(unmarking(BASE, SECOND, scope)).toMatchObject([{ all: true }])
  })

  test('some of the place’s mentions: a split', () => {
    const scope = newScope(SECOND)
    scope.reach.value = 'some'
    scope.ticked.value = new Set(['m1', 'm2'])
    expect(choosing(BASE, SECOND, TAJI, scope, CAMP, undefined)).toMatchObject([
      { kind: 'split', place: { id: 'taji' }, mentions: [q('Taji'), SECOND_TAJI], into: CAMP },
    ])
    expect(unmarking(BASE, SECOND, scope)).toHaveLength(2)
  })

  test('none ticked is nothing', () => {
    const scope = newScope(null)
    scope.reach.value = 'some'
    expect(choosing(BASE, SECOND, TAJI, scope, CAMP, undefined)).toEqual([])
  })
})

test.each([
  ['no', undefined],
  ['everywhere', { form: 'Taji', place: CAMP }],
  ['country', { form: 'Taji', place: CAMP, within: { country: 'IQ' } }],
  ['admin1', { form: 'Taji', place: CAMP, within: { country: 'IQ', admin1: 'Baghdad' } }],
] as const)('remembered: %s', (where, rule) => {
  const scope = newScope(SECOND)
  scope.remember.value = where
  expect(ruleOf(BASE, SECOND, scope, CAMP)).toEqual(rule)
})
