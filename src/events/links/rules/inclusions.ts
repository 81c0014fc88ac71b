import { gathered } from '../../../text/mapped.ts'
import { aroundCue } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, type Scene, spanOf, type Telling, tellingAfter, tellingBefore, typeOf } from '../scene.ts'

/** "as part of the offensive", "the latest in a series of attacks", "a hearing at which survivors spoke": what belongs to what. */
export const inclusions: LinkRule = (scene, cues) => [
  ...gathered(cues, cue => (cue.relation === 'part_of' ? belongs(scene, cue) : [])),
  ...gathered(scene.tellings, telling => [...latestOf(scene, telling), ...heldWithin(scene, telling)]),
]

const isTold = (telling: Telling): boolean => telling.event.modality !== 'negated'

function belongs(scene: Scene, cue: Cue): ProposedLink[] {
  const pair = aroundCue(scene, cue, isTold, isTold)
  if (!pair || (isActual(pair.left.event) && !isActual(pair.right.event))) return []
  return [{ from: pair.left.event, to: pair.right.event, relation: 'part_of', cue: cue.span }]
}

const NEWEST = new Set(['latest', 'newest'])
const REACH = 9

/** "The raid is the latest in a series of attacks", "the latest round of violence": one of many. */
function latestOf(scene: Scene, whole: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!whole.noun || !isActual(whole.event)) return []
  let at = whole.from - 1
  while (
    whole.from - at < REACH &&
    tokens[at]?.sentence === whole.sentence &&
    !NEWEST.has(tokens[at]!.folded)
  ) {
    if (classes[at] === 'verb' || classes[at] === 'comma' || classes[at] === 'mark') return []
    at--
  }
  if (!NEWEST.has(tokens[at]?.folded ?? '') || tokens[at]!.sentence !== whole.sentence) return []
  const part = tellingBefore(
    scene,
    at,
    one => one.event.id !== whole.event.id && isActual(one.event) && isAlike(scene, one, whole),
  )
  if (!part) return []
  return [{ from: part.event, to: whole.event, relation: 'part_of', cue: spanOf(scene, at, whole.to) }]
}

/** A raid may be one of many kidnappings, a speech is none. */
function isAlike(scene: Scene, a: Telling, b: Telling): boolean {
  const [one, other] = [a, b].map(({ event }) => typeOf(scene, event)?.family ?? '')
  return one === other
}

const WHOLES = new Set('meeting negotiation election sport protest hostilities war visit trial'.split(' '))
const OPENS = /^(?:at|in|during)$/

/** "the hearing, at which survivors spoke", "a service in the cathedral, during which he will baptise them": what goes on in it. */
function heldWithin(scene: Scene, whole: Telling): ProposedLink[] {
  if (!whole.noun || !WHOLES.has(whole.event.type) || whole.event.modality === 'negated') return []
  const at = whichAfter(scene, whole)
  const part = at < 0 ? undefined : tellingAfter(scene, at, one => !one.noun)
  if (!part || part.event.id === whole.event.id || part.from - at > 2 * REACH) return []
  const { classes } = scene.reading
  for (let i = at + 2; i < part.from; i++) if (classes[i] === 'verb') return []
  const { modality } = part.event
  if (!isActual(part.event) && modality !== 'intended') return []
  return [{ from: part.event, to: whole.event, relation: 'part_of', cue: spanOf(scene, at, at + 2) }]
}

/** Where "at which" stands after the noun and the phrase that says where it is; -1 where nothing does. */
function whichAfter({ reading: { tokens, classes } }: Scene, { to, sentence }: Telling): number {
  for (let i = to; i < to + REACH && tokens[i + 1]?.sentence === sentence; i++) {
    if (OPENS.test(tokens[i]!.folded) && tokens[i + 1]!.folded === 'which') return i
    const dash = /^[-–—]+$/.test(tokens[i]!.text)
    if (classes[i] === 'verb' || (classes[i] === 'mark' && !dash) || classes[i] === 'aux') return -1
  }
  return -1
}
