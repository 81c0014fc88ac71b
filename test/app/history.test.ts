import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  doAgain,
  fits,
  type History,
  NO_HISTORY,
  stepBetween,
  takeBack,
  type Work,
  withStep,
} from '../../src/app/history.ts'
import { type Correction, type Rule, withRule } from '../../src/index.ts'

const NOW = '2020-01-24T12:00:00.000Z'

const correction: fc.Arbitrary<Correction> = fc.record({
  kind: fc.constant('note' as const),
  about: fc.constant('article' as const),
  text: fc.string(),
})
const rule: fc.Arbitrary<Rule> = fc.record({
  form: fc.constantFrom('Taji', 'Erbil', 'Rome'),
  place: fc.constantFrom(null, { id: 'a', name: 'A', lat: 1, lon: 2 }),
})
/** Changes as a person makes them: words, corrections at either end, rules. */
const change: fc.Arbitrary<(work: Work) => Work> = fc.oneof(
  fc.string({ unit: 'binary' }).map(text => (work: Work) => ({ ...work, text })),
  correction.map(one => (work: Work) => ({ ...work, corrections: [...work.corrections, one] })),
  fc.nat().map(at => (work: Work) => ({ ...work, corrections: work.corrections.toSpliced(at, 1) })),
  rule.map(one => (work: Work) => ({ ...work, rules: withRule(work.rules, one) })),
  fc.constant((work: Work) => ({ ...work, rules: [] })),
)

interface Done {
  readonly work: Work
  readonly history: History
}

const make = ({ work, history }: Done, after: (work: Work) => Work): Done => {
  const next = after(work)
  const step = stepBetween(work, next, 'a change', NOW)
  return step ? { work: next, history: withStep(history, step) } : { work, history }
}

const START: Done = { work: { text: 'A report.', corrections: [], rules: [] }, history: NO_HISTORY }

test('all steps back, and all again, are the same states', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), changes => {
      const states: Done[] = [START]
      for (const one of changes) {
        const next = make(states.at(-1)!, one)
        if (next.history !== states.at(-1)!.history) states.push(next)
      }
      const last = states.at(-1)!
      expect(fits(last.work, last.history)).toBe(true)
      let now = { work: last.work, history: last.history }
      for (const state of states.toReversed().slice(1)) {
        now = takeBack(now.work, now.history)!
        expect(now.work).toEqual(state.work)
      }
      expect(takeBack(now.work, now.history)).toBeNull()
      expect(fits(now.work, now.history)).toBe(true)
      for (const state of states.slice(1)) {
        now = doAgain(now.work, now.history)!
        expect(now.work).toEqual(state.work)
      }
      expect(now.history).toEqual(last.history)
    }),
  )
})

test('a step after one taken back ends what could be done again', () => {
  const one = make(START, work => ({ ...work, text: 'Another.' }))
  const back = takeBack(one.work, one.history)!
  expect(back.history.undone).toHaveLength(1)
  expect(make(back, work => ({ ...work, text: 'A third.' })).history.undone).toEqual([])
})

test('what changes nothing is no step', () => {
  expect(stepBetween(START.work, { ...START.work }, 'x', NOW)).toBeNull()
})

test('a history that does not fit the state is not followed', () => {
  const { history } = make(START, work => ({ ...work, text: 'Another.' }))
  const other = { ...START.work, text: 'Something else entirely, longer.' }
  expect(fits(other, history)).toBe(false)
  expect(takeBack(other, history)).toBeNull()
})
