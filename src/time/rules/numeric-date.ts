import type { Token } from '../../model/document.ts'
import { isRealDay } from '../calendar.ts'
import { type Reading, reading, type TimeRule, touches } from '../rule.ts'

/** "2020-01-24", "24/01/2020", "1/24/20", "24.01.2020". Where both orders fit, the month comes first, as in the United States. */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  starts: [],
  numbers: true,
  read(tokens, at, end) {
    if (touches(tokens, at) && !/^[("“[]$/.test(tokens[at - 1]!.text)) return null
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]!.text)
    if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1)
    const parts = threeParts(tokens, at, end)
    if (!parts) return null
    const [a, b, c, mark] = parts
    if (a.length === 4)
      return b.length <= 2 && c.length <= 2 ? dayOf(Number(a), Number(b), Number(c), at + 5) : null
    if (mark !== '/' && c.length !== 4) return null
    if (c.length !== 4 && c.length !== 2) return null
    const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) > 50 ? 1900 : 2000)
    return inEitherOrder(Number(a), Number(b), year, at + 5)
  },
}

function threeParts(
  tokens: readonly Token[],
  at: number,
  end: number,
): [string, string, string, string] | null {
  if (at + 5 > end) return null
  const [a, m, b, n, c] = tokens.slice(at, at + 5)
  if (!a || !m || !b || !n || !c || m.text !== n.text || (m.text !== '/' && m.text !== '-')) return null
  for (let i = at + 1; i < at + 5; i++) if (!touches(tokens, i)) return null
  if (![a, b, c].every(part => /^\d{1,4}$/.test(part.text)) || b.text.length > 2) return null
  if (at + 5 < end && touches(tokens, at + 5) && /^[-/]$/.test(tokens[at + 5]!.text)) return null
  return [a.text, b.text, c.text, m.text]
}

function inEitherOrder(a: number, b: number, year: number, end: number): Reading | null {
  const monthFirst = dayOf(year, a, b, end)
  const dayFirst = dayOf(year, b, a, end)
  if (!monthFirst || !dayFirst || a === b) return monthFirst ?? dayFirst
  return reading(end, { kind: 'day', year, month: a, day: b, unsure: true })
}

function dayOf(year: number, month: number, day: number, end: number): Reading | null {
  if (year < 1000 || year > 2100 || !isRealDay(year, month, day)) return null
  return reading(end, { kind: 'day', year, month, day })
}
