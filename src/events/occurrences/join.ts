import { conflicts } from './conflicts.ts'
import { type Draft, isReal } from './draft.ts'
import { isHeadlineAndLead, leadOf } from './headline-and-lead.ts'
import { likeness } from './likeness.ts'
import type { Reading } from './reading.ts'
import { related, siteIds } from './same-words.ts'
import { numbersIn, sharedWords } from './shared-words.ts'

/** Joins the mentions of one event: "the march", "Friday's rally" and the demonstration told of before. */
export function joinMentions(reading: Reading, drafts: readonly Draft[]): void {
  joinLead(reading, drafts)
  const open = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.into) continue
    const kind = group(draft.type.family)
    const others = open.get(kind)
    const earlier = others && bestMatch(reading, draft, others)
    if (earlier) join(reading, draft, earlier)
    else if (!others) open.set(kind, [draft])
    else if (others.push(draft) > MEMORY) others.shift()
  }
}

/** "Cholera kills 61" and "A cholera outbreak has killed 61": what the lead tells fully is what its verb in the headline tells. */
function joinLead(reading: Reading, drafts: readonly Draft[]): void {
  const lead = leadOf(reading)
  const news = drafts.filter(one => one.sentence === lead && !one.into).slice(0, MEMORY)
  for (const draft of drafts.slice(0, MEMORY)) {
    if (draft.sentence >= lead) return
    const told = draft.into ? [] : news.filter(one => !one.into && one.type !== draft.type)
    const [one, another] = told.filter(one => isHeadlineAndLead(reading, draft, one))
    if (!one || another || isReal(one) !== isReal(draft)) continue
    // "Cholera kills 61", "Two charged": what killed says more than that it did, and what they are charged over than the headline.
    if (draft.type.family === 'killing' || draft.type.type === 'deed') draft.type = one.type
    join(reading, one, draft)
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
  if (lethal && isPointingBack(reading, a, b)) return true
  return lethal && sharedWords(a, b) && siteIds(a).some(id => related(reading, id, siteIds(b)))
}

/** "was stabbed to death … the attack": a bare noun with "the" for what somebody did a few sentences before. */
const isPointingBack = ({ tokens }: Reading, later: Draft, earlier: Draft): boolean =>
  later.trigger.row.phrase === 'attack' &&
  later.group === undefined &&
  later.own.length === 0 &&
  later.phrase.from === later.trigger.from - 1 &&
  tokens[later.phrase.from]!.folded === 'the' &&
  later.sentence - earlier.triggers.at(-1)!.sentence < NEAR &&
  earlier.type.type === 'killing' &&
  earlier.participants.some(({ role, text }) => role === 'victim' && numbersIn(text).length === 0) &&
  !earlier.trigger.form.plural

/** Sentences between them at most. */
const NEAR = 4

const LETHAL = new Set(['killing', 'violence'])

/** The earlier one keeps its words and learns what the later one adds. */
function join(reading: Reading, draft: Draft, earlier: Draft): void {
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
  else if (isCloser(reading, draft, earlier)) {
    const wide = new Set(siteIds(earlier))
    earlier.places = [...draft.places, ...earlier.places.filter(({ placeId }) => !wide.has(placeId))]
  }
}

const spread = (date: { earliest: string; latest: string }) =>
  Date.parse(date.latest) - Date.parse(date.earliest)

/** "A volcano in Ethiopia erupted … . Mount Erta Ale erupted at dawn": a country is told first, and where in it later. */
function isCloser({ source }: Reading, draft: Draft, earlier: Draft): boolean {
  const { gazetteer } = source.knowledge
  const [wide, ...more] = siteIds(earlier)
  const [close, ...others] = siteIds(draft)
  if (wide === undefined || close === undefined || more.length > 0 || others.length > 0) return false
  const [outer, inner] = [gazetteer.place(wide), gazetteer.place(close)]
  return (
    outer?.type === 'country' &&
    inner !== undefined &&
    inner.type !== 'country' &&
    inner.country === outer.country
  )
}
