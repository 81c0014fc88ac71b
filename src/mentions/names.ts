import type { NameSense } from '../gazetteer/sense.ts'
import { STATES } from '../text/abbreviations.ts'
import { isPartOfLonger } from './bodies.ts'
import { COUNTRY_FAME } from './fame.ts'
import { NOT_PLACE } from './kinds.ts'
import { inDateline, isLettersOnly, LONGEST, maybeLetters } from './letters.ts'
import { isBelieved, likeness } from './likeness.ts'
import { meaningsOf } from './meanings.ts'
import { asMetonym } from './metonyms.ts'
import { narrowed } from './narrowed.ts'
import { isOtherThing } from './other-things.ts'
import { qualifies } from './qualifies.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf, endsName, isContainerAt } from './senses.ts'
import { is, type Match, matchAt, tokenAt, wordAt } from './surroundings.ts'
import { followsDirection } from './told-where.ts'
import { hasArticle } from './with-article.ts'

/** Names of places: the longest name of the gazetteer, where the words around it let it be one. */
export const names: Rule = scene => {
  const found: Proposal[] = []
  let end = 0
  for (const match of scene.matches) {
    if (match.from < end) continue
    const proposal = nameAt(scene, match)
    if (!proposal) continue
    found.push(proposal)
    end = match.to
  }
  return found
}

/** "Mount Eaton", which no list has, is not Eaton. */
const isBehindMount = ({ tokens }: Scene, from: number): boolean => {
  const before = tokens[from - 1]
  return before?.capital === true && /^(?:mount|mt\.?)$/.test(before.folded)
}

function nameAt(scene: Scene, match: Match): Proposal | undefined {
  if (isBehindMount(scene, match.from)) return undefined
  const named = possibleName(scene, match)
  if (!named) return undefined
  const { from, to, senses, meanings } = named
  // A country that opens an article is one even where a person of the name comes later: "Jordan sent its king".
  const opensArticle = from === 0 && meanings.fame >= COUNTRY_FAME
  const isFiled = filesReport(scene, from, to)
  if (!isFiled && scene.people.tokens[from] && !(opensArticle && !scene.people.tokens[to])) return undefined
  const likelihood = isFiled ? Math.max(FILED, likeness(scene, named)) : likeness(scene, named)
  if (!isBelieved(likelihood)) return undefined
  const attributive = qualifies(scene, to)
  const name = propose(scene, 'name', from, to, {
    candidates: narrowed(scene, named, attributive) ?? candidatesOf(senses),
    attributive,
    likelihood,
    ...withinOf(scene, to),
  })
  return asMetonym(scene, name, named) ?? name
}

/** How likely what a report begins with before a dash is where it was filed from. */
const FILED = 0.8

/** "CLINTON — A town couple was charged": capitals and a dash before a sentence in small letters. */
function filesReport(scene: Scene, from: number, to: number): boolean {
  const { sentence, text } = scene.tokens[from]!
  if (scene.document.sentences[sentence]!.firstToken !== from || text.length <= LONGEST) return false
  if (!/^(?:--?|—|–)$/.test(tokenAt(scene, to)?.text ?? '')) return false
  for (let at = from; at < to; at++) if (!scene.tokens[at]!.allCaps) return false
  const next = tokenAt(scene, to + 1)
  return next?.sentence === sentence && next.capital && !(next.allCaps && next.text.length > 1)
}

/** The name proper and what it may stand for, if nothing rules out that it names a place. */
export function possibleName(scene: Scene, match: Match): Match | undefined {
  const { to } = match
  const from = withoutArticle(scene, match)
  if (isCredit(scene, from) || isOtherThing(scene, from, to) || hasArticle(scene, from, to)) return undefined
  const here = sensesHere(scene, match)
  const senses = maybeLetters(scene, match) ? here.filter(one => !isLettersOnly(scene, match, one)) : here
  if (senses.length === 0 || isNeverPlace(scene, match, senses)) return undefined
  const meanings = senses === match.senses ? match.meanings : meaningsOf(senses)
  return meanings.seats && isPartOfLonger(scene, from, to) ? undefined : { from, to, senses, meanings }
}

/** The first token of the name proper: "Philippines" of "The Philippines", but all of "The Hague". */
function withoutArticle(scene: Scene, { from, to, senses }: Match): number {
  if (scene.tokens[from]!.folded !== 'the') return from
  const bare = matchAt(scene, from + 1)
  return bare?.to === to && bare.senses.some(one => senses.some(other => other.placeId === one.placeId))
    ? from + 1
    : from
}

/** What the name may stand for here: adjectives and bodies have rules of their own, codes need a comma or a dot. */
function sensesHere(scene: Scene, match: Match): readonly NameSense[] {
  const first = scene.tokens[match.from]!
  const dotted = first.text.endsWith('.')
  const afterComma = followsPlaceComma(scene, match.from)
  const short = match.to - match.from === 1 && STATES.has(first.folded)
  if (short && !afterComma) return []
  if (!dotted && !(afterComma && (first.allCaps || match.senses.some(isOfCounty)))) return match.meanings.bare
  const senses = match.senses.filter(sense => {
    if (sense.how === 'demonym' || sense.how === 'body') return false
    if (sense.how !== 'code' || (afterComma && (first.allCaps || dotted || isOfCounty(sense)))) return true
    // "Burning Man." ends a sentence, not a province.
    if (endsSentence(scene, match.from)) return false
    return dotted && scene.place(sense.placeId)?.codes?.includes(first.text) === true
  })
  // "Portland, OR" is no village called Or.
  const codes = afterComma && first.allCaps ? senses.filter(sense => sense.how === 'code') : []
  return codes.length > 0 ? codes : senses
}

/** "Newark, Notts": counties are shortened as words are. */
const isOfCounty = ({ how, type }: NameSense): boolean => how === 'code' && type === 'admin2'

const endsSentence = ({ document, tokens }: Scene, at: number): boolean =>
  document.sentences[tokens[at]!.sentence]!.endToken === at + 1

/** A comma or bracket right before, but not after a person: "Mark Tedeschi, QC" is no Quebecer. */
const followsPlaceComma = (scene: Scene, at: number): boolean =>
  (tokenAt(scene, at - 1)?.text === ',' ||
    (tokenAt(scene, at - 1)?.text === '(' && endsName(scene, at - 1))) &&
  !(at > 1 && scene.people.tokens[at - 2])

/** Words of the list that are never places but in "north of Globe", with a last dot or without; "IN" and "OR" are after a comma, "U.S." is by its dots. */
function isNeverPlace(scene: Scene, { from, to }: Match, senses: readonly NameSense[]): boolean {
  const first = scene.tokens[from]!
  return (
    to - from === 1 &&
    (is(scene, from, NOT_PLACE) || isShortened(scene, first.folded)) &&
    !/\../.test(first.text) &&
    !followsDirection(scene, from) &&
    !isHeldAfter(scene, to, senses) &&
    !(senses.every(sense => sense.how === 'code') && endsName(scene, from - 1))
  )
}

/** "Globe, Arizona", "Roman, Romania": what follows the comma holds a place of the name. "In March, England won" is of the month. */
function isHeldAfter(scene: Scene, to: number, senses: readonly NameSense[]): boolean {
  if (tokenAt(scene, to)?.text !== ',' || !isContainerAt(scene, to + 1)) return false
  if (CALENDAR.test(wordAt(scene, to - 1))) return false
  const outer = matchAt(scene, to + 1)!.meanings.bare
  return senses.some(({ country, admin1 }) =>
    outer.some(one => one.country === country && (one.type === 'country' || one.admin1 === admin1)),
  )
}

const CALENDAR = /^(?:march|april|may|june|july|august|\w+day)$/

/** One with a last dot and no other. */
const isShortened = ({ knowledge }: Scene, folded: string): boolean =>
  folded.endsWith('.') && knowledge.words('not-places').has(folded.replace(/^([^.]+)\.$/, '$1'))

/** "Iraq" after "Baghdad, ": the next name if it is a country or state right after a comma; "(Ill.)" and ", in Westmoreland," alike. */
function withinOf(scene: Scene, to: number): Pick<Proposal, 'within'> | undefined {
  const from = isSaidToLieIn(scene, to) ? to + 2 : to + 1
  if (!isContainerAt(scene, from)) return undefined
  const mark = scene.tokens[to]!.text
  const end = matchAt(scene, from)!.to
  if (mark !== ',' && !(mark === '(' && tokenAt(scene, end)?.text === ')')) return undefined
  if (scene.tokens[from]!.sentence !== scene.tokens[to - 1]!.sentence) return undefined
  if (from > to + 1 && tokenAt(scene, end)?.text !== ',') return undefined
  return { within: spanOf(scene, from, end) }
}

const isSaidToLieIn = (scene: Scene, to: number): boolean =>
  wordAt(scene, to + 1) === 'in' && tokenAt(scene, to)?.text === ','

/** A picture's credit line, or the agency of a dateline: "(UPI)". */
const isCredit = (scene: Scene, at: number): boolean =>
  scene.document.sentences[scene.tokens[at]!.sentence]!.zone === 'credit' ||
  (inDateline(scene, at) && tokenAt(scene, at - 1)?.text === '(')
