import { propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { isPossessive } from './senses.ts'
import { tokenAt } from './surroundings.ts'

const EXISTENTIAL = new Set(
  "is are was were be been has have had 's will would may might must could should can isn't aren't wasn't weren't hasn't seems seem seemed remains remain remained exists exist existed appears appear appeared comes came".split(
    ' ',
  ),
)
/** "out there", "hang in there", "over there" and the like say nothing of the article's places. */
const IDIOM = new Set('out in over up down hi hey hello'.split(' '))

/** "there" where it points back at a place: "arrived in Iraq and stayed there". */
export const there: Rule = scene =>
  scene.cues
    .filter(at => pointsBack(scene, at))
    .map(at => propose(scene, 'nominal', at, at + 1, { noun: 'there', likelihood: 0.6 }))

function pointsBack(scene: Scene, at: number): boolean {
  const { folded, capital, sentence } = scene.tokens[at]!
  if (folded !== 'there' || capital) return false
  const before = tokenAt(scene, at - 1)
  const next = tokenAt(scene, at + 1)
  if (before?.kind !== 'word' || before.sentence !== sentence || IDIOM.has(before.folded)) return false
  const exists =
    EXISTENTIAL.has(before.folded) &&
    next?.kind === 'word' &&
    /^(?:a|an|any|no|some|to|been|be)$/.test(next.folded)
  return (
    !exists && !(next && (isPossessive(next) || (EXISTENTIAL.has(next.folded) && !isOfSubject(scene, at))))
  )
}

/** "A trial there is due to resume", "the talks there are": behind a noun with its article, before what is said of it. */
function isOfSubject({ tokens }: Scene, at: number): boolean {
  const [noun, verb] = [tokens[at - 1]!.folded, tokens[at + 1]!.folded]
  if (!OF_SUBJECT.has(tokens[at + 2]?.folded ?? '')) return false
  if (/^(?:said|told)$|ed$/.test(noun) || noun.endsWith('s') !== (verb === 'are' || verb === 'were'))
    return false
  for (let i = at - 2; i >= 0 && i > at - 5; i--) if (ARTICLES.has(tokens[i]!.folded)) return true
  return false
}

const ARTICLES = new Set(['the', 'a', 'an', 'their', 'his', 'her', 'its', 'our'])

const OF_SUBJECT = new Set(
  'due expected scheduled likely unlikely being improving worsening deteriorating tense calm dire desperate critical stable catastrophic worse'.split(
    ' ',
  ),
)
