import type { NameSense } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import type { Scene } from './scene.ts'

/** Longer words in capitals are shouted, not spelt. */
const LONGEST = 4

/** "HIV", "the ITU", "D.E. Paulk": letters spelt out, which only happen to be those of a town's name or a state's code. */
export const isLettersOnly = (scene: Scene, match: NameMatch<NameSense>, sense: NameSense): boolean =>
  match.to - match.from === 1 && (isShort(scene, match, sense) || isInitials(scene, match, sense))

/** A town written in few capitals where its own name has small letters; the words around are no headline and no dateline. */
function isShort(scene: Scene, { from }: NameMatch<NameSense>, sense: NameSense): boolean {
  const token = scene.tokens[from]!
  if (!token.allCaps || token.text.length > LONGEST || sense.how === 'code') return false
  if (scene.titleCase[token.sentence] || opensReport(scene, from) || hasShoutingBeside(scene, from))
    return false
  const name = scene.place(sense.placeId)?.name ?? ''
  return name.toUpperCase() === token.text && name !== token.text
}

/** "HUME — The board met": before a dash, or in the dateline that has one. */
const opensReport = (scene: Scene, at: number): boolean =>
  inDateline(scene, at) || /^(?:--?|—|–)$/.test(scene.tokens[at + 1]?.text ?? '')

/** Among words in capitals it is one of them: "A FIRE IN ROME". */
const hasShoutingBeside = ({ tokens }: Scene, at: number): boolean =>
  [at - 1, at + 1].some(beside => {
    const token = tokens[beside]
    return token?.allCaps === true && token.sentence === tokens[at]!.sentence
  })

/** A code in dots right before a name: "D.E. Paulk", "Del. Brian Moran"; "U.S. Army" and "Mass. Avenue" are none. */
function isInitials(
  { tokens, knowledge }: Scene,
  { from, to, senses }: NameMatch<NameSense>,
  sense: NameSense,
): boolean {
  const { text } = tokens[from]!
  const next = tokens[to]
  if (!text.endsWith('.') || tokens[from - 1]?.text === ',' || !next?.capital) return false
  if (knowledge.words('titles').has(text.slice(0, -1).toLowerCase()))
    return knowledge.words('given-names').has(next.folded)
  return /\..*\./.test(text) && sense.how === 'code' && senses.every(one => one.how === 'code')
}

/** Whether a token stands in the dateline. */
export const inDateline = ({ document, tokens }: Scene, at: number): boolean =>
  document.dateline !== null &&
  tokens[at]!.start < document.dateline.end &&
  tokens[at]!.start >= document.dateline.start
