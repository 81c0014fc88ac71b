import type { Quote } from '../model/correction.ts'
import type { Mention } from '../model/mention.ts'
import type { Reason } from '../model/reason.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import { findQuote, partsWord } from './quote.ts'

/** The mention of exactly this span; what an event implies is none that the words make. */
export const mentionAt = (story: Story, { start, end }: Span): Mention | undefined =>
  story.mentions.find(one => one.start === start && one.end === end && one.kind !== 'implied') ??
  story.mentions.find(one => one.start === start && one.end === end)

/** The mentions a correction speaks of: the quoted one, and where asked all others of the same words and kind. */
export function mentionsMeant(story: Story, at: Quote, all: boolean): readonly Mention[] {
  const span = findQuote(story.article.text, at)
  const one = span ? mentionAt(story, span) : undefined
  if (!all) return one ? [one] : []
  const alike = story.mentions.filter(
    other => other.surface === at.exact && (other.kind === one?.kind || (!one && other.kind !== 'implied')),
  )
  return alike
}

/** The ids of mentions. */
export const idsOf = (mentions: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(mentions.map(one => one.id))

/** The story with some mentions changed, each marked as a person's. */
export function changeMentions(
  story: Story,
  ids: ReadonlySet<string>,
  change: (mention: Mention) => Partial<Mention>,
): Story {
  return {
    ...story,
    mentions: story.mentions.map(one =>
      ids.has(one.id) ? { ...one, evidence: 'user', ...change(one) } : one,
    ),
  }
}

/** A mention that a person made; it stands for no place yet. */
export function newMention(text: string, { start, end }: Span, reason: Reason): Mention {
  return {
    id: `u${start}-${end}`,
    start,
    end,
    surface: text.slice(start, end),
    kind: 'name',
    placeIds: [],
    candidates: [],
    confidence: 1,
    evidence: 'user',
    reasons: [reason],
  }
}

/** The story with a mention more. One that crosses it gives way; one inside or around it stays, as in "Embassy in Baghdad". */
export function addMention(story: Story, mention: Mention): Story {
  const crosses = (one: Mention) => overlaps(one, mention) && !nests(one, mention)
  return { ...story, mentions: [...story.mentions.filter(one => !crosses(one)), mention] }
}

const nests = (a: Span, b: Span) =>
  (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)

/** Every place of the text that has these words whole: "Taji" is not in "Tajik". */
export function occurrencesOf(text: string, words: string): Span[] {
  const found: Span[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length
    const isWhole = [at, end].every(edge => partsWord(text.charAt(edge - 1), text.charAt(edge)))
    if (isWhole) found.push({ start: at, end })
  }
  return found
}

/** A row of the ledger for a person's word. */
export const said = (words: string, weight = 0): Reason => ({ rule: 'correction', words, weight })
