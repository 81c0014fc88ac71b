import type { EventPlace } from '../../model/event.ts'
import { type Draft, isReal } from './draft.ts'
import { asScope } from './place-list.ts'
import type { Reading } from './reading.ts'

/** Sentences after which a report may have come to another attack. */
const REACH = 8

/** Whether a draft tells of violence at a spot, where its doers and its victims are told to act next. */
export const isScene = (draft: Draft): boolean =>
  isReal(draft) && VIOLENT.has(draft.type.family) && draft.places.some(isSpot)

const VIOLENT: ReadonlySet<string> = new Set(['violence', 'killing'])

const isSpot = ({ role }: EventPlace): boolean => role === 'site' || role === 'target'

/** "Gunmen killed 45 in Bokkos. The attackers stormed a barracks": where the deed was whose doers they are. */
export function sceneOf(
  reading: Reading,
  draft: Draft,
  group: readonly Draft[],
  scene: Draft | undefined,
): EventPlace[] {
  if (!scene || draft.sentence - scene.sentence > REACH) return []
  // "The attackers stormed a barracks, shooting at people as they fled"
  const isThere = draft.type.told !== 'speech' && group.some(one => isByItsDoers(reading, one))
  return isThere || isTheDeed(reading, draft) ? asScope(scene.places.filter(isSpot)) : []
}

const isByItsDoers = ({ tokens }: Reading, { group, subject }: Draft): boolean =>
  group !== undefined &&
  subject !== undefined &&
  tokens[subject.from]!.folded === 'the' &&
  subject.head === subject.from + 1 &&
  DOERS.test(tokens[subject.head]!.folded)

const DOERS =
  /^(?:attackers?|assailants?|gunm[ae]n|bombers?|raiders?|shooters?|killers?|kidnappers?|abductors?|hijackers?|robbers?|bandits|militants|insurgents|jihadists|knifem[ae]n)$/

/** "The killings alarmed many": violence told again with "the", and of nobody else. */
const isTheDeed = ({ tokens }: Reading, { group, own, phrase, trigger, type }: Draft): boolean =>
  group === undefined &&
  VIOLENT.has(type.family) &&
  own.length === 0 &&
  phrase.from === trigger.from - 1 &&
  tokens[phrase.from]!.folded === 'the'
