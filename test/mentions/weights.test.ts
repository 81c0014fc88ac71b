import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Knowledge, openKnowledge } from '../../src/index.ts'
import { contextKey, type Place } from '../../src/mentions/signs/context.ts'
import { weightsOf } from '../../src/mentions/signs/weights.ts'
import type { Form } from '../../src/model/document.ts'
import { formIn } from '../../src/text/forms.ts'

const withWeights = (weights: Record<string, number>): Knowledge =>
  openKnowledge({
    schema: 'placeline-knowledge/2',
    places: [],
    lexicons: {},
    events: [],
    organisations: [],
    offices: [],
    weights: { recognition: { unit: '', trainedOn: '', date: '', crossValidated: '', weights } },
  })

const word = fc
  .constantFrom('the', 'in', '…', '_', '>', '-', '=', '0', '¶', 'county')
  .map(text => formIn(text, 0, text.length))
const alone = fc.constantFrom<Place>('before', 'after', 'second before', 'second after', 'name', 'ending')
const sign: fc.Arbitrary<[Place, Form, Form?]> = fc.oneof(
  fc.tuple(alone, word),
  fc.tuple(fc.constant<Place>('end of run'), word),
  fc.tuple(fc.constantFrom<Place>('two before', 'two after'), word, word),
)

test('a sign of the context weighs what the file says of its key', () =>
  fc.assert(
    fc.property(fc.array(sign), fc.array(sign), (learnt, asked) => {
      const weights = Object.fromEntries(learnt.map((one, i) => [contextKey(...one), i + 1]))
      const { context } = weightsOf(withWeights(weights))
      for (const one of [...learnt, ...asked]) expect(context(...one)).toBe(weights[contextKey(...one)] ?? 0)
    }),
  ))

test('a sign that nothing was learnt of weighs nothing', () => {
  const { sign: weight } = weightsOf(withWeights({ always: -0.7 }))
  expect([weight('always'), weight('located')]).toEqual([-0.7, 0])
})
