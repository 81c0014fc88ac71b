import { FACILITY, ORGANISATION, SPEECH, SURNAME, TITLE } from '../kinds.ts'
import { isContainerAt, isPossessive } from '../senses.ts'
import { followsLocative, is, matchAt, tokenAt, wordAt } from '../surroundings.ts'
import type { Signs } from './sign.ts'

/** What stands after the name. */
export const signsAfter: Signs = (scene, named, note) => {
  const { from, to } = named
  const next = tokenAt(scene, to)
  if (!next || next.sentence !== scene.tokens[from]!.sentence) return note('ends-sentence')
  if (next.text === ',') return note(isContainerAt(scene, to + 1) ? 'container' : 'comma-after')
  if (isPossessive(next)) return note('possessive')
  if (next.text === '-') return note(wordAt(scene, to + 1) === 'based' ? 'based' : 'hyphen-after')
  if (OF_PLACES.has(next.folded)) return note(next.capital ? 'type-after-capital' : 'type-after')
  // Countries and capitals speak for themselves: "Washington said".
  if (is(scene, to, SPEECH) && !followsLocative(scene, from))
    return note(named.meanings.power ? 'power-speaks' : 'speaks')
  if (next.folded === 'and' || next.folded === '&') return note('and-after')
  if (next.kind === 'number') return note('number-after')
  if (next.text === ')' || next.text === ':' || next.text === '.') return note('mark-after')
  if (scene.titleCase[next.sentence]) return note('title-case')
  if (named.run && to < named.run.to) return inRun(scene, named, note)
  if (next.kind === 'word' && !next.capital) note('word-after')
}

/** Nouns that follow names of places. */
const OF_PLACES = new Set(
  'county city province district state region governorate area suburb neighborhood neighbourhood residents resident police officials airport man woman native couple teen teenager family mayor'.split(
    ' ',
  ),
)

/** Other capitals after it: a body's or a site's name, a title, another place, or one more word of a longer name. */
const inRun: Signs = (scene, { to, run }, note) => {
  const last = run!.to - 1
  if (is(scene, to, TITLE)) note('title-after')
  else if (is(scene, to, ORGANISATION)) note('body-after')
  else if (is(scene, to, FACILITY)) note('site-after')
  else if (matchAt(scene, to)) note('place-after')
  else note('capital-after')
  if (last === to) return
  if (is(scene, last, ORGANISATION)) note('body-ends-run')
  else if (is(scene, last, FACILITY)) note('site-ends-run')
  else if (is(scene, last, SURNAME)) note('surname-ends-run')
}
