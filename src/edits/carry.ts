import type { Correction, KeptEvent, NoteAbout, Quote } from '../model/correction.ts'
import type { Span } from '../model/span.ts'
import { findQuote, quoteOf } from './quote.ts'
import { type Splice, textSplice } from './splice.ts'

/**
 * Corrections made for one text, quoted anew from the text it became, so that many small changes do not wear their
 * surroundings away. What cannot be found is left as it was: it may be found again when the change is taken back.
 */
export function carryOver(
  corrections: readonly Correction[],
  before: string,
  after: string,
): readonly Correction[] {
  const change = textSplice(before, after)
  if (!change) return corrections
  const carry = (quote: Quote): Quote => {
    const stood = findQuote(before, quote)
    const span = (stood && moved(stood, change)) ?? findQuote(after, quote)
    return span ? quoteOf(after, span) : quote
  }
  return corrections.map(one => withQuotes(one, carry))
}

/** Where words outside the change are now; null for those it reaches. */
function moved({ start, end }: Span, { at, removed, added }: Splice<string>): Span | null {
  if (end <= at) return { start, end }
  if (start < at + removed.length) return null
  const by = added.length - removed.length
  return { start: start + by, end: end + by }
}

/** The same correction with every quote changed. */
function withQuotes(one: Correction, change: (quote: Quote) => Quote): Correction {
  const event = (kept: KeptEvent): KeptEvent => ({ ...kept, trigger: change(kept.trigger) })
  switch (one.kind) {
    case 'choose':
    case 'mark':
    case 'unmark':
    case 'mention-kind':
    case 'evidence':
    case 'add-event':
      return { ...one, at: change(one.at) }
    case 'split':
      return { ...one, mentions: one.mentions.map(change) }
    case 'edit-event':
    case 'remove-event':
      return { ...one, event: event(one.event) }
    case 'add-link':
    case 'remove-link':
    case 'change-link':
      return { ...one, from: event(one.from), to: event(one.to) }
    case 'note':
      return { ...one, about: noteAbout(one.about, change, event) }
    default:
      return one
  }
}

function noteAbout(
  about: NoteAbout,
  change: (quote: Quote) => Quote,
  event: (kept: KeptEvent) => KeptEvent,
): NoteAbout {
  if (about === 'article' || 'place' in about) return about
  return 'mention' in about ? { mention: change(about.mention) } : { event: event(about.event) }
}
