import type { Story } from '../index.ts'

/** What the reader has chosen or points at. */
export interface Choice {
  readonly kind: 'place' | 'event' | 'mention'
  readonly id: string
}

/**
 * The same choice in another reading: ids of mentions and events are only numbers, so what stands at the same words is
 * the same thing, whatever its number there. Null where the other reading has no such thing.
 */
export function kept(choice: Choice | null, before: Story, next: Story): Choice | null {
  const where = choice && standing(choice.kind, before).get(choice.id)
  if (!where) return null
  const there = [...standing(choice.kind, next)]
  const [id] = there.find(([, at]) => at === where) ?? []
  if (id === undefined) return null
  return id === choice.id ? choice : { ...choice, id }
}

/** Where in the text the mentions or events stand, by id; of places, which they are. */
function standing(kind: Choice['kind'], { places, mentions, events }: Story): ReadonlyMap<string, string> {
  if (kind === 'place') return new Map(places.map(({ id }) => [id, id]))
  if (kind === 'mention') return new Map(mentions.map(({ id, start, end }) => [id, `${start} ${end}`]))
  return new Map(events.map(({ id, trigger }) => [id, `${trigger.start} ${trigger.end}`]))
}
