import type { NameSense } from '../gazetteer/sense.ts'
import { GIVEN_NAME } from './kinds.ts'
import type { Scene } from './scene.ts'
import { endsName } from './senses.ts'
import { is, type Match, tokenAt } from './surroundings.ts'

/** Longer words in capitals are shouted, not spelt. */
export const LONGEST = 4

/** "HIV", "the ITU", "D.E. Paulk": letters spelt out, which only happen to be those of a town's name or a state's code. */
export const isLettersOnly = (scene: Scene, match: Match, sense: NameSense): boolean =>
  isShort(scene, match, sense) || isInitials(scene, match, sense)

/** Whether a name is one word in capitals or with a dot, so that it may be letters only. */
export function maybeLetters(scene: Scene, { from, to }: Match): boolean {
  const { allCaps, text } = scene.tokens[from]!
  return to - from === 1 && (allCaps || text.endsWith('.'))
}

/** A town written in few capitals where its own name has small letters; the words around are no headline and no dateline. */
function isShort(scene: Scene, { from }: Match, sense: NameSense): boolean {
  const token = scene.tokens[from]!
  if (!token.allCaps || token.text.length > LONGEST || sense.how === 'code') return false
  if (scene.titleCase[token.sentence] || opensReport(scene, from) || hasShoutingBeside(scene, from))
    return false
  const name = scene.place(sense.placeId)?.name ?? ''
  return name.toUpperCase() === token.text && name !== token.text
}

/** "HUME — The board met": before a dash, or in the dateline that has one. */
const opensReport = (scene: Scene, at: number): boolean =>
  inDateline(scene, at) || /^(?:--?|—|–)$/.test(tokenAt(scene, at + 1)?.text ?? '')

/** Among words in capitals it is one of them: "A FIRE IN ROME". */
const hasShoutingBeside = (scene: Scene, at: number): boolean =>
  [at - 1, at + 1].some(beside => {
    const token = tokenAt(scene, beside)
    return token?.allCaps === true && token.sentence === scene.tokens[at]!.sentence
  })

/** A code in dots right before a name: "D.E. Paulk", "Del. Brian Moran"; "U.S. Army", "Mass. Avenue" and "Lewes, D.E. Police" are none. */
function isInitials(scene: Scene, { from, to, meanings }: Match, sense: NameSense): boolean {
  const { text } = scene.tokens[from]!
  const followsPlace = tokenAt(scene, from - 1)?.text === ',' && endsName(scene, from - 1)
  if (!text.endsWith('.') || followsPlace || !tokenAt(scene, to)?.capital) return false
  if (scene.knowledge.words('titles').has(text.slice(0, -1).toLowerCase())) return is(scene, to, GIVEN_NAME)
  return /\..*\./.test(text) && sense.how === 'code' && meanings.codes
}

/** Whether a token stands in the dateline. */
export const inDateline = ({ document, tokens }: Scene, at: number): boolean =>
  document.dateline !== null &&
  tokens[at]!.start < document.dateline.end &&
  tokens[at]!.start >= document.dateline.start
