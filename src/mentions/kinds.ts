import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Form } from '../model/document.ts'
import { NumbersOfForms } from '../text/known-of-forms.ts'
import { LAND, LOCATIVES, NOT_QUALIFIED, OPENERS, PARTICLES, SIDES } from './vocabulary.ts'

/*
 * What a word may be to the rules, as bits: every list is asked once for each word of the language, and a rule looks at
 * an integer where it would look into lists again and again.
 */

export const TITLE = 1 << 0
export const GIVEN_NAME = 1 << 1
export const SURNAME = 1 << 2
/** Never a place by itself. */
export const NOT_PLACE = 1 << 3
/** Part of the name of a body ("Ministry"), of an organisation ("University") or of a site ("Hospital"). */
export const BODY = 1 << 4
export const ORGANISATION = 1 << 5
export const FACILITY = 1 << 6
/** "County", "River", after a name; "Lake", "Mount", before one. */
export const LAND_NOUN = 1 << 7
export const LAND_PREFIX = 1 << 8
/** "airspace" */
export const TERRITORY = 1 << 9
/** "refusal", "decision": what governments do. */
export const ACT = 1 << 10
/** "said" */
export const SPEECH = 1 << 11
/** Ships, storms and makers of cars bear names of places. */
export const BEARER = 1 << 12
export const SELDOM_PLACE = 1 << 13
/** "in", "near" */
export const LOCATIVE = 1 << 14
/** "al", "bin", "van": small words inside names of persons. */
export const PARTICLE = 1 << 15
/** Opens sentences in capitals and belongs to no name. */
export const OPENER = 1 << 16
/** The first word of the full name of a person the world knows, or of a phrase that is no place. */
export const NAMESAKE = 1 << 17
export const PHRASE = 1 << 18
/** Makes a place of the name before it: no part of a person's name. */
export const LAND_WORD = 1 << 19
/** No noun that a name before it could qualify. */
export const UNQUALIFIED = 1 << 20
/** A word at which a rule may find a reference without a name: "government", "capital", "villages". */
export const CUE = 1 << 21
export const CAPITAL = 1 << 22
export const HYPHEN = 1 << 23
export const MARK = 1 << 24
/** A word of four letters or more, by whose capitals a headline is known. */
export const LONG = 1 << 25

/** A word that is the name of a head of state or government. */
export const LEADER = 1 << 26
/** A planet, or a word of articles about space. */
export const SPACE = 1 << 27
/** "lender", "airline": a firm, beside the firm's name. */
export const FIRM = 1 << 28

/** Lists of data/lexicon whose first column makes a word so. */
const LISTS: readonly (readonly [kind: number, list: string])[] = [
  [GIVEN_NAME, 'given-names'],
  [SURNAME, 'surnames'],
  [TITLE, 'titles'],
  [NOT_PLACE, 'not-places'],
  [BODY, 'body-words'],
  [ORGANISATION, 'organisation-words'],
  [FACILITY, 'facility-nouns'],
  [LAND_NOUN, 'land-nouns'],
  [LAND_PREFIX, 'land-prefixes'],
  [TERRITORY, 'territory-nouns'],
  [ACT, 'government-acts'],
  [SPEECH, 'speech-verbs'],
  [BEARER, 'name-bearers'],
  [SPACE, 'planets'],
  [FIRM, 'firm-nouns'],
  [SELDOM_PLACE, 'seldom-places'],
  [UNQUALIFIED, 'verb-forms'],
  [CUE, 'nominal-nouns'],
  [CUE, 'settlement-nouns'],
  [CUE, 'site-plurals'],
]

/** Words that are so in any text, whatever the data says. */
const GRAMMAR: readonly (readonly [kind: number, words: Iterable<string>])[] = [
  [LOCATIVE, LOCATIVES],
  [PARTICLE, PARTICLES],
  [OPENER, OPENERS],
  [LAND_WORD, LAND],
  [UNQUALIFIED, NOT_QUALIFIED],
  [CUE, SIDES],
  [CUE, ['government', 'governments', 'parliament', 'there']],
]

/** Tells the kinds of a form by what is known, once for each. */
export function kindsOf(knowledge: Knowledge): NumbersOfForms {
  let kinds = known.get(knowledge)
  if (!kinds) {
    kinds = readKinds(knowledge)
    known.set(knowledge, kinds)
  }
  return kinds
}

const known = new WeakMap<Knowledge, NumbersOfForms>()

function readKinds(knowledge: Knowledge): NumbersOfForms {
  const kinds = kindsByWord(knowledge)
  const kindsOfWord = (word: string) => kinds.get(word) ?? 0
  return new NumbersOfForms(form => {
    const { folded, kind, capital } = form
    let found = kindsOfWord(folded)
    if (folded.includes('.')) {
      // "Gen." and "Lt.-Gov." are titles by their letters, "Latin." ends a sentence.
      found = (found & ~TITLE) | (kindsOfWord(folded.replaceAll('.', '')) & TITLE)
      if (folded.endsWith('.')) found |= kindsOfWord(folded.slice(0, -1)) & PHRASE
    }
    if (kind !== 'word') found &= ~TITLE
    const leads = capital && knowledge.offices.ofForm(form).length > 0
    return found | (leads ? LEADER : 0) | kindsBySpelling(form)
  })
}

/** All lists in one, so that a word is looked up once. */
function kindsByWord({ words, lexicon }: Knowledge): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  const add = (kind: number, all: Iterable<string>) => {
    for (const word of all) kinds.set(word, (kinds.get(word) ?? 0) | kind)
  }
  for (const [kind, list] of LISTS) add(kind, words(list).keys())
  for (const [kind, all] of GRAMMAR) add(kind, all)
  add(
    CUE,
    lexicon('settlement-nouns').map(row => row[1]!),
  )
  add(NAMESAKE, firstWords(words('namesakes')))
  add(PHRASE, firstWords(words('other-phrases')))
  return kinds
}

/** The kinds that need no list. */
function kindsBySpelling({ text, folded, kind, capital }: Form): number {
  const isNoNoun =
    folded.endsWith('ly') || folded.endsWith('ed') || folded.endsWith("n't") || folded.startsWith("'")
  return (
    (isNoNoun ? UNQUALIFIED : 0) |
    (capital ? CAPITAL : 0) |
    (text === '-' ? HYPHEN : 0) |
    (kind === 'mark' ? MARK : 0) |
    (kind === 'word' && text.length >= 4 ? LONG : 0)
  )
}

const firstWords = (phrases: ReadonlyMap<string, string>): string[] =>
  [...phrases.keys()].map(phrase => phrase.split(/[ -]/)[0]!)
