import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/**
 * "Smith celebrates after a win in the semifinals, Friday, March 30, 2018": under a picture the present tense tells of a day
 * that is past.
 */
export function captioned(
  { classes, times, source }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  const time = times[at]!
  const { published } = source
  if (!published || time.type !== 'date' || time.earliest !== time.latest || time.latest! > published)
    return undefined
  if (!/\d{4}$/.test(time.surface) && classes[at - 1] !== 'comma') return undefined
  let verb = group[0]!.start
  while (verb < at && classes[verb] !== 'verb' && classes[verb] !== 'aux') verb++
  const told = group.find(one => one.group && one.trigger.head === verb)
  if (!told) return undefined
  const { forms } = told.trigger.form
  return (forms.includes('s') || forms.includes('base')) && !forms.includes('past') ? told : undefined
}
