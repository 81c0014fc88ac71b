import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { addDays, dateOf, durationBefore } from './calendar.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Types of what lasts. */
export const STATES = new Set(['presence', 'participation', 'war', 'hostilities'])

/** "were arrested over the past week": some time in a stretch that ends with the article. */
export function lately(times: readonly Timex[]): EventDate | null {
  const stretch = times.find(time => time.type === 'duration' && time.earliest && time.latest)
  if (!stretch) return null
  return dateOf(stretch.earliest!, stretch.latest!, [stretch])
}

/** "has weathered three weeks of protests": what has gone on so long, up to the article. */
export function upToNow(reading: Reading, draft: Draft, published: string | null): EventDate | null {
  const { tokens, classes } = reading
  const length = lengthBefore(reading, draft)
  if (!length || !published) return null
  const earliest = durationBefore(published, length.value)
  const first = tokenAt(reading, length.start)
  // Only the perfect tells that it has lasted until now.
  if (
    !earliest ||
    classes[first - 1] !== 'verb' ||
    first - 2 < draft.start ||
    !/^(?:has|have)$/.test(tokens[first - 2]!.folded)
  )
    return null
  const note = 'counted back from the day of the article'
  return dateOf(
    earliest,
    published,
    [length],
    [{ from: length.surface, to: `${earliest}/${published}`, note }],
  )
}

/** "Three days of fighting ended on Saturday": from so long before to the day its verb gives. */
export function upToEnd(reading: Reading, draft: Draft, group: readonly Draft[]): EventDate | null {
  const length = lengthBefore(reading, draft)
  const verb = length && group.find(one => one.group && one.trigger.head > draft.trigger.head)
  if (!length || !verb) return null
  if (!verb.date || verb.date.timeIds.length === 0) return null
  const earliest = durationBefore(verb.date.earliest, length.value)
  if (!earliest) return null
  const { latest, timeIds, derivation } = verb.date
  const steps = [{ from: length.surface, to: `${earliest}/${latest}`, note: 'counted back from its end' }]
  const date = dateOf(earliest, latest, [length], [...derivation, ...steps])
  return { ...date, timeIds: [...timeIds, ...date.timeIds] }
}

/** "Three days of intense fighting". */
function lengthBefore({ tokens, times }: Reading, { group, phrase }: Draft): Timex | undefined {
  const length = tokens[phrase.from - 1]?.folded === 'of' ? times[phrase.from - 2] : undefined
  return group || length?.type !== 'duration' ? undefined : length
}

/** How far back at most such words are meant to reach, in days. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['PXD', 7],
  ['PXW', 60],
  ['PXM', 365],
])

/** "in the past few days", "in recent weeks", "a few weeks ago": some time before the article. */
export function vaguely(times: readonly Timex[], published: string | null): EventDate | null {
  const stretch = times.find(time => VAGUE.has(time.value) && /past|last|recent|\bago$/i.test(time.surface))
  if (!stretch || !published) return null
  const reach = VAGUE.get(stretch.value)!
  const earliest = addDays(published, -reach)
  // "several weeks ago" is not yesterday.
  const latest = /ago$/i.test(stretch.surface) ? addDays(published, -Math.ceil(reach / 5)) : published
  const note = 'counted back from the day of the article, roughly'
  const steps = [{ from: stretch.surface, to: `${earliest}/${latest}`, note }]
  return dateOf(earliest, latest, [stretch], steps)
}

/** "ships are being diverted": what is told as going on does so on the day of the article. */
export function goingOnNow(
  { group, modality, trigger, governor }: Draft,
  published: string | null,
): EventDate | null {
  const [first] = group?.auxiliaries ?? []
  // "said people were being fed": what somebody reports of the present.
  const reported =
    (modality === 'reported' || modality === 'asserted') &&
    governor?.type.type === 'statement' &&
    (first === 'was' || first === 'were')
  // "have been leaving": they still are.
  const since =
    (first === 'has' || first === 'have') &&
    group!.auxiliaries.at(-1) === 'been' &&
    !group!.passive &&
    trigger.form.forms.includes('ing')
  const now = first === 'is' || first === 'are' || reported || since
  if (
    !published ||
    !now ||
    modality === 'negated' ||
    !(since || isProgressive(group!.auxiliaries, group!.passive))
  )
    return null
  return dateOf(
    published,
    published,
    [],
    [{ from: 'still going on', to: published, note: 'as of this article' }],
  )
}

const isProgressive = (auxiliaries: readonly string[], passive: boolean): boolean =>
  passive ? auxiliaries.includes('being') : auxiliaries.length === 1

/** "have been there for nearly 20 years": counted back from the article's day. */
export function goingOn(draft: Draft, length: Timex, published: string): EventDate | undefined {
  const perfect = draft.group?.auxiliaries.some(word => word === 'have' || word === 'has' || word === "'ve")
  const earliest = durationBefore(published, length.value)
  if (!perfect || !earliest) return undefined
  return dateOf(
    earliest,
    published,
    [length],
    [
      {
        from: length.surface,
        to: `${earliest}/${published}`,
        note: 'counted back from the day of the article',
      },
    ],
  )
}
