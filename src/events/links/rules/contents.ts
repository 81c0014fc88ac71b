import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'

/** "warned that U.S. refusal would …", "announced the resignation", "agreed to reinstate him": what is said, promised or agreed. */
export const contents: LinkRule = scene =>
  scene.tellings.flatMap((telling, i) => (tells(scene, telling) ? contentAfter(scene, telling, i) : []))

const SPEAKING =
  /^(?:vow|pledg|promis|threat|predict|announc|declar|propos|deni|deny|disclos|admit|admitted|reveal|told|inform|confirm|acknowledg|said$|says$|decid|refus|declin)/

/** Speech that has a content worth an event; "said" has anything. */
function tells({ reading: { tokens } }: Scene, { event, from, noun }: Telling): boolean {
  if (noun || event.modality === 'negated') return false
  if (event.type === 'warning' || event.type === 'agreement')
    return event.type === 'warning' || isActual(event)
  return isActual(event) && SPEAKING.test(tokens[from]!.folded)
}

/** No more is said at once. */
const MOST = 3

/** The event that follows in the clause of what is said, and those "and" joins to it. */
function contentAfter(scene: Scene, telling: Telling, at: number): ProposedLink[] {
  const found: Telling[] = []
  let from = telling.to
  for (const next of scene.tellings.slice(at + 1, at + 1 + MOST)) {
    if (next.sentence !== telling.sentence || next.event.id === telling.event.id) break
    const opens = found.length === 0 ? opensContent(scene, telling, next) : isJoined(scene, from, next)
    if (!opens) break
    found.push(next)
    from = next.to
  }
  return found
    .filter(said => !isSubject(scene, said))
    .map(said => ({
      from: telling.event,
      to: said.event,
      relation: said.noun && isKnown(scene, said) ? ('about' as const) : ('content' as const),
      cue: spanOf(scene, telling.from, cueEnd(scene, telling, said)),
    }))
}

/** "that the uprising could spread": what a verb of the clause tells is what is said, not its subject. */
function isSubject({ byToken, reading: { classes } }: Scene, said: Telling): boolean {
  let verb = said.to
  while (classes[verb] === 'aux' || classes[verb] === 'adv' || classes[verb] === 'neg') verb++
  const told = said.noun && verb > said.to ? byToken.get(verb) : undefined
  return told !== undefined && !told.noun && told.event.id !== said.event.id
}

/** The words up to "that" or "to", else the verb alone. */
function cueEnd({ reading: { tokens } }: Scene, telling: Telling, said: Telling): number {
  for (let i = telling.to; i < Math.min(said.from, telling.to + 4); i++)
    if (tokens[i]!.folded === 'that' || tokens[i]!.folded === 'to') return i + 1
  return telling.to
}

const REACH = 14
/** Words with which a clause begins that tells of something else. */
const TURNING = new Set(
  'after before since until when while if unless once because as following during amid despite although over who which whom whose where'.split(
    ' ',
  ),
)

/** "that", a subject with "would", "to", or the thing itself as the object. */
function opensContent(scene: Scene, telling: Telling, next: Telling): boolean {
  const { classes, tokens } = scene.reading
  if (next.from - telling.to > REACH) return false
  let joined = false
  // "agreed to cut tariffs"
  let clause = classes[telling.to - 1] === 'to'
  for (let i = telling.to; i < next.from; i++) {
    const word = tokens[i]!.folded
    if (classes[i] === 'mark' || TURNING.has(word)) return false
    if (classes[i] === 'to' && ABLE.test(tokens[i - 1]!.folded)) return false
    if (classes[i] === 'conj' && !clause && !SAYING.test(tokens[telling.from]!.folded)) joined = true
    if (word === 'that' || classes[i] === 'to' || (classes[i] === 'aux' && !joined)) clause = true
    if (classes[i] === 'verb' && !(clause && (next.noun ? LIGHT : LETTING).has(word))) return false
    if (classes[i] === 'comma' && !scene.reading.times[i] && !tokens[i + 1]?.capital) return false
    if (next.noun && !clause && classes[i] === 'prep') return false
  }
  if (next.noun && !clause) return true
  if (next.noun && clause && isDoing(scene, telling, next)) return true
  return clause && (!isActual(next.event) || next.event.modality === 'reported')
}

/** Verbs after which a clause may follow without "that": of others, "and" goes on with something else ("refused entry, and the press was banned"). */
const SAYING = /^(?:sa(?:id|ys?)$|announc|warn|vow|pledg|promis|predict|propos|declar|told)/

/** "declared unfit to stand trial": what somebody is able to do, not what was said. */
const ABLE = /^(?:in)?competent$|^(?:un)?(?:fit|able|willing|likely)$|^(?:in)?eligible$/

/** "warned that the uprising could spread": what does something in the clause is known: the warning is about it. */
function isKnown(scene: Scene, { from, to, sentence }: Telling): boolean {
  const { tokens, classes } = scene.reading
  const first = tokens[phraseStart(scene, { from, sentence })]?.folded ?? ''
  return (
    /^(?:the|this|that|these|those|his|her|its|their)$/.test(first) &&
    (classes[to] === 'aux' || classes[to] === 'verb')
  )
}

/** Verbs that only do what their object tells: "vowed to hold a referendum". */
const LIGHT = new Set(
  'hold launch begin start continue resume conduct stage organise organize press proceed push go carry support back open seek face suffer allow permit let accept tolerate authorise authorize approve'.split(
    ' ',
  ),
)

/** "refused to let them leave", "agreed to allow troops to enter". */
const LETTING = new Set('let allow permit help have make force'.split(' '))

/** Whether a light verb right after "to" or "would" has the event as its object. */
function isDoing({ reading: { tokens, classes } }: Scene, { to }: Telling, { from }: Telling): boolean {
  for (let i = to; i < from; i++)
    if (classes[i] === 'verb')
      return LIGHT.has(tokens[i]!.folded) && from - i < 7 && classes[i - 1] !== 'noun'
  return false
}

/** "expel 60 diplomats and close the consulate": the second verb goes on with the first. */
function isJoined({ reading: { classes, tokens } }: Scene, from: number, next: Telling): boolean {
  if (next.noun || next.from - from > REACH) return false
  const left = classes[next.from - 1] === 'adv' ? next.from - 2 : next.from - 1
  for (let i = from; i < next.from; i++)
    if (classes[i] === 'mark' || TURNING.has(tokens[i]!.folded)) return false
  return tokens[left]?.folded === 'and' && !isActual(next.event)
}
