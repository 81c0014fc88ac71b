import { sentenceAt } from '../../text/sentence-at.ts'
import { tokenAt } from '../../text/token-at.ts'
import { isOfBackground } from './background.ts'
import { type Ballot, type DateOption, keyOf } from './ballot.ts'
import { supposed } from './supposed.ts'
import { standsAside } from './told-aside.ts'
import type { Days, Undated } from './undated.ts'

/** "The raid … . Police raided the house on Friday.": the dates of what is of the same type, wherever it is told. */
export function offerSameKind(
  days: Days,
  { event, isNoun, form, telling }: Undated,
  ballot: Ballot<DateOption>,
): void {
  const { dates, ofType } = days
  const { document } = days.scene.source
  const ofKind = new Set<string>()
  const ofWord = new Set<string>()
  for (const other of ofType.get(event.type) ?? []) {
    if (other.id === event.id) continue
    const date = dates.get(other.id)!
    const isOneWord =
      beginning(document.text, event.trigger.start) === beginning(document.text, other.trigger.start)
    const sentence = sentenceAt(document, other.trigger.start)
    if (!isOneWord && isOfBackground(days, sentence, date.latest, telling)) continue
    if (!isOneWord && standsAside(days, tokenAt(days.scene.reading, other.trigger.start), telling)) continue
    const hear = ballot.of(supposed(date, other.short, 'of the same kind'))
    if (isFirst(ofKind, keyOf(date))) hear('same-kind:', isNoun ? 'noun' : 'verb')
    if (isOneWord && isFirst(ofWord, keyOf(date))) hear('same-word:', form)
  }
}

/** A date is heard once, however many events have it. */
function isFirst(heard: Set<string>, key: string): boolean {
  const { size } = heard
  return heard.add(key).size > size
}

/** Letters that the forms of one word share, mostly: "raid", "raided". */
const SHARED = 4

const beginning = (text: string, start: number): string => text.slice(start, start + SHARED).toLowerCase()
