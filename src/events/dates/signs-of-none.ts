import { isOfOtherTime } from '../links/other-times.ts'
import { phraseStart, type Scene, type Telling } from '../links/scene.ts'
import type { Hear } from './ballot.ts'
import { type Days, stepOf, type Undated } from './undated.ts'

/** What speaks for or against leaving an event undated: how it is told, what it is, and how much the article dates. */
export function noteNone(days: Days, undated: Undated, hear: Hear): void {
  const { scene, opening, dates, times } = days
  const { event, telling, form, family, told } = undated
  hear('none', '')
  hear('none:form:', form)
  hear('none:modality:', event.modality)
  hear('none:family:', family)
  hear('none:told:', told)
  hear('none:on:', stepOf(Math.max(0, telling.sentence - opening)))
  hear('none:dated:', dates.size === 0 ? '0' : dates.size <= 2 ? 'few' : dates.size <= 5 ? 'some' : 'many')
  hear('none:times:', TIMES[times[telling.sentence]!.length] ?? 'more')
  hear('none:behind:', wordAt(scene, firstOf(scene, telling) - 1))
  hear('none:before:', wordAt(scene, telling.to))
  if (scene.likely.has(event.id)) hear('none:', 'likely')
  if (undated.inHeading) hear('none:', 'heading')
  if (undated.isQuoted) hear('none:', 'quoted')
  if (isOfOtherTime(scene, telling)) hear('none:', 'other-clause')
}

const TIMES = ['0', '1']

/** Where the words begin that belong to what tells it: the noun's own phrase, or the verb. */
const firstOf = (scene: Scene, telling: Telling): number =>
  telling.noun ? phraseStart(scene, telling) : telling.from

/** A preposition itself, of any other word its class. */
export function wordAt({ reading: { classes, tokens } }: Scene, at: number): string {
  const kind = classes[at]
  return kind === undefined ? 'nothing' : kind === 'prep' ? tokens[at]!.folded : kind
}
