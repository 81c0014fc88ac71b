import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { Form } from '../../model/document.ts'
import { interned } from '../../text/interned.ts'
import { knownOfForms } from '../../text/known-of-forms.ts'
import { closedKind } from './closed-words.ts'
import { type Irregular, irregularVerbs, plural, type VerbForm, verbForms } from './inflect.ts'
import { openVerbs } from './open-verbs.ts'
import { commonness, openRow, type TriggerRow, triggerRow, worthsOf } from './trigger-rows.ts'
import type { WordClass } from './word-kinds.ts'
import { MAINLY_NOUNS, NOT_PAST, OTHER_VERBS, READER, USUALLY, WRITER } from './words.ts'

type SiteKind = 'site' | 'target' | 'move' | 'state' | 'scope'

/** A row of data/lexicon/event-types.txt. */
export interface EventType {
  readonly type: string
  readonly family: string
  readonly site: SiteKind
  readonly noun: string
  readonly told: 'act' | 'speech' | 'befall'
}

/** One written form of a row: its first word is the key it is found by. */
export interface TriggerForm {
  readonly row: TriggerRow
  /** The words after the first. */
  readonly rest: readonly string[]
  /** Empty for nouns. */
  readonly forms: readonly VerbForm[]
  /** Whether a noun stands in the plural. */
  readonly plural: boolean
}

/** What is known of a word wherever it stands, put together once, as rules ask it of every word of every article. */
export interface LexiconWord {
  /** What may begin with it, longer ones first. */
  readonly forms: readonly TriggerForm[]
  /** Those of them that are of one word. */
  readonly single: readonly TriggerForm[]
  /** The second words of the others. */
  readonly seconds: ReadonlySet<string>
  /** What it may be as a verb; undefined where it is none. */
  readonly verb: readonly VerbForm[] | undefined
  /** The same by its ending, where no list has it. */
  readonly guessed: readonly VerbForm[] | undefined
  /** Its closed class, if it is of one; for some words that depends on those beside them. */
  readonly closed: WordClass | 'depends' | undefined
  /** Whether it may be the participle of a verb in no list. */
  readonly isParticiple: boolean
  /** Whether nouns that tell an event begin with it, and whether it is one by itself. */
  readonly beginsNoun: boolean
  readonly isNoun: boolean
  /** Whether it may be a verb and is as often a noun: "house", "water". */
  readonly isMainlyNoun: boolean
  /** Whether it may be a verb that reports what somebody says. */
  readonly says: boolean
  /** Whether a cue of a link begins with it: "after", "because". */
  readonly opensCue: boolean
  /** Of whom it speaks: "you" of the reader, "our" of the writer. */
  readonly addresses: 'reader' | 'writer' | undefined
  /** Whether it tells how things go, not what happened: "often". */
  readonly isUsually: boolean
}

/** All words that may tell an event, and what is known of any other word beside them. */
export interface TriggerLexicon {
  /** Forms by first word, longer ones first. */
  readonly forms: ReadonlyMap<string, readonly TriggerForm[]>
  wordOf(word: Form): LexiconWord
  readonly types: ReadonlyMap<string, EventType>
  /** For each noun the sets of nouns that may stand for the same thing. */
  readonly synonyms: ReadonlyMap<string, readonly number[]>
  /** Forms of verbs, which part phrases even where they tell no event. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
}

const PARTICLES = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'over', 'in'])

/** "down" of "shut down", which belongs to the verb and not to what follows. */
export const isParticle = (word: string): boolean => PARTICLES.has(word)

/** "shut down" of "to shut down"; undefined where the verb leans on a preposition. */
export const participleOf = ({ row, form }: { row: TriggerRow; form: TriggerForm }): string | undefined =>
  row.participle && form.rest.every(isParticle) ? [row.participle, ...form.rest].join(' ') : undefined

/** Whether a form is of a verb that reports what somebody says, whatever its object: "said", not "sent a statement". */
export const isSaying = ({ row }: TriggerForm): boolean =>
  row.type === 'statement' && row.company.size === 0 && row.kind === ''

const opened = new WeakMap<Knowledge, TriggerLexicon>()

/** The words that tell of events, inflected; made once for each knowledge. */
export function triggerLexicon(knowledge: Knowledge): TriggerLexicon {
  let lexicon = opened.get(knowledge)
  if (!lexicon) {
    lexicon = build(knowledge)
    opened.set(knowledge, lexicon)
  }
  return lexicon
}

function build(knowledge: Knowledge): TriggerLexicon {
  const irregular = irregularVerbs(knowledge.lexicon('irregular-verbs'))
  const forms = new Map<string, TriggerForm[]>()
  const verbs = new Map<string, readonly VerbForm[]>()
  // "lay" is a base form, and the past of "lie".
  for (const base of irregular.keys())
    for (const { text, forms: own } of verbForms(base, irregular))
      verbs.set(text, [...(verbs.get(text) ?? []), ...own])
  for (const base of OTHER_VERBS)
    for (const form of verbForms(base, irregular)) verbs.set(form.text, form.forms)
  const open = openVerbs(knowledge)
  const common = new Map(open.map(({ verb, met }) => [verb, commonness(met)]))
  const worths = worthsOf(knowledge.lexicon('newsworthiness'))
  const rows = knowledge.lexicon('event-triggers').map(row => triggerRow(row, irregular, { common, worths }))
  const sure = sureVerbs(rows)
  const openRows = open.filter(({ verb }) => !sure.has(verb)).map(one => openRow(one, irregular, worths))
  const nouns = new Set(open.filter(one => one.isNoun).map(one => one.verb))
  const mainlyNouns = new Set(MAINLY_NOUNS)
  // "saw" and "found" are above all forms of other verbs.
  const past = new Set([...irregular.values()].flatMap(one => one.past))
  for (const row of [...rows, ...openRows]) {
    for (const [first, form] of formsOf(row, irregular)) {
      if (row.kind && first === row.phrase && past.has(first)) continue
      const known = forms.get(first)
      if (known) known.push(form)
      else forms.set(first, [form])
      if (row.part === 'noun' || verbs.has(first)) continue
      verbs.set(first, form.forms)
      if (row.kind && nouns.has(row.phrase)) mainlyNouns.add(first)
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length || rank(b) - rank(a))
  const cues = new Set(knowledge.lexicon('link-cues').map(([words = '']) => words.split(' ')[0]!))
  const types = knowledge
    .lexicon('event-types')
    .map(
      ([type = '', family = '', site, noun, told]) =>
        [
          interned(type),
          { type: interned(type), family: interned(family), site, noun, told } as EventType,
        ] as const,
    )
  return {
    forms,
    wordOf: knownOfForms(({ folded }) =>
      lexiconWord(folded, {
        forms: forms.get(folded) ?? NONE,
        verb: verbs.get(folded),
        isMainlyNoun: mainlyNouns.has(folded),
        opensCue: cues.has(folded),
      }),
    ),
    verbs,
    types: new Map(types),
    synonyms: synonymSets(knowledge.lexicon('event-synonyms')),
  }
}

const lexiconWord = (
  word: string,
  { forms, verb, isMainlyNoun, opensCue }: Pick<LexiconWord, 'forms' | 'verb' | 'isMainlyNoun' | 'opensCue'>,
): LexiconWord => ({
  forms,
  single: forms.filter(form => form.rest.length === 0),
  seconds: secondsOf(forms),
  verb,
  guessed: guessedForms(word),
  closed: closedKind(word),
  isParticiple: word.length > 6 && word.endsWith('ing'),
  beginsNoun: forms.some(form => form.row.part === 'noun'),
  isNoun: forms.some(form => form.row.part === 'noun' && form.rest.length === 0),
  isMainlyNoun,
  says: forms.some(isSaying),
  opensCue,
  addresses: READER.has(word) ? 'reader' : WRITER.has(word) ? 'writer' : undefined,
  isUsually: USUALLY.has(word),
})

/** Most words begin nothing: these share what they have. */
const NONE: readonly TriggerForm[] = []
const NO_WORDS: ReadonlySet<string> = new Set()

const secondsOf = (forms: readonly TriggerForm[]): ReadonlySet<string> =>
  forms.every(form => form.rest.length === 0)
    ? NO_WORDS
    : new Set(forms.flatMap(form => form.rest.slice(0, 1)))

const PAST: readonly VerbForm[] = ['past', 'participle']

/** Unknown words in -ed are taken for past forms. */
const guessedForms = (word: string): readonly VerbForm[] | undefined =>
  word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word) ? PAST : undefined

/** Rows that ask for company are tried before those that take any, open verbs after those, and light verbs last. */
const rank = ({ row }: TriggerForm): number => {
  if (row.part === 'light') return 0
  if (row.strength === 'open') return 0.5
  return row.company.size === 0 || row.company.isUnwanted ? 1 : 2
}

/** Single verbs that tell an event whatever their company, or none by themselves. */
const sureVerbs = (rows: readonly TriggerRow[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ part, company }) => part === 'light' || (part === 'verb' && company.size === 0))
      .map(row => row.phrase),
  )

function synonymSets(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const sets = new Map<string, number[]>()
  rows.forEach((row, i) => {
    for (const word of row) sets.set(word, [...(sets.get(word) ?? []), i])
  })
  return sets
}

function formsOf(row: TriggerRow, irregular: Irregular): [string, TriggerForm][] {
  const words = row.phrase.split(/[ -]/).map(interned)
  if (row.part === 'noun') return nounForms(row, words)
  const [first, ...rest] = words
  return verbForms(first!, irregular).map(({ text, forms }) => [text, { row, rest, forms, plural: false }])
}

/** A noun is inflected in its last word; one that is a plural already has no other form. */
function nounForms(row: TriggerRow, words: readonly string[]): [string, TriggerForm][] {
  const last = words.at(-1)!
  const whole = (end: string, isPlural: boolean): [string, TriggerForm] => {
    const [first, ...rest] = [...words.slice(0, -1), interned(end)]
    return [first!, { row, rest, forms: [], plural: isPlural }]
  }
  const fixed = /[^s]s$/.test(last)
  return fixed ? [whole(last, true)] : [whole(last, false), whole(plural(last), true)]
}
