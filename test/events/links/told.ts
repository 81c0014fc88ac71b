import { recogniseNoted } from '../../../src/events/background/index.ts'
import { impliedMentions } from '../../../src/events/implied.ts'
import { dateHearings } from '../../../src/events/links/day-of-hearing.ts'
import { findLinks } from '../../../src/events/links/index.ts'
import { refineDates } from '../../../src/events/links/refine-dates.ts'
import { shareDates } from '../../../src/events/links/shared-dates.ts'
import { findOccurrences } from '../../../src/events/occurrences/index.ts'
import { readArticle, withMentions } from '../../../src/events/occurrences/reading.ts'
import type { EventLink, Issue, Mention, StoryEvent } from '../../../src/index.ts'
import { findReferences } from '../../../src/mentions/index.ts'
import { resolveReferences } from '../../../src/resolution/index.ts'
import { readDocument } from '../../../src/text/read.ts'
import { findTimes } from '../../../src/time/index.ts'
import { rulesOfEvents } from '../../support/knowledge.ts'

export interface Told {
  readonly text: string
  readonly events: readonly StoryEvent[]
  readonly links: readonly EventLink[]
  readonly issues: readonly Issue[]
  readonly mentions: readonly Mention[]
  readonly implied: readonly Mention[]
}

/** Runs the stages up to implied places over a text. */
export function tell(text: string, published = '2020-01-24'): Told {
  const known = rulesOfEvents()
  const document = readDocument(text)
  const when = findTimes(document, published)
  const resolved = resolveReferences(document, findReferences(document, known), known)
  const source = {
    document,
    mentions: resolved,
    times: when.times,
    published: when.published,
    knowledge: known,
  }
  const reading = readArticle(source)
  const { events: occurrences, likely } = findOccurrences(reading)
  const { links, issues } = findLinks(reading, occurrences, likely)
  const own = dateHearings(reading, refineDates(source, occurrences, links))
  const dated = refineDates(source, shareDates(reading, own), links)
  const { events, mentions } = recogniseNoted(reading, dated)
  const implied = impliedMentions(withMentions(reading, mentions), events)
  return { text, events, links, issues, mentions, implied }
}

/** "bombed response_to attacked (In response)", a line a link. */
export const saidLinks = ({ text, events, links }: Told): string[] =>
  links.map(({ from, to, relation, cue }) => {
    const word = (id: string) => {
      const { trigger } = events.find(event => event.id === id)!
      return text.slice(trigger.start, trigger.end)
    }
    return `${word(from)} ${relation} ${word(to)} (${cue ? text.slice(cue.start, cue.end) : ''})`
  })

/** The event that a word tells. */
export const eventOf = ({ text, events }: Told, word: string): StoryEvent => {
  const found = events.find(event =>
    event.triggers.some(({ start, end }) => text.slice(start, end).includes(word)),
  )
  if (!found)
    throw new Error(
      `Got events of ${events.map(event => event.label).join('; ')}, expected one of “${word}”.`,
    )
  return found
}
