import { changeMentions, idsOf, mentionsMeant, said } from '../mentions.ts'
import type { Edit } from './edit.ts'

/** The words refer in another way: by name, by description, as a government. */
export const mentionKind: Edit<'mention-kind'> = (story, { at, all, mentionKind: kind }) => {
  const meant = mentionsMeant(story, at, all)
  if (meant.length === 0) return null
  return changeMentions(story, idsOf(meant), one => ({
    kind,
    reasons: [said(`You said how these words refer to the place: ${KINDS[kind]}`), ...one.reasons],
  }))
}

const KINDS = {
  name: 'by name',
  demonym: 'by an adjective',
  metonym: 'as a government',
  nominal: 'by description',
  organisation: 'through an organisation',
  implied: 'through an event',
} as const
