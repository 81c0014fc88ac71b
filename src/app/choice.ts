import type { Story } from '../index.ts'

/** What the reader has chosen or points at. */
export interface Choice {
  readonly kind: 'place' | 'event' | 'mention'
  readonly id: string
}

/** A choice stays if both readings have the same thing under its id: ids of mentions and events are only numbers. */
export const kept = (choice: Choice | null, before: Story, next: Story): Choice | null =>
  choice && whatIs(choice, next) !== '' && whatIs(choice, before) === whatIs(choice, next) ? choice : null

/** Where in the text a mention or event stands, or which place it is; '' if the story has none of this id. */
function whatIs({ kind, id }: Choice, { places, mentions, events }: Story): string {
  if (kind === 'place') return places.some(place => place.id === id) ? id : ''
  const one =
    kind === 'mention' ? mentions.find(each => each.id === id) : events.find(each => each.id === id)?.trigger
  return one ? `${one.start} ${one.end}` : ''
}
