import { gathered } from '../../../text/mapped.ts'
import { verbGroup } from '../../occurrences/clause.ts'
import { subjectOf } from '../../occurrences/subject.ts'
import { isSubject } from '../clauses.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, type Scene, type Telling, tellingBefore } from '../scene.ts'

const LASTING = new Set(
  'presence war hostilities protest closure disease-outbreak meeting negotiation trial sanction'.split(' '),
)
/** What an object of ending may be besides: "put out the fire". */
const ENDED = new Set([...LASTING, 'disaster'])
const ENDING = new Set(['end', 'withdrawal', 'departure', 'agreement', 'resignation', 'closure'])

/** "dispersed the rally", "crushed the uprising". */
const BREAKING_UP = /^(?:dispers|quell|crush|suppress)/

function isBrokenUp({ reading: { tokens } }: Scene, { from, noun }: Telling): boolean {
  return !noun && BREAKING_UP.test(tokens[from]!.folded)
}

/** "The rally in Leeds was dispersed": the noun that a verb of breaking up in the passive is said of. */
function endsSubject(scene: Scene, telling: Telling): ProposedLink[] {
  const subject = tellingBefore(scene, telling.from, other => other.noun && LASTING.has(other.event.type))
  if (!subject || !isPassiveOf(scene, subject, telling) || subject.event.id === telling.event.id) return []
  const cue = { start: telling.start, end: telling.end }
  return [{ from: telling.event, to: subject.event, relation: 'ends', cue }]
}

/** Whether a verb in the passive is said of a noun, where that may be: "the fire in a mill in Leeds was put out". */
function isPassiveOf(scene: Scene, noun: Telling, telling: Telling): boolean {
  const first = scene.source.document.sentences[telling.sentence]!.firstToken
  const group = verbGroup(scene.reading, telling.from, Math.max(first, telling.from - REACH))
  if (!group.passive) return false
  const phrase = subjectOf(scene.reading, group, Math.max(first, telling.from - REACH))
  return phrase !== undefined && phrase.head >= noun.from && phrase.head < noun.to
}

/** No clause is longer. */
const REACH = 60

/** "stayed there until the war ended", "The strike ended on Monday": what ends what. */
export const ends: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    if (telling.event.modality === 'negated') return []
    if (isBrokenUp(scene, telling)) return [...endsObject(scene, telling), ...endsSubject(scene, telling)]
    if (!ENDING.has(telling.event.type))
      return telling.noun || !isActual(telling.event) ? [] : until(scene, telling)
    if (!isActual(telling.event)) return telling.event.type === 'end' ? endsObject(scene, telling) : []
    const object = telling.event.type === 'end' ? endsObject(scene, telling) : []
    return [...until(scene, telling), ...(object.length > 0 ? object : ended(scene, telling))]
  })

function until(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens, classes } = scene.reading
  let at = telling.from - 1
  const word = () => tokens[at]?.folded ?? ''
  while (tokens[at]?.sentence === telling.sentence && word() !== 'until' && word() !== 'till') {
    if (classes[at] === 'comma' || telling.from - at > 14) return []
    at--
  }
  if (tokens[at]?.sentence !== telling.sentence) return []
  const lasting = tellingBefore(scene, at, other => LASTING.has(other.event.type) && isActual(other.event))
  if (!lasting) return []
  const cue = { start: tokens[at]!.start, end: tokens[at]!.end }
  return [{ from: telling.event, to: lasting.event, relation: 'ends', cue }]
}

/** "agreed to end a war", "ending a strike": its object. */
function endsObject(scene: Scene, telling: Telling): ProposedLink[] {
  if (telling.noun) return []
  const object = governedBy(
    scene,
    telling.to,
    other => other.noun && (ENDED.has(other.event.type) || CAMPAIGN.test(wordOf(scene, other))),
  )
  if (!object || object.event.id === telling.event.id) return []
  return [
    {
      from: telling.event,
      to: object.event,
      relation: 'ends',
      cue: { start: telling.start, end: telling.end },
    },
  ]
}

/** Attacks that go on. */
const CAMPAIGN =
  /^(?:offensives?|campaigns?|sieges?|occupation|invasion|bombardment|shelling|crackdown|operations?)$/

const wordOf = ({ reading: { tokens } }: Scene, { to }: Telling): string => tokens[to - 1]!.folded

/** "The strike ended": the noun right before a verb of ending. */
function ended(scene: Scene, telling: Telling): ProposedLink[] {
  if (telling.event.type !== 'end' || telling.noun) return []
  const subject = tellingBefore(scene, telling.from, other => other.noun && isActual(other.event))
  if (!subject || subject.event.id === telling.event.id) return []
  if (!isSubject(scene, subject, telling) && !isPassiveOf(scene, subject, telling)) return []
  return [
    {
      from: telling.event,
      to: subject.event,
      relation: 'ends',
      cue: { start: telling.start, end: telling.end },
    },
  ]
}
