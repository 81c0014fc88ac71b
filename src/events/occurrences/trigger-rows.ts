import { interned } from '../../text/interned.ts'
import { type Irregular, verbForms } from './inflect.ts'
import type { OpenVerb } from './open-verbs.ts'

export type Part = 'verb' | 'noun' | 'light'
type Strength = 'strong' | 'medium' | 'weak' | 'open' | ''

/** A row of data/lexicon/event-triggers.txt; its header says what the columns mean. Or a verb of open-verbs.txt. */
export interface TriggerRow {
  readonly phrase: string
  readonly part: Part
  readonly type: string
  readonly strength: Strength
  readonly frame: string
  readonly company: Company
  /** Open verbs: the class of their meaning; '' for rows of event-triggers.txt. */
  readonly kind: string
  /** Verbs: how common they are, from 0 for the most seldom; undefined for nouns and where nothing is known. */
  readonly common: number | undefined
  /** In how many of ten uses it tells what an editor would list, by data/lexicon/newsworthiness.txt; undefined where nobody said. */
  readonly worth: number | undefined
  /** Verbs: "sent" of "send"; '' for nouns. */
  readonly participle: string
}

/** Words one of which must stand in the subject or object, or none of which may. */
export interface Company {
  /** How many the row has; 0 where any will do. */
  readonly size: number
  /** Whether none of them may stand there. */
  readonly isUnwanted: boolean
  /** As the row has them, and the plurals of those that are wanted. */
  readonly words: ReadonlySet<string>
  /** Those that a wanted plural is the plural of: "a detainee" for "detainees". */
  readonly singulars: ReadonlySet<string>
  /** Whether a person will do, named or by a pronoun, and whether the score of a match. */
  readonly person: boolean
  readonly score: boolean
}

/** Steps of a logarithm: verbs met never, once, up to 7 times, 21, 63, 180 and more often. */
export const commonness = (met: number): number => Math.min(6, Math.ceil(Math.log2(1 + met) / 1.5))

/** By phrase and part: "march verb". */
export type Worths = ReadonlyMap<string, number>

/** Reads the rows of data/lexicon/newsworthiness.txt. */
export const worthsOf = (rows: readonly (readonly string[])[]): Worths =>
  new Map(rows.map(([phrase, part, worth]) => [`${phrase} ${part}`, Number(worth)]))

/** Reads a row of data/lexicon/event-triggers.txt. */
export function triggerRow(
  columns: readonly string[],
  irregular: Irregular,
  { common, worths }: { common: ReadonlyMap<string, number>; worths: Worths },
): TriggerRow {
  const [phrase = '', part, type = '', strength, frame = '', company] = columns
  const [verb = ''] = part === 'noun' ? [] : phrase.split(/[ -]/)
  const participle = verb && pastParticiple(verb, irregular)
  return {
    phrase: interned(phrase),
    part,
    type: interned(type),
    strength,
    frame: interned(frame),
    company: companyOf(company),
    kind: '',
    common: common.get(verb),
    worth: worths.get(`${phrase} ${part}`),
    participle,
  } as TriggerRow
}

/** The row of a verb that only WordNet has. */
export const openRow = (
  { verb, kind, type, frame, met }: OpenVerb,
  irregular: Irregular,
  worths: Worths,
): TriggerRow => ({
  phrase: interned(verb),
  part: 'verb',
  type,
  strength: 'open',
  frame,
  company: ANY_COMPANY,
  kind,
  common: commonness(met),
  worth: worths.get(`${verb} verb`),
  participle: pastParticiple(verb, irregular),
})

const pastParticiple = (verb: string, irregular: Irregular): string =>
  verbForms(verb, irregular).find(form => form.forms.includes('participle'))?.text ?? ''

const ANY: ReadonlySet<string> = new Set()

/** The company of words that keep any. */
export const ANY_COMPANY: Company = {
  size: 0,
  isUnwanted: false,
  words: ANY,
  singulars: ANY,
  person: false,
  score: false,
}

/** Reads a row's company: "!" before what is unwanted, "@" for a person, "#" for a score. */
function companyOf(column: string | undefined): Company {
  if (!column) return ANY_COMPANY
  const list = column.split(',')
  const isUnwanted = list[0]!.startsWith('!')
  const words = isUnwanted
    ? list.filter(word => word.startsWith('!')).map(word => word.slice(1))
    : list.flatMap(word => [word, `${word}s`])
  return {
    size: list.length,
    isUnwanted,
    words: new Set(words.map(interned)),
    singulars: new Set(
      list.filter(word => !isUnwanted && word.endsWith('s')).map(word => interned(word.slice(0, -1))),
    ),
    person: list.includes('@'),
    score: list.includes('#'),
  }
}
