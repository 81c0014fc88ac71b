import type { Correction, KeptPlace, Rule } from '../model/correction.ts'

/** The places a correction speaks of: what a gazetteer should be asked for before it is laid over a story. */
export function placesIn(one: Correction): readonly KeptPlace[] {
  switch (one.kind) {
    case 'choose':
    case 'move':
    case 'area':
    case 'place-type':
      return [one.place]
    case 'mark':
      return one.place ? [one.place] : []
    case 'merge':
      return [...one.from, one.into]
    case 'split':
      return [one.place, one.into]
    case 'edit-event':
      return (one.change.places ?? []).map(at => at.place)
    case 'add-event':
      return one.event.places.map(at => at.place)
    case 'note':
      return one.about !== 'article' && 'place' in one.about ? [one.about.place] : []
    default:
      return []
  }
}

/** The places of rules. */
export const placesInRules = (rules: readonly Rule[]): readonly KeptPlace[] =>
  rules.flatMap(rule => rule.place ?? [])
