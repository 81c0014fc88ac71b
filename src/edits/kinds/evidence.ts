import { changeMentions, idsOf, mentionsMeant, said } from '../mentions.ts'
import type { Edit } from './edit.ts'

/** Whether the text gives the place. The only correction that leaves another mark than `user`: the one it is about. */
export const evidence: Edit<'evidence'> = (story, { at, all, evidence: claim }) => {
  const meant = mentionsMeant(story, at, all)
  if (meant.length === 0) return null
  const words = claim === 'text' ? 'the text gives this place' : 'this place is known besides the text'
  return changeMentions(story, idsOf(meant), one => ({
    evidence: claim,
    reasons: [said(`You said that ${words}`), ...one.reasons],
  }))
}
