import type { Scene } from './scene.ts'

/** "fled", "were arrested"; neither "has fled" nor "to flee". */
export function isPast({ reading: { tokens, classes, lexicon } }: Scene, verb: number): boolean {
  let at = verb - 1
  while (classes[at] === 'adv' || classes[at] === 'neg') at--
  // "has made and sold": the auxiliary is that of both.
  if (classes[at] === 'conj' && classes[at - 1] === 'verb') {
    at -= 2
    while (classes[at] === 'adv' || classes[at] === 'neg') at--
    if (classes[at] !== 'aux') at = verb - 1
  }
  if (classes[at] === 'aux') return /^(?:was|were|did)$/.test(tokens[at]!.folded)
  return (
    classes[at] !== 'to' &&
    (lexicon.verbs.get(tokens[verb]!.folded)?.includes('past') ?? tokens[verb]!.folded.endsWith('ed'))
  )
}
