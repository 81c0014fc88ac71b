import { inCompany } from './company.ts'
import { bySentence, type Draft } from './draft.ts'
import { holds, type Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Violence and mishaps that kill: their victims' deaths are part of them. */
const DEADLY = new Set(['violence', 'war', 'disaster', 'accident', 'crime', 'protest', 'disease-outbreak'])
const HARM = new Set(['killing', 'injury', 'death'])
/** What a storm or a fire does: "destroyed the town"; so with "left thousands without power". */
const BROUGHT = new Set(['disaster', 'damage'])
const HARMFUL = new Set(['violence', 'crime', 'killing'])
const GATHERING = new Set(['protest', 'meeting', 'sport'])
const CAUSING = new Set(['in', 'by', 'during', 'from', 'with'])
const BY = new Set(['by'])
const GATHERED = new Set(['for', 'in', 'at', 'during'])

/** Joins the words of one sentence that tell one event: "launched attacks", "an airstrike killed", "gathered for a rally". */
export function foldClauses(reading: Reading, drafts: readonly Draft[]): void {
  for (const group of bySentence(drafts)) {
    const nouns = group.filter(one => !one.group && inCompany(reading, one))
    for (const verb of group) {
      if (!verb.group) continue
      const noun = toldBy(reading, verb, nouns)
      if (noun) fold(verb, noun)
      else if (verb.trigger.light.includes('cause')) markCaused(verb, nouns)
    }
    shareHarm(group)
    joinPairs(reading, group)
    takeUpHarm(group, nouns)
  }
}

/** The event noun in the verb's clause that tells what the verb tells. */
function toldBy(reading: Reading, verb: Draft, nouns: readonly Draft[]): Draft | undefined {
  const { row, light } = verb.trigger
  const subject = nounIn(reading, verb.subject, nouns)
  const object = nounIn(reading, verb.object, nouns)
  if (light.includes('object') && !verb.passive && object) return object
  if (light.includes('object') && verb.passive && subject) return subject
  const reduced = light.includes('object') ? heldNoun(verb, nouns) : undefined
  if (reduced) return reduced
  if (light.includes('subject') && subject && !object) return subject
  // "was struck by a hurricane"
  if (light.includes('subject') && verb.passive) {
    const agent = attachedNoun(reading, verb, nouns, BY, ({ type }) => type.family === 'disaster')
    if (agent) return agent
  }
  if (row.part === 'light') return undefined
  // "A car bomb exploded": what happens to it is what it is.
  if (row.frame === 'theme' && subject?.type === verb.type && !object && !verb.passive) return subject
  // "sent a statement", "a report will be submitted"
  const sent = verb.passive ? subject : object
  if (row.type === 'statement' && row.company.size > 0 && sent?.type.told === 'speech') return sent
  // "His motion was defeated", "passed a motion"
  if (row.type === 'legislation' && sent?.type === verb.type) return sent
  // "lost the 1909 final"
  if (row.type === 'sport' && object?.type === verb.type) return object
  // "fought a five-day war"
  if (row.type === 'hostilities' && sent?.type.type === 'war') return sent
  const held = relativeNoun(reading, verb, nouns)
  if (held) return held
  if (HARM.has(verb.type.type) || BROUGHT.has(verb.type.type) || row.phrase.startsWith('leave ')) {
    if (subject && DEADLY.has(subject.type.family) && !verb.passive) return subject
    return attachedNoun(reading, verb, nouns, CAUSING, noun => DEADLY.has(noun.type.family))
  }
  // "A drone strike hit a wedding"
  if (isViolent(verb) && subject && isViolent(subject) && !verb.passive) return subject
  // "Coups have toppled governments"
  if (subject?.type === verb.type && !verb.passive && !VAGUE.has(verb.type.type)) return subject
  if (
    verb.type.type === 'disease-outbreak' &&
    subject?.type === verb.type &&
    !verb.passive &&
    object === undefined
  )
    return subject
  if (verb.type.type === 'disease-outbreak')
    return attachedNoun(reading, verb, nouns, CAUSING, noun => noun.type === verb.type)
  if (verb.type.family === 'protest')
    return attachedNoun(reading, verb, nouns, GATHERED, noun => GATHERING.has(noun.type.family))
  return undefined
}

/** Types of all kinds of things, two of which are seldom one. */
const VAGUE = new Set(['deed', 'change', 'business', 'statement', 'discovery'])

const isViolent = ({ type }: Draft): boolean => type.family === 'violence'

/** "an attack Thursday in which a bomber targeted the officer": the clause tells what the noun names. */
function relativeNoun({ tokens, classes }: Reading, verb: Draft, nouns: readonly Draft[]): Draft | undefined {
  if (!HARM.has(verb.type.type) && verb.type.family !== 'violence') return undefined
  let at = verb.group!.from - 1
  while (
    at > verb.start &&
    tokens[at]!.folded !== 'which' &&
    classes[at] !== 'verb' &&
    classes[at] !== 'mark'
  )
    at--
  if (at <= verb.start || tokens[at]!.folded !== 'which' || tokens[at - 1]?.folded !== 'in') return undefined
  const noun = nouns.findLast(one => one.trigger.head < at)
  return noun && at - noun.trigger.head < 6 && DEADLY.has(noun.type.family) ? noun : undefined
}

/** "elections held last week": a participle right after the noun it says more about. */
function heldNoun({ group, object, trigger }: Draft, nouns: readonly Draft[]): Draft | undefined {
  if (object || group!.auxiliaries.length > 0 || group!.infinitive) return undefined
  if (!trigger.form.forms.includes('participle')) return undefined
  return nouns.find(noun => noun.trigger.to === trigger.from)
}

/** The event noun a phrase is about; deep inside a long phrase it is something else, but for "one of its largest air attacks". */
function nounIn(
  { classes }: Reading,
  phrase: Phrase | undefined,
  nouns: readonly Draft[],
): Draft | undefined {
  if (!phrase) return undefined
  const { head, to } = phrase
  const deep = classes[head] === 'num' && classes[head + 1] === 'prep' ? to : head + DEEP
  return (
    nouns.find(noun => noun.trigger.head === head) ??
    nouns.find(noun => noun.trigger.head > head && noun.trigger.head < Math.min(to, deep))
  )
}

/** Words after its head from which on a phrase speaks of something else. */
const DEEP = 5

function attachedNoun(
  reading: Reading,
  verb: Draft,
  nouns: readonly Draft[],
  prepositions: ReadonlySet<string>,
  fits: (noun: Draft) => boolean,
): Draft | undefined {
  for (const { preposition, phrase } of verb.attached) {
    const noun = prepositions.has(preposition) ? nounIn(reading, phrase, nouns) : undefined
    if (noun && fits(noun)) return noun
  }
  return undefined
}

/** "two killed and three hurt in a blast": the blast harmed them all. */
function shareHarm(group: readonly Draft[]): void {
  for (const [i, verb] of group.entries()) {
    if (!verb.group || verb.into || !HARM.has(verb.type.type)) continue
    const next = group.slice(i + 1).find(one => one.group)
    if (next?.into && HARM.has(next.type.type)) fold(verb, next.into)
  }
}

/** "shot and killed four", "attacked and wounded them": two verbs of violence with one object tell one deed, the harm. */
function joinPairs({ tokens }: Reading, group: readonly Draft[]): void {
  for (const [i, verb] of group.entries()) {
    const next = group[i + 1]
    if (!next?.group || !verb.group || verb.into || !HARM.has(next.type.type)) continue
    if (!HARMFUL.has(verb.type.family)) continue
    if (verb.trigger.to !== next.trigger.from - 1 || tokens[verb.trigger.to]!.folded !== 'and') continue
    if (verb.passive === next.passive) fold(verb, next.into ?? next)
  }
}

function markCaused(verb: Draft, nouns: readonly Draft[]): void {
  const { object } = verb
  for (const noun of nouns) if (holds(object, noun.trigger.head)) noun.cause = verb
}

/** "fell to her death", "is in hospital with a head injury": what came of it is no event besides. */
function takeUpHarm(group: readonly Draft[], nouns: readonly Draft[]): void {
  for (const noun of nouns) {
    if (noun.verbs.length > 0 || !HARM.has(noun.type.type)) continue
    const verb = group.find(one => one.group && !one.into && endsIn(one, noun))
    if (!verb) continue
    noun.into = verb
    verb.triggers = [...verb.triggers, noun.trigger]
  }
}

const endsIn = ({ attached, object, trigger, type }: Draft, noun: Draft): boolean =>
  (type.type === 'accident' &&
    noun.type.type === 'death' &&
    trigger.row.phrase.endsWith(' to') &&
    object?.head === noun.trigger.head) ||
  attached.some(
    ({ preposition, phrase }) =>
      phrase.head === noun.trigger.head &&
      preposition === 'with' &&
      type.type === 'injury' &&
      noun.type === type,
  )

/** The noun, or the verb after it, tells the event and shares the verb's clause. */
function fold(verb: Draft, noun: Draft): void {
  verb.into = noun
  noun.triggers = [...noun.triggers, verb.trigger].sort((a, b) => a.from - b.from)
  noun.clause ??= noun.group ? undefined : verb
  noun.verbs = [...noun.verbs, verb]
}

/** Takes a verb out again of a noun that turned out to tell nothing: "placed them in quarantine". */
export function unfold(verb: Draft): void {
  const noun = verb.into!
  noun.triggers = noun.triggers.filter(trigger => trigger !== verb.trigger)
  noun.verbs = noun.verbs.filter(one => one !== verb)
  if (noun.clause === verb) noun.clause = noun.verbs[0]
  verb.into = undefined
}
