import { type Proposal, propose, type Rule } from './rule.ts'
import { isPossessive } from './senses.ts'

const EXISTENTIAL = new Set(
  "is are was were be been has have had 's will would may might must could should can isn't aren't wasn't weren't hasn't seems seem seemed remains remain remained exists exist existed appears appear appeared comes came".split(
    ' ',
  ),
)
/** "out there", "hang in there", "over there" and the like say nothing of the article's places. */
const IDIOM = new Set('out in over up down hi hey hello'.split(' '))

/** "there" where it points back at a place: "arrived in Iraq and stayed there". */
export const there: Rule = scene => {
  const found: Proposal[] = []
  scene.tokens.forEach((token, at) => {
    if (token.folded !== 'there' || token.capital) return
    const before = scene.tokens[at - 1]
    const next = scene.tokens[at + 1]
    if (before?.kind !== 'word' || before.sentence !== token.sentence || IDIOM.has(before.folded)) return
    if (
      EXISTENTIAL.has(before.folded) &&
      next?.kind === 'word' &&
      /^(?:a|an|any|no|some|to|been|be)$/.test(next.folded)
    )
      return
    if (next && (EXISTENTIAL.has(next.folded) || isPossessive(next))) return
    found.push(propose(scene, 'nominal', at, at + 1, { noun: 'there', likelihood: 0.6 }))
  })
  return found
}
