import type { Token } from '../../model/document.ts'
import { CURATED_FAME } from '../fame.ts'
import { GIVEN_NAME, TITLE } from '../kinds.ts'
import type { Scene } from '../scene.ts'
import { endsName } from '../senses.ts'
import { followsLocative, is, matchAt, tokenAt, wordAt } from '../surroundings.ts'
import type { Signs } from './sign.ts'

/** What stands before the name. */
export const signsBefore: Signs = (scene, named, note) => {
  const { from } = named
  const before = tokenAt(scene, from - 1)
  if (!before || before.sentence !== scene.tokens[from]!.sentence)
    return note(named.meanings.fame < 1 ? 'opens-sentence-unknown' : 'opens-sentence')
  if (before.text === ',') return note(endsName(scene, from - 1) ? 'comma-after-name' : 'comma-before')
  if (followsLocative(scene, from) || followsParty(scene, from)) return note('located')
  if (TOWARDS.has(before.folded)) {
    const of = LYING.has(wordAt(scene, from - 2))
    return note(of ? 'type-of' : before.folded === 'of' ? 'of' : 'towards')
  }
  if (DIRECTIONS.has(before.folded)) return note(before.capital ? 'direction-capital' : 'direction')
  if (LYING.has(before.folded) && !before.capital) return note('type-before')
  if (is(scene, from - 1, TITLE)) return note(before.capital ? 'title-before' : 'trade-before')
  otherBefore(before, note)
  if (!scene.titleCase[before.sentence] && named.run && from > named.run.from) inRun(scene, named, note)
}

/** "Sen. Lautenberg, D-Oakland": where a member of a party comes from. */
const followsParty = (scene: Scene, at: number): boolean =>
  tokenAt(scene, at - 1)?.text === '-' &&
  /^[DRI]$/.test(tokenAt(scene, at - 2)?.text ?? '') &&
  /^[,(]$/.test(tokenAt(scene, at - 3)?.text ?? '')

const TOWARDS = new Set('to of through into toward towards between via off'.split(' '))
const LYING = new Set(
  'city town village port province state county district region island suburb capital'.split(' '),
)
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central downtown upstate nearby neighboring neighbouring greater mid suburban'.split(
    ' ',
  ),
)

function otherBefore({ folded, kind }: Token, note: (sign: string) => void): void {
  if (folded === 'and' || folded === '&' || folded === 'or') note('and-before')
  else if (folded === 'the') note('the-before')
  else if (folded === 'a' || folded === 'an') note('a-before')
  else if (folded === '(' || folded === '"' || folded === '“') note('bracket-before')
  else if (folded === '-' || folded === '/') note('hyphen-before')
  else if (kind === 'number') note('number-before')
}

/** Other capitals before it make it part of a longer name, unless they are a place themselves. */
const inRun: Signs = (scene, { from }, note) => {
  const at = from - (scene.tokens[from - 1]!.text === '-' ? 2 : 1)
  const before = tokenAt(scene, at)
  if (!before) return
  if (at === scene.document.sentences[before.sentence]!.firstToken && !before.capital) return
  if (is(scene, at, GIVEN_NAME)) note('given-name-before')
  const placed = [at, at - 1].some(start => {
    const match = matchAt(scene, start)
    return match?.to === at + 1 && match.meanings.fame >= CURATED_FAME
  })
  note(placed ? 'place-before' : 'capital-before')
}
