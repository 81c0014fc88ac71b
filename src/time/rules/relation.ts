import { type Reading, reading, type TimeRule, word, wordBefore } from '../rule.ts'
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

/** "the day before", "the night after", "the next day", "the weeks before", "the same day": measured from another event. */
export const relation: TimeRule = {
  name: 'relation',
  starts: ['the', ...NEIGHBOURS.keys()],
  seconds: start => (start === 'the' ? [...ONE, ...MANY] : ONE),
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    if (name === 'the') return sideOf(word(tokens, at + 1, end), word(tokens, at + 2, end), at)
    const direction = NEIGHBOURS.get(name)
    const unitName = word(tokens, at + 1, end)
    if (!direction || word(tokens, at + 2, end) === '-') return null
    if (name !== 'next' && wordBefore(tokens, at) !== 'the' && wordBefore(tokens, at) !== 'that') return null
    if (name === 'next' ? !AS_DAY.has(unitName) : !unitOf(unitName)) return null
    const amount = direction === 'same' ? 0 : 1
    return reading(at + 2, { kind: 'relation', unit: unitOf(unitName)!, amount, direction })
  },
}

function unitOf(name: string) {
  if (AS_DAY.has(name)) return 'day' as const
  return OTHERS.has(name) ? UNITS.get(name)?.unit : undefined
}

function sideOf(unitName: string, side: string, at: number): Reading | null {
  const many = MANY.includes(unitName)
  const unit = many ? UNITS.get(unitName)?.unit : unitOf(unitName)
  if (!unit || !/^(?:before|after|following|earlier|prior)$/.test(side)) return null
  const direction = side === 'after' || side === 'following' ? 'after' : 'before'
  return reading(at + 3, { kind: 'relation', unit, amount: many ? null : 1, direction })
}
