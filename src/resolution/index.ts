import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate, Mention } from '../model/mention.ts'
import type { Reference } from '../model/reference.ts'
import { inReadingOrder } from '../model/span.ts'
import { canAct } from './clues/acts.ts'
import { decide } from './decide.ts'
import { best, bestIndex, type Circumstances, type Group, holds } from './group.ts'
import { groupsOf } from './groups.ts'
import { rankedCandidates, reasonsFor, round } from './ledger.ts'
import { focusOf, type Memory, type Remembered, remember } from './memory.ts'
import { type Found, resolveNominal } from './nominals.ts'

/** Decides which place each reference stands for; names first, then the words that point back at them. */
export function resolveReferences(
  document: Document,
  references: readonly Reference[],
  knowledge: Knowledge,
): Mention[] {
  const groups = groupsOf(document, references, knowledge)
  const article: Circumstances = {
    document,
    knowledge,
    groups,
    filed: filedFrom(document, groups),
    about: new Map(),
  }
  decide(article)
  const named = namedMentions(references, article)
  const mentions = [...named.values(), ...nominalMentions(references, named, document, knowledge)]
  return numbered(mentions)
}

function filedFrom({ dateline }: Document, groups: readonly Group[]): Group | undefined {
  if (!dateline) return undefined
  return groups.find(group =>
    group.references.some(one => one.start >= dateline.start && one.end <= dateline.end),
  )
}

/** The mention of every reference that has candidates by name. */
function namedMentions(references: readonly Reference[], article: Circumstances): Map<Reference, Mention> {
  const groupOf = new Map(article.groups.flatMap(group => group.references.map(one => [one, group] as const)))
  const ledgers = new Map(article.groups.map(group => [group, reasonsFor(group, article)]))
  const mentions = new Map<Reference, Mention>()
  for (const reference of references) {
    const group = groupOf.get(reference)
    if (group) mentions.set(reference, namedMention(reference, group, ledgers.get(group)!, article))
    else if (reference.kind !== 'nominal' && reference.noun === undefined)
      mentions.set(
        reference,
        mentionOf(reference, article.document, [], { reasons: reference.reasons, confidence: 0.5 }),
      )
  }
  return mentions
}

function namedMention(
  reference: Reference,
  group: Group,
  ledger: Mention['reasons'],
  { document, knowledge }: Circumstances,
): Mention {
  const ranked = rankedCandidates(group)
  const missing = stateWithout(group)
  if (missing) {
    const words = `No ${group.surface} in ${missing.name} is among the places known`
    const reasons = [...reference.reasons, { rule: 'container', words, weight: -40 }]
    return { ...mentionOf(reference, document, [], { reasons, confidence: 0.2 }), candidates: ranked }
  }
  const place = best(group)!
  const acts = reference.kind === 'metonym' && canAct(place)
  const stands = acts ? governmentFor(place, knowledge) : place
  const read = reference.kind === 'metonym' && !acts ? { ...reference, kind: 'name' as const } : reference
  const share = group.shares[bestIndex(group)]!
  return {
    ...mentionOf(read, document, [stands], {
      reasons: [...reference.reasons, ...ledger],
      confidence: (0.2 + 0.8 * share) * (0.5 + 0.5 * reference.likelihood),
    }),
    candidates: stands === place ? ranked : actingCandidates(stands, ranked),
    ...(reference.kind === 'organisation' && reference.attributive
      ? { evidence: 'background' as const }
      : {}),
  }
}

/** Cities larger than this need no state after them. */
const LARGE = 500_000

/** The state a name is written with where none of its places lies there: "Reading, Kan." must not become Reading, Pa. */
function stateWithout(group: Group): CuratedPlace | undefined {
  const outer = group.container && best(group.container)
  // "Mexico, California and Texas" is a list: only towns are written with their state.
  if (outer?.type !== 'admin1' || group.candidates.some(one => one.type !== 'city' || one.population > LARGE))
    return undefined
  const known = group.container!.candidates.some(state => group.candidates.some(one => holds(state, one)))
  return known ? undefined : outer
}

/** The government first, then the places the name alone would mean. */
const actingCandidates = (government: CuratedPlace, ranked: readonly Candidate[]): Candidate[] => [
  candidateOf(government, ranked[0]?.score ?? 1),
  ...ranked.map(one => ({ ...one, score: round(one.score / 2) })),
]

/** A capital or country that acts is its government; a building that stands for a body stays itself. */
function governmentFor(place: CuratedPlace, knowledge: Knowledge): CuratedPlace {
  if (place.standsFor !== undefined) return place
  return knowledge.gazetteer.government(place.country) ?? place
}

const candidateOf = ({ id, name, lat, lon }: CuratedPlace, score: number) => ({
  placeId: id,
  name,
  lat,
  lon,
  score,
})

function mentionOf(
  reference: Reference,
  document: Document,
  places: readonly CuratedPlace[],
  told: Pick<Mention, 'reasons' | 'confidence'>,
): Mention {
  const { start, end, kind, attributive } = reference
  return {
    id: '',
    start,
    end,
    surface: document.text.slice(start, end),
    kind,
    placeIds: places.map(place => place.id),
    candidates: places.map(place => candidateOf(place, 1)),
    confidence: round(told.confidence),
    evidence: 'text',
    reasons: told.reasons,
    ...(attributive ? { attributive } : {}),
  }
}

/** The mentions of references without a name, each seeing all names and the nominals before it. */
function nominalMentions(
  references: readonly Reference[],
  named: ReadonlyMap<Reference, Mention>,
  document: Document,
  knowledge: Knowledge,
): Mention[] {
  const tokenAt = new Map(document.tokens.map((token, at) => [token.start, at]))
  const recall = (mention: Mention, noun?: string) => remember(mention, document, knowledge, tokenAt, noun)
  const seen: Remembered[] = [...named].flatMap(([reference, mention]) => recall(mention, reference.noun))
  const memory: Memory = { document, knowledge, seen, focus: focusOf(seen) }
  const found: Mention[] = []
  for (const reference of references) {
    if (named.has(reference)) continue
    const result = resolveNominal(reference, memory)
    if (!result) continue
    const mention = nominalMention(reference, result, document)
    found.push(mention)
    insertInOrder(seen, recall(mention, reference.noun))
  }
  return found
}

function nominalMention(reference: Reference, found: Found, document: Document): Mention {
  const mention = mentionOf(reference, document, found.places, {
    reasons: [...reference.reasons, ...found.reasons],
    confidence: found.confidence,
  })
  // Ids come last, when all mentions stand in reading order; until then an antecedent is known by its offsets.
  return found.antecedent ? { ...mention, antecedent: keyOf(found.antecedent.mention) } : mention
}

function insertInOrder(seen: Remembered[], more: readonly Remembered[]) {
  for (const one of more) {
    let at = seen.length
    while (at > 0 && seen[at - 1]!.mention.start > one.mention.start) at--
    seen.splice(at, 0, one)
  }
}

const keyOf = (mention: Mention) => `${mention.start}-${mention.end}`

function numbered(mentions: Mention[]): Mention[] {
  mentions.sort(inReadingOrder)
  const ids = new Map(mentions.map((mention, i) => [keyOf(mention), `m${i + 1}`]))
  return mentions.map((mention, i) => {
    const { antecedent, ...rest } = mention
    const earlier = antecedent === undefined ? undefined : ids.get(antecedent)
    return { ...rest, id: `m${i + 1}`, ...(earlier ? { antecedent: earlier } : {}) }
  })
}
