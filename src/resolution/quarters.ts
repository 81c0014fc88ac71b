import { kilometresApart } from '../model/distance.ts'
import type { Reference } from '../model/reference.ts'
import { tokenAt } from '../text/token-at.ts'
import { best, type Circumstances } from './group.ts'

/** Kilometres from the middle of a city within which its quarters and suburbs lie. */
const REACH = 60

const QUARTERS = new Set(
  'neighbourhood neighborhood neighbourhoods neighborhoods district districts quarter quarters suburb suburbs area section township'.split(
    ' ',
  ),
)

/** "the Sabra neighbourhood of Gaza City": whether the place chosen for a name lies nowhere near what it is said to be a part of. */
export function isNoPartOf(
  reference: Reference,
  next: Reference | undefined,
  { document, groupOf }: Circumstances,
): boolean {
  const { tokens } = document
  const at = tokenAt(document, reference.end)
  const after = tokens[at]?.end === reference.end ? at + 1 : at
  if (!next || !QUARTERS.has(tokens[after]?.folded ?? '') || tokens[after + 1]?.folded !== 'of') return false
  if (tokens[after + 2]?.start !== next.start) return false
  const [part, whole] = [groupOf.get(reference), groupOf.get(next)].map(group => group && best(group))
  if (!part || !whole) return false
  return whole.type === 'city' ? kilometresApart(part, whole) > REACH : part.country !== whole.country
}
