import type { EventLink } from '../../model/event.ts'
import type { Story } from '../../model/story.ts'
import { eventOf } from '../events.ts'
import type { Edit, Of } from './edit.ts'

type OfLink = Of<'add-link' | 'remove-link' | 'change-link'>

/** Two events hang together. */
export const addLink: Edit<'add-link'> = (story, correction) => {
  const ends = endsOf(story, correction)
  if (!ends) return null
  const { relation } = correction
  const old = linkBetween(story, ends, relation)
  const link: EventLink = old
    ? { ...old, evidence: 'user' }
    : { id: `ul-${ends.from}-${ends.to}-${relation}`, ...ends, relation, cue: null, evidence: 'user' }
  return { ...story, links: [...story.links.filter(one => one !== old), link] }
}

/** Two events do not hang together in this way. */
export const removeLink: Edit<'remove-link'> = (story, correction) => {
  const ends = endsOf(story, correction)
  if (!ends) return null
  const old = linkBetween(story, ends, correction.relation)
  return old ? { ...story, links: story.links.filter(one => one !== old) } : story
}

/** Two events hang together in another way. */
export const changeLink: Edit<'change-link'> = (story, correction) => {
  const ends = endsOf(story, correction)
  const old = ends && linkBetween(story, ends, correction.was)
  if (!old) return null
  const { relation } = correction
  // The words that said the old relation do not say the new one.
  const next: EventLink = { ...old, relation, cue: null, evidence: 'user' }
  const twin = linkBetween(story, ends, relation)
  return {
    ...story,
    links: story.links.filter(one => one === old || one !== twin).map(one => (one === old ? next : one)),
  }
}

interface Ends {
  readonly from: string
  readonly to: string
}

/** The events at both ends; null where either is gone, or where they are one. */
function endsOf(story: Story, { from, to }: OfLink): Ends | null {
  const a = eventOf(story, from)
  const b = eventOf(story, to)
  return a && b && a !== b ? { from: a.id, to: b.id } : null
}

const linkBetween = (story: Story, { from, to }: Ends, relation: string): EventLink | undefined =>
  story.links.find(link => link.from === from && link.to === to && link.relation === relation)
