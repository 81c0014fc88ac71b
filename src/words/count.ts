import { type Noun, wording } from './wording.ts'

/** A number as it is written: "1,234". */
export const number = (n: number): string => n.toLocaleString(wording().locale)

/** "1 place", "2 places". */
export const count = (n: number, noun: Noun): string => `${number(n)} ${nounFor(n, noun)}`

/** The noun alone, in the form that goes with a number: "place", "places". */
function nounFor(n: number, noun: Noun): string {
  const { locale, nouns } = wording()
  return nouns[noun][rulesOf(locale).select(n) === 'one' ? 'one' : 'other']
}

/** The parts as one list: "a, b and c". */
export const listOf = (parts: readonly string[]): string =>
  new Intl.ListFormat(wording().locale).format(parts)

const made = new Map<string, Intl.PluralRules>()

function rulesOf(locale: string): Intl.PluralRules {
  const known = made.get(locale) ?? new Intl.PluralRules(locale)
  made.set(locale, known)
  return known
}
