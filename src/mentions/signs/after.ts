import type { CuratedPlace } from '../../model/knowledge.ts'
import { followsLocative, isTitle } from '../people.ts'
import { isContainerAt, isPossessive } from '../senses.ts'
import type { Signs } from './sign.ts'

/** What stands after the name. */
export const signsAfter: Signs = (scene, named, note) => {
  const { from, to } = named
  const next = scene.tokens[to]
  if (!next || next.sentence !== scene.tokens[from]!.sentence) return note('ends-sentence')
  if (next.text === ',') return note(isContainerAt(scene, to + 1) ? 'container' : 'comma-after')
  if (isPossessive(next)) return note('possessive')
  if (next.text === '-') return note(scene.tokens[to + 1]?.folded === 'based' ? 'based' : 'hyphen-after')
  if (OF_PLACES.has(next.folded)) return note(next.capital ? 'type-after-capital' : 'type-after')
  if (scene.knowledge.words('speech-verbs').has(next.folded) && !followsLocative(scene.tokens, from))
    return note(named.places.some(canAct) ? 'power-speaks' : 'speaks')
  if (next.folded === 'and' || next.folded === '&') return note('and-after')
  if (next.kind === 'number') return note('number-after')
  if (next.text === ')' || next.text === ':' || next.text === '.') return note('mark-after')
  if (scene.titleCase[next.sentence]) return note('title-case')
  if (named.run && to < named.run.to) return inRun(scene, named, note)
  if (next.kind === 'word' && !next.capital) note('word-after')
}

/** Countries and capitals speak for themselves: "Washington said". */
const canAct = ({ type, featureCode }: CuratedPlace) => type === 'country' || featureCode === 'P.PPLC'

/** Nouns that follow names of places. */
const OF_PLACES = new Set(
  'county city province district state region governorate area suburb neighborhood neighbourhood residents resident police officials airport man woman native couple teen teenager family mayor'.split(
    ' ',
  ),
)

/** Other capitals after it: a body's or a site's name, a title, another place, or one more word of a longer name. */
const inRun: Signs = (scene, { to, run }, note) => {
  const { words } = scene.knowledge
  const next = scene.tokens[to]!
  const last = scene.tokens[run!.to - 1]!
  if (isTitle(scene, to)) note('title-after')
  else if (words('organisation-words').has(next.folded)) note('body-after')
  else if (words('facility-nouns').has(next.folded)) note('site-after')
  else if (scene.matches.has(to)) note('place-after')
  else note('capital-after')
  if (run!.to - to < 2) return
  if (words('organisation-words').has(last.folded)) note('body-ends-run')
  else if (words('facility-nouns').has(last.folded)) note('site-ends-run')
  else if (words('surnames').has(last.folded)) note('surname-ends-run')
}
