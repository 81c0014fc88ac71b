import type { StoryEvent } from '../../../model/event.ts'
import { gathered } from '../../../text/mapped.ts'
import { addDays } from '../../occurrences/calendar.ts'
import { governedBy } from '../governed-by.ts'
import { daysBetween } from '../interval.ts'
import { CAUSING, HARM } from '../kinds.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import {
  isActual,
  participant,
  type Scene,
  spanOf,
  type Telling,
  tellingAfter,
  tellingBefore,
} from '../scene.ts'
import { samePlace } from '../sides.ts'

/** More is told in no sentence. */
const NEAR = 40

/** Harm and the mishap or deed that did it, where no verb of causing joins them. */
export const harm: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    if (telling.noun && isActual(telling.event)) return harmIn(scene, telling)
    if (telling.noun || !HARM.has(telling.event.type) || !isActual(telling.event)) return []
    return [
      ...takenUp(scene, telling),
      ...hangingHarm(scene, telling),
      ...harmedWhen(scene, telling),
      ...harmOfTheStory(scene, telling),
    ]
  })

/** "the destruction of Lisbon in an earthquake", "deaths in the clashes": what the words after a noun of harm say did it. */
function harmIn(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  if (!HARM.has(telling.event.type) && !/^destruct|^damage$/.test(tokens[telling.from]!.folded)) return []
  for (let i = telling.to; i < telling.to + 10 && tokens[i]?.sentence === telling.sentence; i++) {
    if (BY.has(tokens[i]!.folded)) {
      const cause = governedBy(
        scene,
        i + 1,
        one => one.noun && CAUSING.has(one.event.type) && isActual(one.event),
      )
      if (cause && cause.event.id !== telling.event.id)
        return [{ from: cause.event, to: telling.event, relation: 'causes', cue: spanOf(scene, i, cause.to) }]
    }
    if (classes[i] !== 'prep' && classes[i] !== 'noun' && classes[i] !== 'det' && classes[i] !== 'num')
      return []
  }
  return []
}

const BY = new Set(['in', 'by', 'from'])

/** "The blast destroyed … . It wounded 600": a pronoun takes up the mishap of the sentence before. */
function takenUp(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, source } = scene.reading
  const first = source.document.sentences[telling.sentence]!.firstToken
  if (tokens[first]!.folded !== 'it' || telling.from - first > 3) return []
  const earlier = (scene.bySentence[telling.sentence - 1] ?? []).slice(-NEAR)
  const cause = earlier.find(one => one.noun && CAUSING.has(one.event.type) && isActual(one.event))
  if (!cause || cause.event.id === telling.event.id) return []
  return [{ from: cause.event, to: telling.event, relation: 'causes', cue: spanOf(scene, first, telling.to) }]
}

/** "exploded and killed 20", ", killing 49 and wounding dozens": harm that "and" joins to the deed, or to the harm before it. */
function isJoinedHarm(scene: Scene, { from }: Telling): boolean {
  const { tokens, classes } = scene.reading
  if (tokens[from - 1]?.folded !== 'and') return false
  const first = tellingBefore(scene, from, one => !one.noun)
  if (!first || from - first.to > 14) return false
  if (HARM.has(first.event.type)) return true
  for (let i = first.to; i < from; i++)
    if (classes[i] === 'mark' || classes[i] === 'comma' || classes[i] === 'sub' || classes[i] === 'rel')
      return false
  return tokens[from]!.folded.endsWith('ing') === tokens[first.from]!.folded.endsWith('ing')
}

/** "were killed when a plane crashed": the mishap that "when" or "as" tells right after. */
function harmedWhen(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  for (let i = telling.to; i < telling.to + 16 && tokens[i]?.sentence === telling.sentence; i++) {
    const opens = classes[i] === 'comma' && tokens[i + 1]?.folded === 'when'
    if (classes[i] === 'mark' || (classes[i] === 'comma' && !opens) || classes[i] === 'verb') return []
    if (tokens[i]!.folded !== 'when' && tokens[i]!.folded !== 'as') continue
    const next = tellingAfter(scene, i, () => true)
    if (!next || next.from - i > 12 || !BEFALLING.has(next.event.type) || !isActual(next.event)) return []
    const cue = { start: tokens[i]!.start, end: tokens[i]!.end }
    return [{ from: next.event, to: telling.event, relation: 'causes', cue }]
  }
  return []
}

/** So many sentences back something may be told that did the harm. */
const BACK = 5

/** "A car bomb exploded. … Thirty-five people were wounded": harm that nothing else told near it can have done. */
function harmOfTheStory(scene: Scene, telling: Telling): ProposedLink[] {
  const { event, sentence } = telling
  // "rains killed 170": who or what did it is told.
  if (telling.again || isToll(event) || /\p{L}/u.test(participant(event, 'actor'))) return []
  // "A diver died": of one alone it may be another story.
  if (!MANY.test(participant(event, 'victim'))) return []
  const causing = (one: Telling) =>
    SUDDEN.has(one.event.type) && isActual(one.event) && one.event.id !== event.id && !isVanishing(scene, one)
  if (scene.bySentence[sentence]!.slice(0, NEAR).some(causing)) return []
  const all = scene.bySentence
    .slice(Math.max(0, sentence - BACK), sentence)
    .flatMap(tellings => tellings.slice(-NEAR).filter(causing))
  const recent = all.filter(one => isRecent(scene, one.event))
  const near = recent.length > 0 ? recent : all
  const cause = near.at(-1)
  if (!cause || near.some(one => one.event.type !== cause.event.type) || !fits(event, cause.event)) return []
  return [
    { from: cause.event, to: event, relation: 'causes', cue: { start: telling.start, end: telling.end } },
  ]
}

/** "A girl went missing": what has befallen her harms nobody else. */
const isVanishing = ({ reading: { tokens } }: Scene, { to }: Telling): boolean =>
  tokens[to - 1]!.folded === 'missing'

/** "Twelve have died this year": what has come about over a time is of more than one deed. */
const isToll = ({ date }: StoryEvent): boolean =>
  date !== null && date.timeIds.length > 0 && daysBetween(date) > 1

/** Not of long ago, as far as it is dated: the invasion of 2003 has not killed those of today's bomb. */
const isRecent = ({ source: { published } }: Scene, { date }: StoryEvent): boolean =>
  date === null || published === null || date.latest >= addDays(published, -RECENT)

const RECENT = 31

const MANY =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|people|several|others|many|everyone)\b/

const SUDDEN = new Set(
  'attack bombing airstrike missile-attack shooting disaster accident hostilities'.split(' '),
)

/** What "died when" may tell of besides. */
const BEFALLING = new Set([...SUDDEN, 'disease-outbreak'])

/** Neither day nor place speaks against it. */
function fits(harm: StoryEvent, cause: StoryEvent): boolean {
  if (
    harm.date &&
    cause.date &&
    (harm.date.latest < cause.date.earliest || harm.date.earliest > cause.date.latest)
  )
    return false
  const sited = harm.places.some(place => place.role === 'site')
  return !sited || samePlace(harm, cause)
}

/** "exploded near a market, killing 20": the harm hangs on what the clause before tells. */
function hangingHarm(scene: Scene, telling: Telling): ProposedLink[] {
  const { classes, tokens } = scene.reading
  const hangs = classes[telling.from - 1] === 'comma' && tokens[telling.from]!.folded.endsWith('ing')
  if (!hangs && !isJoinedHarm(scene, telling)) return []
  const cause = tellingBefore(
    scene,
    telling.from,
    one =>
      CAUSING.has(one.event.type) &&
      isActual(one.event) &&
      one.event.id !== telling.event.id &&
      !isVanishing(scene, one),
  )
  return cause
    ? [
        {
          from: cause.event,
          to: telling.event,
          relation: 'causes',
          cue: { start: telling.start, end: telling.end },
        },
      ]
    : []
}
