import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { Form } from '../../model/document.ts'
import { knownOfForms } from '../../text/known-of-forms.ts'
import { gathered, mapped } from '../../text/mapped.ts'
import { type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { changed } from './trigger.ts'

/**
 * Words that only point back: "the disaster" is the explosion told before, "the speech" what somebody announced. They tell
 * no event of their own (data/lexicon/event-again.txt).
 */
export function tellAgain(reading: Reading, events: readonly Draft[]): void {
  const { tokens, classes, source } = reading
  const familiesOf = familiesByNoun(source.knowledge)
  const taken = new Set(gathered(events, event => mapped(event.triggers, trigger => trigger.head)))
  const inOrder = events.filter(isReal).sort((a, b) => a.trigger.head - b.trigger.head)
  let known = 0
  for (let i = 0; i < tokens.length; i++) {
    while (known < inOrder.length && inOrder[known]!.trigger.head < i) known++
    if (i === 0 || classes[i] !== 'noun' || classes[i + 1] === 'noun') continue
    const wanted = POINTING.has(tokens[i - 1]!.folded) ? familiesOf(tokens[i]!.form) : undefined
    if (!wanted || taken.has(i)) continue
    const { sentence } = tokens[i]!
    const event = nearestOf(nearby(inOrder, known, sentence), wanted)
    if (!event) continue
    event.triggers.push(changed(event.trigger, { from: i, to: i + 1, head: i, after: i + 1, sentence }))
  }
}

/** The last events told before one, a few sentences back at most. */
const nearby = (inOrder: readonly Draft[], end: number, sentence: number): Draft[] =>
  inOrder.slice(Math.max(0, end - NEAR), end).filter(one => sentence - lastSentence(one) <= REACH)

/** The last event of the family the noun means above all, else of the next. */
function nearestOf(near: readonly Draft[], families: readonly string[]): Draft | undefined {
  for (const family of families) {
    const event = near.findLast(one => one.type.family === family)
    if (event) return event
  }
  return undefined
}

const lastSentence = ({ triggers }: Draft): number => triggers.at(-1)!.sentence

const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their'])

/** How many events, and how many sentences, are looked back over. */
const NEAR = 12
const REACH = 4

/** The families a noun may stand for. */
type FamiliesOf = (word: Form) => readonly string[] | undefined

const opened = new WeakMap<Knowledge, FamiliesOf>()

function familiesByNoun(knowledge: Knowledge): FamiliesOf {
  let familiesOf = opened.get(knowledge)
  if (!familiesOf) {
    const families = new Map(
      knowledge.lexicon('event-again').map(([noun, ...rest]) => [noun!, rest] as const),
    )
    familiesOf = knownOfForms(word => families.get(word.folded))
    opened.set(knowledge, familiesOf)
  }
  return familiesOf
}
