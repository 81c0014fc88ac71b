import type { WordClass } from './word-kinds.ts'
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  NOT_ADVERBS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts'

/** The closed class of a word wherever it stands; "depends" where its neighbours decide, undefined where it is of none. */
export const closedKind = (word: string): WordClass | 'depends' | undefined =>
  DEPENDING.has(word) ? 'depends' : listedClass(word)

/** The closed class of a word that does not rest on its neighbours. */
export function listedClass(word: string): WordClass | undefined {
  const isAdverb = word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word)
  return CLOSED.get(word) ?? (isAdverb ? 'adv' : undefined)
}

/** Words that count about as many as the number after them. */
export const QUANTIFIERS = new Set([
  'than',
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'under',
  'roughly',
  'approximately',
])

/** Words that take up the subject, or only stress it. */
export const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves'])

/** The words whose class rests on those beside them. */
const DEPENDING = new Set([
  ...QUANTIFIERS,
  ...REFLEXIVES,
  'as',
  'at',
  'up',
  'least',
  'most',
  'to',
  'that',
  'due',
  'not',
  'no',
  'fewer',
  'less',
  'aged',
  'but',
  'aboard',
  'worth',
  'since',
  'do',
  'first',
  'last',
])

/** The words of the closed classes; what is in several lists belongs to the first of them here. */
const CLOSED: ReadonlyMap<string, WordClass> = new Map(
  (
    [
      [MODALS, 'aux'],
      [DO, 'aux'],
      [NEGATIONS, 'neg'],
      [BE, 'aux'],
      [HAVE, 'aux'],
      [RELATIVES, 'rel'],
      [NUMBER_WORDS, 'num'],
      [DETERMINERS, 'det'],
      [PRONOUNS, 'pron'],
      [CONJUNCTIONS, 'conj'],
      [PREPOSITIONS, 'prep'],
      [SUBORDINATORS, 'sub'],
      [ADVERBS, 'adv'],
    ] as const
  )
    .flatMap(([list, kind]) => [...list].map(word => [word, kind] as const))
    .filter(([word, kind]) => word !== 'no' || kind !== 'neg')
    // Of equal keys a map keeps the last.
    .reverse(),
)
