import type { Document } from '../model/document.ts'
import type { DayNumber } from './calendar.ts'
import type { Found, Meaning } from './meaning.ts'
import type { Dates } from './resolve/dates.ts'
import type { Lean } from './tense.ts'

/** Remembers which day each weekday of the text was, and says when the same one is meant again. */
interface WeekdaysTold {
  same(one: Found, lean: Lean): DayNumber | null
  note(one: Found, resolved: Dates): void
}

/** "The forum will be held on Saturday. … Taking part in Saturday's forum is …": one Saturday, whatever the tense says of the second. */
export function weekdaysTold({ tokens }: Document): WeekdaysTold {
  const days = new Map<number, DayNumber>()
  return {
    same({ meaning, end }, lean) {
      const weekday = weekdayIn(meaning)
      const isOwner = /^['’]s?$/.test(tokens[end]?.folded ?? '')
      return weekday !== null && (lean === 'none' || isOwner) ? (days.get(weekday) ?? null) : null
    },
    note({ meaning }, { bounds }) {
      const weekday = weekdayIn(meaning)
      if (weekday !== null && bounds && bounds.from === bounds.to) days.set(weekday, bounds.from)
    },
  }
}

/** The weekday of "Saturday" or "early Saturday"; null for "last Saturday" and anything else. */
function weekdayIn(meaning: Meaning): number | null {
  if (meaning.kind === 'part') return weekdayIn(meaning.of)
  return meaning.kind === 'weekday' && meaning.which === 'near' ? meaning.weekday : null
}
