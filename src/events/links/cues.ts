import type { Form } from '../../model/document.ts'
import type { LinkRelation } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import { interned } from '../../text/interned.ts'
import { knownOfForms } from '../../text/known-of-forms.ts'
import { type Scene, spanOf } from './scene.ts'

/** The columns of data/lexicon/link-cues.txt; its header says what they mean. */
interface CueRow {
  readonly words: readonly string[]
  readonly relation: LinkRelation
  readonly from: 'left' | 'right' | 'here' | 'previous'
  readonly strength: 'strong' | 'medium' | 'weak'
  readonly frame: 'between' | 'verb' | 'purpose' | 'opening' | 'condition'
}

/** A cue in the text: tokens `[first, end)`. */
export interface Cue extends CueRow {
  readonly first: number
  readonly end: number
  readonly sentence: number
  readonly span: Span
}

/** Every cue of the text, in reading order; of two that begin at one word, the longer. */
export function findCues(scene: Scene): Cue[] {
  const openings = openingsOf(scene.source.knowledge.lexicon('link-cues'))
  const { tokens, words: known, times } = scene.reading
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!known[i]!.opensCue) continue
    const row = rowAt(scene, openings, i)
    if (!row) continue
    const end = i + row.words.length
    // "three days before" is one cue, as long as the time it holds.
    const first = times[i]?.type === 'relation' ? firstOf(scene, i) : i
    const { words, relation, from, strength, frame } = row
    const [{ sentence }, span] = [tokens[i]!, spanOf(scene, first, end)]
    cues.push({ words, relation, from, strength, frame, first, end, sentence, span })
    i = end - 1
  }
  return cues
}

/** The first row that fits here. Dozens begin with "in": they are gone through only where a second word of theirs follows. */
function rowAt(scene: Scene, openings: OpeningOf, at: number): CueRow | undefined {
  const { tokens } = scene.reading
  const opening = openings(tokens[at]!.form)
  if (!opening) return undefined
  const goesOn = at + 1 < tokens.length && opening.seconds.has(tokens[at + 1]!.folded)
  return opening.isAlone || goesOn ? opening.rows.find(row => matches(scene, row, at)) : undefined
}

function matches(scene: Scene, row: CueRow, at: number): boolean {
  if (!stands(scene, row.words, at)) return false
  const { times } = scene.reading
  if (ORDERING.has(row.words.at(-1)!) && isOnlyTime(scene, at + row.words.length)) return false
  // "arrested over the past week": a stretch of time, no ground.
  return !(row.words[0] === 'over' && (times[at + 1] || times[at + 2]))
}

/** Whether these words stand here, within one sentence. */
function stands({ reading: { tokens } }: Scene, words: readonly string[], at: number): boolean {
  if (at + words.length > tokens.length) return false
  const { sentence } = tokens[at]!
  for (let i = 1; i < words.length; i++) {
    const { folded, sentence: own } = tokens[at + i]!
    if (folded !== words[i] || own !== sentence) return false
  }
  return true
}

const ORDERING = new Set(['after', 'before', 'since'])

/** "shortly after midnight", "since Monday": a time and no event, as in "since Monday's attack". */
function isOnlyTime({ reading: { tokens, classes, times } }: Scene, at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  if (HOURS.has(word) || word === 'then' || isClock(tokens, at)) return true
  if (!times[at]) return false
  let after = at
  while (times[after]) after++
  // "after ten days of talks"
  if (tokens[after]?.folded === 'of') return false
  return classes[after] !== 'poss' && classes[after] !== 'noun'
}

/** "10 a.m.", "9:30" */
const isClock = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'number' && /^(?::|[ap]\.?m\.?|[ap]|o)$/.test(tokens[at + 1]?.folded ?? '')

const HOURS = new Set(['midnight', 'noon', 'dawn', 'dusk', 'midday', 'sunset', 'sunrise', 'dark'])

function firstOf({ reading: { tokens, times } }: Scene, at: number): number {
  let first = at
  while (first > 0 && times[first - 1] === times[at] && tokens[first - 1]!.sentence === tokens[at]!.sentence)
    first--
  return first
}

/** The rows that begin with a word, longer ones first. */
interface Opening {
  readonly rows: readonly CueRow[]
  /** Whether the word is a cue by itself, and the words that follow it in the others. */
  readonly isAlone: boolean
  readonly seconds: ReadonlySet<string>
}

type OpeningOf = (word: Form) => Opening | undefined

const indexed = new WeakMap<object, OpeningOf>()

/** The rows of the lexicon by the word they begin with, filed once. */
function openingsOf(rows: readonly (readonly string[])[]): OpeningOf {
  let openingOf = indexed.get(rows)
  if (!openingOf) {
    const index = fileRows(rows)
    openingOf = knownOfForms(word => index.get(word.folded))
    indexed.set(rows, openingOf)
  }
  return openingOf
}

function fileRows(lines: readonly (readonly string[])[]): ReadonlyMap<string, Opening> {
  const lists = new Map<string, CueRow[]>()
  for (const [text, relation, from, strength, frame] of lines) {
    const words = (text ?? '').split(' ').map(interned)
    const row = { words, relation, from, strength, frame } as CueRow
    const known = lists.get(words[0]!)
    if (known) known.push(row)
    else lists.set(words[0]!, [row])
  }
  return new Map([...lists].map(([first, rows]) => [first, openingOf(rows)]))
}

const openingOf = (rows: readonly CueRow[]): Opening => ({
  rows: [...rows].sort((a, b) => b.words.length - a.words.length),
  isAlone: rows.some(row => row.words.length === 1),
  seconds: new Set(rows.flatMap(row => row.words.slice(1, 2))),
})
