import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readKnowledge } from '../../data/pack/knowledge.ts'
import { knowledge } from '../support/knowledge.ts'
import { FEATURES } from './choices.ts'
import type { Example } from './examples.ts'
import { foldsOf } from './folds.ts'
import { learnContext, learnSigns } from './recognition.ts'
import { learnSigned, likeliest } from './signed-choices.ts'
import { type Choice, learnChoice, sharesOf } from './softmax.ts'

/** Three choices between two: the first feature tells which is right, the second nothing, the third the contrary. */
const CHOICES: readonly Choice[] = [
  { candidates: [Float64Array.of(1, 1, 0), Float64Array.of(0, 1, 1)], right: [true, false], weight: 1 },
  { candidates: [Float64Array.of(0, 0, 1), Float64Array.of(1, 0, 0)], right: [false, true], weight: 2 },
  { candidates: [Float64Array.of(1, 0, 1), Float64Array.of(0, 0, 1)], right: [true, false], weight: 1 },
]

describe('a choice between candidates', () => {
  const learnt = () => learnChoice(CHOICES, 3, { penalty: () => 0.1 })

  test('gives weight to what tells, and none to what does not', () => {
    const [tells, nothing, contrary] = learnt()
    expect(tells).toBeGreaterThan(1)
    expect(nothing).toBeCloseTo(0, 6)
    expect(contrary).toBeLessThan(-0.5)
    for (const { candidates, right } of CHOICES)
      expect(sharesOf(candidates, learnt())[right.indexOf(true)]).toBeGreaterThan(0.7)
  })

  test('comes out the same each time', () => expect(learnt()).toEqual(learnt()))

  test('stays near what is expected where nothing speaks against it, and above what is allowed', () => {
    const [, nothing, contrary] = learnChoice(CHOICES, 3, {
      penalty: () => 0.1,
      expected: k => (k === 1 ? 2 : 0),
      atLeast: () => 0,
    })
    expect(nothing).toBeCloseTo(2, 6)
    expect(contrary).toBe(0)
  })
})

describe('what names a place', () => {
  const example = (right: boolean, ...context: string[]): Example => ({
    signs: new Map([
      ['always', 1],
      ['fame', right ? 3 : 1],
    ]),
    context,
    right,
  })
  const examples = Array.from({ length: 40 }, (_, i) =>
    example(i % 2 === 0, i % 2 === 0 ? 'near _' : 'Mr. _'),
  )

  test('words that tell get weight, seldom ones none, and always the same', () => {
    const context = learnContext([...examples, example(true, 'once _')])
    expect(context['near _']).toBeGreaterThan(0.2)
    expect(context['Mr. _']).toBeLessThan(-0.2)
    expect(context).not.toHaveProperty('once _')
    expect(learnContext([...examples, example(true, 'once _')])).toEqual(context)
  })

  test('signs get weight beside the words, and always the same', () => {
    const signs = learnSigns(examples, { 'near _': 1 })
    expect(signs.fame).toBeGreaterThan(0)
    expect(signs.context).toBeGreaterThan(0)
    expect(learnSigns(examples, { 'near _': 1 })).toEqual(signs)
  })
})

test('every document is held back once, and never learnt from in that fold', () => {
  const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(id => ({ id, text: '', toponyms: [] }))
  const folds = foldsOf([{ name: 'one', kinds: ['name'], documents }], 3)
  const ids = (part: 'learn' | 'held') => folds.map(fold => fold[part][0]!.documents.map(one => one.id))
  expect(ids('held').flat().sort()).toEqual(documents.map(one => one.id))
  for (const [i, held] of ids('held').entries()) expect([...ids('learn')[i]!, ...held]).toHaveLength(7)
})

test('the weights of resolution are sound, one for each feature', () => {
  const weights = knowledge().weights('resolution')
  expect(Object.keys(weights)).toEqual(FEATURES)
  expect(new Set(FEATURES).size).toBe(FEATURES.length)
  expect(Object.values(weights).filter(weight => !(Math.abs(weight) <= 60))).toEqual([])
})

test.each(['recognition', 'confidence', 'events', 'event-dates'])(
  'the weights of %s are sound and few enough to read',
  name => {
    const weights = Object.values(knowledge().weights(name))
    expect(weights.length).toBeGreaterThan(8)
    expect(weights.length).toBeLessThan(4700)
    expect(weights.filter(weight => !(Math.abs(weight) <= 10))).toEqual([])
  },
)

test('the files of weights say what they were learnt from, and how unseen texts come out', () => {
  const { weights } = readKnowledge(fileURLToPath(new URL('../../data', import.meta.url)))
  const { events, 'event-places': settings, 'event-dates': days, ...places } = weights
  expect(Object.keys(places)).toEqual(['confidence', 'recognition', 'resolution'])
  expect(events!.trainedOn).toMatch(/^\d+ articles of test\/gold\/editors/)
  expect(events!.crossValidated).toMatch(/(?:\d\d\.\d, ){2}\d\d\.\d/)
  expect(settings!.trainedOn).toMatch(/^\d+ articles of test\/gold\/editors \(\d+ events/)
  expect(settings!.crossValidated).toMatch(/: \d\d\.\d \(rules alone: \d\d\.\d\)$/)
  expect(days!.trainedOn).toMatch(/^\d+ articles of test\/gold\/editors \(\d+ events/)
  expect(days!.crossValidated).toMatch(/: \d\d\.\d, \d\d\.\d \(rules alone: \d\d\.\d, \d\d\.\d\)$/)
  for (const file of Object.values(places)) {
    expect(file.trainedOn).toMatch(/lgl \(\d+ texts\)/)
    expect(file.trainedOn).not.toMatch(/tud/)
    expect(file.crossValidated).toMatch(/lgl \d\d\.\d, \d\d\.\d/)
  }
})

test('what signs weigh is learnt from what an editor chose', () => {
  const option = (isRight: boolean, ...signs: readonly string[]) => ({
    isRight,
    signs: new Map(signs.map(sign => [sign, 1])),
  })
  const choice = { options: [option(false, 'far'), option(true, 'near', 'once')] }
  const learnt = learnSigned([...Array(4).fill(choice), { ...choice, weight: 0 }], {
    seldom: 2,
    penalty: 1,
    steps: 60,
  })
  expect(learnt.names).toEqual(['far', 'near', 'once'])
  expect(likeliest([option(true, 'far'), option(false, 'near')], learnt)?.signs.has('near')).toBe(true)
  expect(likeliest([], learnt)).toBeUndefined()
})
