import { keyOf, type Scene } from './scene.ts'
import { isPossessive } from './senses.ts'

/** "US$4 billion", "250 B.C.", "St. John's Hospital", "the Bush administration": money, an era, a house, a person's term. */
export function isOtherThing(scene: Scene, from: number, to: number): boolean {
  return (
    isMoney(scene, from, to) || isEra(scene, from) || isSaint(scene, from, to) || isPhrase(scene, from, to)
  )
}

/** A dollar sign or a number sticks to it: "US$4", "A$", "4GB". */
function isMoney({ tokens }: Scene, from: number, to: number): boolean {
  const before = tokens[from - 1]
  const next = tokens[to]
  if (before?.text === '$') return true
  if (before?.kind === 'number' && before.end === tokens[from]!.start) return true
  return next?.text === '$' && next.start === tokens[to - 1]!.end
}

const isEra = ({ tokens }: Scene, from: number): boolean =>
  /^(?:b\.?c|a\.?d)\.?$/.test(tokens[from]!.folded) &&
  /^(?:\d+|century)$/.test(tokens[from - 1]?.folded ?? '')

/** "St. John's Hospital" is a house of the saint. */
const isSaint = ({ tokens }: Scene, from: number, to: number): boolean =>
  /^(?:st\.?|saint)$/.test(tokens[from]!.folded) &&
  isPossessive(tokens[to]) &&
  tokens[to + 1]?.capital === true

/** "Guinea pig", "Bank of America": the word before or after makes something else of the name. */
function isPhrase(scene: Scene, from: number, to: number): boolean {
  const phrases = scene.knowledge.words('other-phrases')
  const name = keyOf(scene, from, to)
  return (
    phrases.has(`${name} ${scene.tokens[to]?.folded}`) ||
    phrases.has(`${scene.tokens[from - 1]?.folded} ${name}`)
  )
}
