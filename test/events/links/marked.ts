import { findLinks } from '../../../src/events/links/index.ts'
import { fittingDraft, openDraft } from '../../../src/events/occurrences/company.ts'
import { type Draft, draftOf } from '../../../src/events/occurrences/draft.ts'
import { completed } from '../../../src/events/occurrences/drafts.ts'

import { type Reading, readArticle } from '../../../src/events/occurrences/reading.ts'
import type { Trigger } from '../../../src/events/occurrences/trigger.ts'
import { ANY_COMPANY } from '../../../src/events/occurrences/trigger-rows.ts'
import { findTriggers } from '../../../src/events/occurrences/triggers.ts'
import type { Span, StoryEvent } from '../../../src/index.ts'
import { findReferences } from '../../../src/mentions/index.ts'
import { resolveReferences } from '../../../src/resolution/index.ts'
import { readDocument } from '../../../src/text/read.ts'
import { tokenAt } from '../../../src/text/token-at.ts'
import { findTimes } from '../../../src/time/index.ts'
import { rulesOfEvents } from '../../support/knowledge.ts'
import { unmark } from '../../support/marks.ts'

/**
 * The links between the events marked in "[Fire] [destroyed] the mill", a line a link: "Fire causes destroyed". Which words
 * tell events is no question of these tables: each mark is one, with the type, the modality and the rest that its clause says.
 * Those of the words in `doubtful` are told as if weights alone took them for events.
 */
export function linksAmong(marked: string, doubtful: readonly string[] = []): string[] {
  const { text, spans } = unmark(marked)
  const document = readDocument(text)
  const { times, published } = findTimes(document, '2020-01-24')
  const known = rulesOfEvents()
  const mentions = resolveReferences(document, findReferences(document, known), known)
  const reading = readArticle({ document, mentions, times, published, knowledge: known })
  const events = eventsAt(reading, spans)
  const word = (id: string) => {
    const { trigger } = events.find(event => event.id === id)!
    return text.slice(trigger.start, trigger.end)
  }
  const likely = new Set(events.flatMap(({ id }) => (doubtful.includes(word(id)) ? [id] : [])))
  return findLinks(reading, events, likely)
    .links.map(({ from, relation, to }) => `${word(from)} ${relation} ${word(to)}`)
    .sort()
}

function eventsAt(reading: Reading, spans: readonly Span[]): StoryEvent[] {
  const known = findTriggers(reading).map(trigger => {
    const fitting = fittingDraft(reading, trigger)
    return openDraft(reading, trigger, fitting) ?? fitting
  })
  const marks = spans.map(span => ({ span, at: tokenAt(reading, span.start) }))
  const covers = ({ trigger }: Draft, at: number) => trigger.from <= at && at < trigger.to
  const unknown = marks
    .filter(({ at }) => !known.some(draft => covers(draft, at)))
    .map(({ at }) => draftOf(reading, deedAt(reading, at)))
  const drafts = [...known, ...unknown].sort((a, b) => a.trigger.from - b.trigger.from)
  completed(reading, drafts, () => undefined)
  return marks.map(({ span, at }, i) => eventOf(drafts.find(draft => covers(draft, at))!, span, `e${i + 1}`))
}

const eventOf = (
  { type, participants, places, date, modality }: Draft,
  span: Span,
  id: string,
): StoryEvent => ({
  id,
  type: type.type || 'deed',
  label: id,
  short: id,
  trigger: span,
  triggers: [span],
  participants,
  places,
  date,
  modality,
  excerpt: span,
})

/** A word of no list, as a deed. */
function deedAt({ tokens, classes, lexicon }: Reading, at: number): Trigger {
  const { folded: phrase, sentence } = tokens[at]!
  const part = classes[at] === 'verb' ? 'verb' : 'noun'
  const row = {
    phrase,
    part,
    type: 'deed',
    strength: 'open',
    frame: 'actor-target',
    company: ANY_COMPANY,
    kind: '',
    common: undefined,
    worth: undefined,
    participle: '',
  } as const
  const forms = part === 'verb' ? (lexicon.verbs.get(phrase) ?? (['past', 'participle'] as const)) : []
  const form = { row, rest: [], forms, plural: false }
  return {
    row,
    form,
    from: at,
    to: at + 1,
    head: at,
    after: at + 1,
    sentence,
    light: [],
    others: [],
    instead: undefined,
  }
}
