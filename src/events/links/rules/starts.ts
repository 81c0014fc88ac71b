import type { StoryEvent } from '../../../model/event.ts'
import { gathered } from '../../../text/mapped.ts'
import { isSubject } from '../clauses.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, type Scene, spanOf, type Telling, tellingAfter, tellingBefore } from '../scene.ts'
import { samePlace, sameSide } from '../sides.ts'

/** "arrived in 2003 and stayed there", "The strike began on Monday": what begins what. */
export const starts: LinkRule = scene => [
  ...arrivals(scene),
  ...gathered(scene.tellings, telling => [...began(scene, telling), ...setGoing(scene, telling)]),
]

/** More comings and stays are no report but a list. */
const MOST = 30

/** Coming somewhere begins the stay there, unless the stay is told as going on ("remained"). */
function arrivals(scene: Scene): ProposedLink[] {
  const came = scene.events.filter(event => event.type === 'arrival' && isActual(event)).slice(0, MOST)
  const stays = scene.tellings.filter(
    telling =>
      telling.event.type === 'presence' &&
      isActual(telling.event) &&
      !telling.noun &&
      !/^remain/.test(scene.reading.tokens[telling.to - 1]!.folded),
  )
  return came.flatMap(arrival =>
    stays
      .slice(0, MOST)
      .filter(stay => sameSentence(scene, arrival, stay) || isTheSame(scene, arrival, stay.event))
      .map(stay => ({
        from: arrival,
        to: stay.event,
        relation: 'starts' as const,
        cue: wordsFor(scene, stay),
      })),
  )
}

/** "arrived … and stayed": joined by "and" in one sentence, so the same people at the same place. */
function sameSentence(scene: Scene, arrival: StoryEvent, stay: Telling): boolean {
  const { tokens } = scene.reading
  const before = tellingBefore(scene, stay.from, () => true)
  return (
    before?.event === arrival &&
    (tokens[stay.from - 1]?.folded === 'and' || tokens[stay.from - 2]?.folded === 'and')
  )
}

/** Told elsewhere: the same people at the same place, and not begun before they came. */
const isTheSame = (scene: Scene, arrival: StoryEvent, stay: StoryEvent) =>
  samePlace(arrival, stay) &&
  sameSide(scene, arrival, stay) &&
  !(arrival.date && stay.date && arrival.date.earliest > stay.date.latest)

function wordsFor(scene: Scene, stay: Telling) {
  const { tokens, classes } = scene.reading
  let from = stay.from
  while (classes[from - 1] === 'aux' || classes[from - 1] === 'adv' || tokens[from - 1]?.folded === 'and')
    from--
  const to = tokens[stay.to]?.folded === 'there' ? stay.to + 1 : stay.to
  return spanOf(scene, from, to)
}

const LASTING = new Set('war hostilities protest disease-outbreak negotiation trial sport'.split(' '))
const BEGINNING = /^(?:began|begun|begins|started|starts|erupted)$/

/** "The war began when troops entered", "which began with the invasion": what follows set it going. */
function setGoing(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes, times } = scene.reading
  if (!LASTING.has(telling.event.type) || !isActual(telling.event)) return []
  const began = beginningAfter(scene, telling)
  if (began < 0) return []
  let at = began + 1
  while (times[at] || classes[at] === 'comma' || (classes[at] === 'prep' && times[at + 1])) at++
  at = pastPlace(scene, at)
  const how = tokens[at]?.folded
  if (tokens[at]?.sentence !== telling.sentence || (how !== 'when' && how !== 'with')) return []
  const first = tellingAfter(scene, at, one => isActual(one.event) && one.noun === (how === 'with'))
  if (!first || first.from - at > 10 || first.event.id === telling.event.id) return []
  const verb = tokens[began]!.folded === 'out' ? began - 1 : began
  return [{ from: first.event, to: telling.event, relation: 'starts', cue: spanOf(scene, verb, at + 1) }]
}

/** "broke out in the market when": past the words that say where; the same token where no "when" follows them. */
function pastPlace({ reading: { tokens, classes } }: Scene, at: number): number {
  for (let i = at; i < at + 6; i++) {
    if (tokens[i]?.folded === 'when') return i
    if (classes[i] !== 'prep' && classes[i] !== 'det' && classes[i] !== 'noun') return at
  }
  return at
}

/** The verb of beginning said of the noun, or the telling itself where it is that verb; -1 where there is none. */
function beginningAfter({ reading: { tokens, classes } }: Scene, telling: Telling): number {
  if (BEGINNING.test(tokens[telling.to - 1]!.folded)) return telling.to - 1
  if (/^(?:broke|breaks)$/.test(tokens[telling.from]!.folded) && tokens[telling.to - 1]!.folded === 'out')
    return telling.to - 1
  for (let i = telling.to; i < telling.to + 4; i++) {
    if (BEGINNING.test(tokens[i]?.folded ?? '') && tokens[i]!.sentence === telling.sentence) return i
    if (classes[i] !== 'comma' && classes[i] !== 'rel' && classes[i] !== 'adv') return -1
  }
  return -1
}

/** "The strike began": the noun right before a verb of beginning. */
function began(scene: Scene, telling: Telling): ProposedLink[] {
  if (telling.event.type !== 'start' || telling.noun || !isActual(telling.event)) return []
  const subject = tellingBefore(scene, telling.from, other => other.noun && isActual(other.event))
  if (!subject || !isSubject(scene, subject, telling) || subject.event.id === telling.event.id) return []
  return [
    {
      from: telling.event,
      to: subject.event,
      relation: 'starts',
      cue: { start: telling.start, end: telling.end },
    },
  ]
}
