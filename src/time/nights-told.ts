import type { Document } from '../model/document.ts'
import type { DayNumber } from './calendar.ts'
import type { Found } from './meaning.ts'
import { type Dates, oneDay } from './resolve/dates.ts'

/** Remembers the last night told of, and says when "tonight" is that one. */
interface NightsTold {
  same(one: Found): Dates | null
  note(one: Found, resolved: Dates): void
}

/** Days: a paper tells of the night before, seldom of an earlier one. */
const REACH = 2

/** "The board voted Monday night. … “I can't vote for this tonight,” Moss said.": he said so that night, not on the day of the report. */
export function nightsTold({ tokens, sentences }: Document, anchor: DayNumber | null): NightsTold {
  let night: DayNumber | null = null
  const isQuoted = (at: number): boolean => {
    const { paragraph } = sentences[tokens[at]!.sentence]!
    let quoted = false
    for (let i = at - 1; i >= 0 && sentences[tokens[i]!.sentence]!.paragraph === paragraph; i--)
      if (/^["“”]$/.test(tokens[i]!.text)) quoted = !quoted
    return quoted
  }
  return {
    same({ first }) {
      if (night === null || anchor === null || tokens[first]!.folded !== 'tonight') return null
      const isNear = night < anchor && anchor - night <= REACH
      return isNear && isQuoted(first) ? oneDay(night, 'the night told of before, as it was said then') : null
    },
    note({ first, end }, { bounds }) {
      const isNight = tokens[first]!.folded === 'late' || /^(?:night|evening)$/.test(tokens[end - 1]!.folded)
      if (isNight && bounds && bounds.from === bounds.to) night = bounds.from
    },
  }
}
