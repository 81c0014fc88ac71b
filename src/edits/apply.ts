import type { PlaceSource } from '../gazetteer/story-places.ts'
import type { Correction } from '../model/correction.ts'
import { inReadingOrder } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import { note, published } from './kinds/article.ts'
import { choose } from './kinds/choose.ts'
import type { Edit } from './kinds/edit.ts'
import { addEvent, editEvent, removeEvent } from './kinds/event.ts'
import { evidence } from './kinds/evidence.ts'
import { addLink, changeLink, removeLink } from './kinds/link.ts'
import { mark } from './kinds/mark.ts'
import { mentionKind } from './kinds/mention-kind.ts'
import { merge, split } from './kinds/merge.ts'
import { area, move, placeType } from './kinds/place.ts'
import { unmark } from './kinds/unmark.ts'
import { whyLost } from './name.ts'

/** A correction that could not be laid over the story, and why, in a sentence. */
export interface Lost {
  readonly correction: Correction
  readonly message: string
}

/** The corrected story, and the corrections whose anchor is gone. They are kept: another text may have it again. */
export interface Corrected {
  readonly story: Story
  readonly lost: readonly Lost[]
}

/**
 * Lays corrections over an analysis, in their order. The analysis is never changed; without corrections it is what comes
 * back. Whatever a correction touches says `evidence: 'user'`. A date of the article must have been read with
 * (`publishedIn`).
 */
export function applyCorrections(
  story: Story,
  corrections: readonly Correction[],
  known: PlaceSource,
): Corrected {
  const lost: Lost[] = []
  let now = story
  for (const correction of corrections) {
    const next = applyOne(now, correction, known)
    if (next) now = next
    else lost.push({ correction, message: whyLost(correction) })
  }
  return { story: now === story ? story : tidy(now), lost }
}

/** The article's date by the last correction that sets it; undefined where none does. */
export const publishedIn = (corrections: readonly Correction[]): string | undefined =>
  corrections.findLast(one => one.kind === 'published')?.date

const EDITS: { readonly [Kind in Correction['kind']]: Edit<Kind> } = {
  choose,
  mark,
  unmark,
  'mention-kind': mentionKind,
  evidence,
  move,
  area,
  'place-type': placeType,
  merge,
  split,
  'edit-event': editEvent,
  'remove-event': removeEvent,
  'add-event': addEvent,
  'add-link': addLink,
  'remove-link': removeLink,
  'change-link': changeLink,
  published,
  note,
}

const applyOne = (story: Story, correction: Correction, known: PlaceSource): Story | null =>
  (EDITS[correction.kind] as Edit<Correction['kind']>)(story, correction, known)

/** Mentions in reading order, and only places that something still stands for. */
function tidy(story: Story): Story {
  const used = new Set([
    ...story.mentions.flatMap(mention => mention.placeIds),
    ...story.events.flatMap(event => event.places.map(at => at.placeId)),
    ...story.events.flatMap(event => event.participants.flatMap(one => one.placeId ?? [])),
  ])
  return {
    ...story,
    mentions: [...story.mentions].sort(inReadingOrder),
    places: story.places.filter(place => used.has(place.id)),
  }
}
