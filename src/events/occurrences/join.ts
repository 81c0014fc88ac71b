import { type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { sharedWords } from './shared-words.ts'
import { DETERMINERS, PRONOUN } from './words.ts'

/** Joins the mentions of one event: "the march", "Friday's rally" and the demonstration told of before. */
export function joinMentions(reading: Reading, drafts: readonly Draft[]): void {
  const open = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.into) continue
    const { family } = draft.type
    const earlier = bestMatch(reading, draft, open.get(group(family)) ?? [])
    if (earlier) join(draft, earlier)
    else open.set(group(family), [...(open.get(group(family)) ?? []), draft].slice(-MEMORY))
  }
}

/** How many events of a kind are kept in mind: an article tells of fewer. */
const MEMORY = 60

/** Killings and attacks may be told as each other. */
const group = (family: string) => (LETHAL.has(family) ? 'lethal' : family)

function bestMatch(reading: Reading, draft: Draft, open: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined
  let most = 2
  for (const other of open) {
    if (!sameFamily(reading, draft, other) || conflicts(reading, draft, other)) continue
    const score = likeness(reading, draft, other)
    if (score > most || (score === most && best)) {
      best = other
      most = score
    }
  }
  return best
}

/** A killing is told as the attack that killed, where victim and place agree. */
function sameFamily(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.type.family === b.type.family) return true
  const lethal = LETHAL.has(a.type.family) && LETHAL.has(b.type.family)
  return lethal && sharedWords(a, b) && siteIds(a).some(id => related(reading, id, siteIds(b)))
}

const LETHAL = new Set(['killing', 'violence'])

/** Types that gather unlike things: only the same word may be told again. */
const MIXED = new Set([
  'disease-outbreak',
  'crime',
  'trial',
  'business',
  'discovery',
  'aid',
  'construction',
  'disaster',
  'accident',
  'sport',
  'agreement',
  'withdrawal',
  'resignation',
])

/** States and speech verbs are new each time; nouns that point back are not. */
const NEVER = new Set([
  'presence',
  'statement',
  'warning',
  'appeal',
  'blame',
  'participation',
  'order',
  'refusal',
])

function conflicts(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.about && a.about === b.about && a.type === b.type && a.sentence === b.sentence) return false
  if (a.group && NEVER.has(a.type.type)) return true
  if (MIXED.has(a.type.type) && !sameWord(reading, a, b)) return true
  if ((isCampaign(a) || isCampaign(b)) && !sameWord(reading, a, b)) return true
  if (isUprising(a) !== isUprising(b) || (a.type.type === 'war') !== (b.type.type === 'war')) return true
  if (a.sentence === b.sentence && Boolean(a.group) === Boolean(b.group) && a.group) return true
  const bothReal = isReal(a) === isReal(b)
  const denied = a.modality === 'negated' || b.modality === 'negated'
  if (!bothReal && (denied || a.type.family !== 'protest')) return true
  if (a.date && b.date && (a.date.latest < b.date.earliest || b.date.latest < a.date.earliest)) return true
  if (
    a.type.type !== b.type.type &&
    a.type.type !== 'attack' &&
    b.type.type !== 'attack' &&
    a.type.family === 'violence' &&
    b.type.family === 'violence'
  )
    return true
  const [mine, theirs] = [siteIds(a), siteIds(b)]
  if (mine.length > 0 && theirs.length > 0 && !mine.some(id => related(reading, id, theirs))) return true
  if (aimedElsewhere(a, b) || isOneOfMany(a, b) || isOneOfMany(b, a)) return true
  if (isOfOther(reading, a, b)) return true
  const [actor, otherActor] = [sideOf(a, 'actor'), sideOf(b, 'actor')]
  return actor !== undefined && otherActor !== undefined && actor !== otherActor
}

function likeness(reading: Reading, draft: Draft, other: Draft): number {
  const definite = !draft.group && isDefinite(reading, draft)
  const generic = definite && draft.type.type === draft.type.family.replace('violence', 'attack')
  const sameType = draft.type.type === other.type.type || (generic && draft.sentence - other.sentence < 4)
  const day = draft.date && other.date && isDay(draft.date) && draft.date.earliest === other.date.earliest
  const shared = siteIds(draft).some(id => related(reading, id, siteIds(other)))
  const actor = sideOf(draft, 'actor')
  const sameActor = actor !== undefined && actor === sideOf(other, 'actor')
  const sameObject = sharedWords(draft, other)
  const caption = reading.source.document.sentences[other.sentence]!.zone !== 'body'
  return (
    (sameType ? 1 : 0) +
    (definite ? 2 : 0) +
    (day ? (shared || sameObject || definite || caption ? 2 : 1) : 0) +
    (shared ? 1 : 0) +
    (sameActor ? 1 : 0) +
    (sameObject || isOfTheSameThing(reading, draft, other) ? 2 : 0) +
    (caption && sameType ? 1 : 0) +
    (isOfHeadline(reading, draft, other) ? 4 : 0) +
    (saidOfPronoun(reading, draft) && draft.sentence - other.sentence < 4 ? 2 : 0) -
    (!draft.group && !definite && !day && !caption ? 3 : 0) -
    (definite && !draft.date && other.date === null && !sameType ? 1 : 0)
  )
}

/** "A car bomb … The bomb exploded": a thing with "the" that the noun named. */
function isOfTheSameThing({ tokens }: Reading, draft: Draft, other: Draft): boolean {
  const { subject, group, type, sentence } = draft
  if (!group || !subject || other.group || type !== other.type || sentence - other.sentence > 3) return false
  return (
    DEFINITE.has(tokens[subject.from]!.folded) &&
    tokens[subject.head]!.folded === other.trigger.row.phrase.split(' ').at(-1)
  )
}

/** "the president's visit", "Prince Charles's visit": of two people. */
function isOfOther(reading: Reading, a: Draft, b: Draft): boolean {
  const [one, other] = [ownerOf(reading, a), ownerOf(reading, b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The name that a noun has before it with "'s". */
function ownerOf({ tokens, classes }: Reading, { group, phrase, trigger }: Draft): string | undefined {
  if (group) return undefined
  for (let i = trigger.from - 1; i > phrase.from; i--)
    if (classes[i] === 'poss')
      return tokens[i - 1]!.capital && !WEEKDAY.test(tokens[i - 1]!.folded)
        ? tokens[i - 1]!.folded
        : undefined
  return undefined
}

const WEEKDAY = /day$/

/** "the death" of one is not "45 deaths". */
const isOneOfMany = (one: Draft, other: Draft): boolean =>
  !one.group &&
  !one.trigger.form.plural &&
  one.type.family === 'killing' &&
  other.type.family === 'killing' &&
  ((!other.group && other.trigger.form.plural) ||
    other.participants.some(({ role, text }) => role === 'victim' && /\d{2}|\d,\d/.test(text)))

/** The same noun in the headline, or the first sentence, and right after it. */
function isOfHeadline({ source }: Reading, draft: Draft, other: Draft): boolean {
  if (!isSameNoun(draft, other)) return false
  const first = source.document.sentences.findIndex(one => one.zone === 'body' || one.zone === 'heading')
  return other.sentence === first && draft.sentence - other.sentence < 3 && !draft.trigger.form.plural
}

/** "He died": a pronoun takes up what was told. */
const saidOfPronoun = ({ classes }: Reading, draft: Draft) =>
  draft.subject !== undefined &&
  (draft.type.told === 'befall' || draft.trigger.row.frame === 'theme') &&
  classes[draft.subject.head] === 'pron'

/** "the house fire" is "the fire", and no forest fire. */
function isSameNoun(a: Draft, b: Draft): boolean {
  const [one, other] = [a.trigger.row.phrase, b.trigger.row.phrase]
  return !a.group && !b.group && (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`))
}

function sameWord({ lexicon }: Reading, a: Draft, b: Draft): boolean {
  const [one, other] = [a.trigger.row.phrase, b.trigger.row.phrase]
  const sets = lexicon.synonyms.get(one) ?? []
  return (
    isSameNoun(a, b) || one === other || (lexicon.synonyms.get(other) ?? []).some(set => sets.includes(set))
  )
}

/** An invasion is no car bomb, though both may be called an attack. */
const isCampaign = ({ trigger }: Draft) => CAMPAIGNS.has(trigger.row.phrase)
const CAMPAIGNS = new Set(
  'invasion invade siege besiege occupation occupy annexation annex hijacking hijack cyberattack hack'.split(
    ' ',
  ),
)

/** A revolution is no march. */
const isUprising = ({ trigger }: Draft) => UPRISINGS.has(trigger.row.phrase)
const UPRISINGS = new Set(['uprising', 'revolt', 'rebellion', 'revolution', 'insurrection', 'mutiny'])

const isDay = (date: { earliest: string; latest: string }) => date.earliest === date.latest

/** "the", "this", "Friday's", "its": the reader is meant to know it. */
function isDefinite({ tokens, classes }: Reading, { phrase, trigger }: Draft): boolean {
  const first = tokens[phrase.from]!.folded
  if (DETERMINERS.has(first)) return DEFINITE.has(first)
  for (let i = phrase.from; i < trigger.from; i++) if (classes[i] === 'poss') return true
  return false
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])

const siteIds = (draft: Draft): string[] =>
  draft.places.filter(place => place.role !== 'seat' && place.role !== 'scope').map(place => place.placeId)

const related = ({ source }: Reading, id: string, others: readonly string[]): boolean => {
  const place = source.knowledge.gazetteer.place(id)
  return others.some(other => {
    if (other === id) return true
    const second = source.knowledge.gazetteer.place(other)
    if (!place || !second) return false
    const holds = place.within.includes(other) || second.within.includes(id)
    return (
      holds || ((place.type === 'country' || second.type === 'country') && place.country === second.country)
    )
  })
}

const sideOf = (draft: Draft, role: string): string | undefined =>
  draft.participants.find(one => one.role === role)?.placeId

/** "the bases to be shut and the closure of airspace": each names its own object, and they have no word in common. */
const aimedElsewhere = (a: Draft, b: Draft) => hasObject(a) && hasObject(b) && !sharedWords(a, b)

/** An object of its own: a noun's "of" and "on", not what its verb adds. */
const hasObject = (draft: Draft) =>
  draft.participants.some(
    one =>
      (one.role === 'target' || one.role === 'victim') &&
      !PRONOUN.test(one.text) &&
      (draft.group !== undefined || draft.own.includes(one)),
  )

/** The earlier one keeps its words and learns what the later one adds. */
function join(draft: Draft, earlier: Draft): void {
  draft.into = earlier
  earlier.triggers.push(...draft.triggers)
  const known = new Set(earlier.participants.map(one => one.role))
  earlier.participants = [
    ...earlier.participants,
    ...draft.participants.filter(one => !known.has(one.role) && one.role !== 'speaker'),
  ]
  if (!earlier.date || (draft.date && spread(draft.date) < spread(earlier.date)))
    earlier.date = draft.date ?? earlier.date
  if (siteIds(earlier).length === 0) earlier.places = [...draft.places, ...earlier.places]
}

const spread = (date: { earliest: string; latest: string }) =>
  Date.parse(date.latest) - Date.parse(date.earliest)
