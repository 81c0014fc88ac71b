import type { Token } from '../../model/document.ts'
import { type Reading, reading, type TimeRule, touches, word, wordBefore } from '../rule.ts'
import { UNITS } from '../vocabulary.ts'

const NEIGHBOURS = new Map<string, 'before' | 'after' | 'same'>([
  ['previous', 'before'],
  ['following', 'after'],
  ['next', 'after'],
  ['same', 'same'],
])
const AS_DAY = new Set('day night morning afternoon evening'.split(' '))
const OTHERS = new Set('week month year weekend'.split(' '))
/** Units by one and by many. */
const ONE: readonly string[] = [...AS_DAY, ...OTHERS]
const MANY = 'days weeks months years'.split(' ')
/** "Hours later, …": some of a unit. */
const LOOSE = ['minutes', 'hours', ...MANY]
const ASIDE = ['later', 'earlier', 'ago']

/** "the day before", "the night after", "the next day", "the weeks before", "the same day", "hours later": measured from another event. */
export const relation: TimeRule = {
  name: 'relation',
  starts: ['the', ...NEIGHBOURS.keys(), ...LOOSE],
  seconds: start => (start === 'the' ? [...ONE, ...MANY] : LOOSE.includes(start) ? ASIDE : ONE),
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    if (LOOSE.includes(name)) return someUnits(name, word(tokens, at + 1, end), at)
    if (name === 'the') return sideOf(word(tokens, at + 1, end), word(tokens, at + 2, end), at)
    const direction = NEIGHBOURS.get(name)
    const unitName = word(tokens, at + 1, end)
    if (!direction || (word(tokens, at + 2, end) === '-' && touches(tokens, at + 2))) return null
    if (name !== 'next' && wordBefore(tokens, at) !== 'the' && wordBefore(tokens, at) !== 'that') return null
    if (name === 'next' ? !AS_DAY.has(unitName) && !isOneAfter(tokens, at, unitName) : !unitOf(unitName))
      return null
    const amount = direction === 'same' ? 0 : 1
    return reading(at + 2, { kind: 'relation', unit: unitOf(unitName)!, amount, direction })
  },
}

/** "The next month he left" follows what was told; "over the next month" runs from the article on. */
const isOneAfter = (tokens: readonly Token[], at: number, unitName: string): boolean =>
  OTHERS.has(unitName) && wordBefore(tokens, at) === 'the' && !RUNNING.has(wordBefore(tokens, at - 1))

const RUNNING = new Set('in over within for during through throughout of by into until'.split(' '))

function unitOf(name: string) {
  if (AS_DAY.has(name)) return 'day' as const
  return OTHERS.has(name) ? UNITS.get(name)?.unit : undefined
}

function someUnits(name: string, side: string, at: number): Reading | null {
  if (!ASIDE.includes(side)) return null
  const { unit } = UNITS.get(name)!
  // "Months ago": counted from the article.
  if (side === 'ago') return reading(at + 2, { kind: 'window', unit, amount: null, direction: 'past' })
  return reading(at + 2, {
    kind: 'relation',
    unit,
    amount: null,
    direction: side === 'later' ? 'after' : 'before',
  })
}

function sideOf(unitName: string, side: string, at: number): Reading | null {
  const many = MANY.includes(unitName)
  const unit = many ? UNITS.get(unitName)?.unit : unitOf(unitName)
  if (!unit || !/^(?:before|after|following|earlier|prior)$/.test(side)) return null
  const direction = side === 'after' || side === 'following' ? 'after' : 'before'
  return reading(at + 3, { kind: 'relation', unit, amount: many ? null : 1, direction })
}
