import type { CuratedPlace, Knowledge } from '../../src/index.ts'
import { overlaps } from '../../src/index.ts'
import { CLUES } from '../../src/resolution/clues/index.ts'
import { decide } from '../../src/resolution/decide.ts'
import type { Circumstances, Group } from '../../src/resolution/group.ts'
import { circumstancesOf } from '../../src/resolution/index.ts'
import type { GoldToponym } from '../score/gold.ts'
import { kilometres, NEAR_KM } from '../score/measures.ts'
import type { ReadText } from './read.ts'
import type { Choice } from './softmax.ts'

/** The features of all clues, in their order. */
export const FEATURES: readonly string[] = CLUES.flatMap(clue => clue.features)

/** The choices of a text whose right answer is among the candidates, as its clues see them when all names are decided. */
export function choicesOf(text: ReadText, knowledge: Knowledge): Choice[] {
  const article = circumstancesOf(text.document, text.references, knowledge)
  decide(article)
  return article.groups.flatMap(group => {
    const toponyms = toponymsOf(group, text)
    if (toponyms.length === 0 || group.candidates.length < 2) return []
    const places = group.candidates.map(({ place }) => place)
    const right = rightOnes(places, toponyms)
    if (!right.includes(true) || !right.includes(false)) return []
    return [{ candidates: seenOf(group, article), right, weight: Math.sqrt(toponyms.length) }]
  })
}

/** A row for each candidate with what all clues see of it. */
function seenOf(group: Group, article: Circumstances): Float64Array[] {
  const rows = group.candidates.map(() => new Float64Array(FEATURES.length))
  let from = 0
  for (const clue of CLUES) {
    const to = from + clue.features.length
    const look = clue.look(group, article)
    rows.forEach((row, at) => {
      look?.(group.candidates[at]!, row.subarray(from, to), at)
    })
    from = to
  }
  return rows
}

const toponymsOf = (group: Group, { gold }: ReadText): GoldToponym[] =>
  group.references.flatMap(reference => {
    const same = gold.toponyms.find(one => one.start === reference.start && one.end === reference.end)
    const toponym = same ?? gold.toponyms.find(one => overlaps(one, reference))
    return toponym && toponym.lat !== null ? [toponym] : []
  })

/** Those within 161 km of most of the toponyms; where there are none, wide areas that the point may lie in. */
function rightOnes(candidates: readonly CuratedPlace[], toponyms: readonly GoldToponym[]): boolean[] {
  const within = (reach: (place: CuratedPlace) => number) =>
    candidates.map(place => {
      const near = toponyms.filter(one => kilometres(place, { lat: one.lat!, lon: one.lon! }) <= reach(place))
      return 2 * near.length > toponyms.length
    })
  const near = within(() => NEAR_KM)
  return near.includes(true) ? near : within(place => (place.type === 'city' ? 0 : place.uncertaintyM / 1000))
}
