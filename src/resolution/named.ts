import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate, MentionKind } from '../model/mention.ts'
import type { Reason } from '../model/reason.ts'
import type { Reference } from '../model/reference.ts'
import { isAstray } from './astray.ts'
import { preferAtHome } from './at-home.ts'
import { candidateOf } from './candidate.ts'
import { confidenceOf } from './confidence.ts'
import { canAct, holds } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'
import { type Ledger, ledgerOf, round } from './ledger.ts'
import { mentionOf, type Placed, type ToldOf } from './mention.ts'
import { preferNextDoor } from './next-door.ts'
import { isNoPartOf } from './quarters.ts'

/** The mention of every reference that has candidates by name, and of names no list knows. */
export function namedMentions(
  references: readonly Reference[],
  article: Circumstances,
): Map<Reference, Placed> {
  const { document, knowledge, groupOf } = article
  for (const group of article.groups) preferCountry(group, article)
  const ledgers = article.groups.map(group => ledgerOf(group, article))
  const mentions = new Map<Reference, Placed>()
  for (const [i, reference] of references.entries()) {
    const group = groupOf.get(reference)
    if (group) {
      const ledger = ledgers[group.number]!
      const astray =
        reference.kind === 'name' &&
        (isAstray(group, article) || isNoPartOf(reference, references[i + 1], article))
      if (!astray) mentions.set(reference, namedMention(reference, group, ledger, article))
      else if (reference.likelihood >= LIKELY)
        mentions.set(reference, astrayMention(reference, ledger, article))
    } else if (reference.kind !== 'nominal' && reference.noun === undefined) {
      const told = toldOf(reference.kind, reference.reasons, 0.5, undefined)
      mentions.set(reference, mentionOf(reference, document, [], told, knowledge))
    }
  }
  return mentions
}

/** "a game in Brazil", in news of America: the country, before a small town of the name of which nothing else is told. */
function preferCountry(group: Group, article: Circumstances): void {
  if (!isAstray(group, article)) return
  const country = group.candidates.findIndex(({ type }) => type === 'country')
  if (country >= 0) group.bestIndex = country
  else preferNextDoor(group, article)
  if (country < 0 && isAstray(group, article)) preferAtHome(group, article)
}

/** How likely words must be a place's name to stay one where none of the places known is meant. */
const LIKELY = 0.6

/** A name whose only likely place is a namesake far away: it stays without one, and says so. */
function astrayMention(
  reference: Reference,
  { ranked }: Ledger,
  { document, knowledge }: Circumstances,
): Placed {
  const words = 'The places known by this name are far from all else that is named'
  const reasons = [...reference.reasons, { rule: 'astray', words, weight: -20 }]
  return mentionOf(reference, document, [], toldOf(reference.kind, reasons, 0.3, ranked), knowledge)
}

const toldOf = (
  kind: MentionKind,
  reasons: readonly Reason[],
  confidence: number,
  candidates: readonly Candidate[] | undefined,
): ToldOf => ({ kind, reasons, confidence, candidates, antecedent: undefined })

function namedMention(
  reference: Reference,
  group: Group,
  { ranked, reasons: clues }: Ledger,
  article: Circumstances,
): Placed {
  const { document, knowledge } = article
  const missing = stateWithout(group)
  if (missing) {
    const words = `No ${group.surface} in ${missing.name} is among the places known`
    const reasons = [...reference.reasons, { rule: 'container', words, weight: -40 }]
    return mentionOf(reference, document, [], toldOf(reference.kind, reasons, 0.2, ranked), knowledge)
  }
  const chosen = best(group)!
  const { place } = chosen
  const acts = reference.kind === 'metonym' && canAct(chosen)
  const stands = acts ? actorFor(place, article) : place
  const told = toldOf(
    reference.kind === 'metonym' && !acts ? 'name' : reference.kind,
    [...reference.reasons, ...clues],
    confidenceOf(reference, group, knowledge),
    stands === place ? ranked : actingCandidates(stands, ranked, knowledge),
  )
  return mentionOf(reference, document, [stands], told, knowledge)
}

/** Cities larger than this need no state after them. */
const LARGE = 500_000

/** The state a name is written with where none of its places lies there: "Reading, Kan." must not become Reading, Pa. */
function stateWithout(group: Group): CuratedPlace | undefined {
  const outer = group.container && best(group.container)
  // "Mexico, California and Texas" is a list: only towns are written with their state.
  if (
    outer?.type !== 'admin1' ||
    group.candidates.some(one => one.type !== 'city' || one.place.population > LARGE)
  )
    return undefined
  if (group.candidates.some(({ place }) => isSeatOfNamesake(place, outer.place))) return undefined
  const known = group.container!.candidates.some(state => group.candidates.some(one => holds(state, one)))
  return known ? undefined : outer.place
}

/**
 * A capital or country that acts is its government; a building that stands for a body stays itself. "Brussels" fines and presses
 * others as the European Union, unless Belgium itself is told of.
 */
function actorFor(place: CuratedPlace, { knowledge, groups }: Circumstances): CuratedPlace {
  if (place.standsFor !== undefined) return place
  const { gazetteer } = knowledge
  const body = gazetteer.bodyOf(place.id)
  return body && !isToldElsewhere(place, groups) ? body : (gazetteer.government(place.country) ?? place)
}

/** Whether something of a capital's country is told beside it and the bodies that sit in it. */
const isToldElsewhere = (capital: CuratedPlace, groups: readonly Group[]): boolean =>
  groups.some(group => {
    const place = best(group)?.place
    return place?.country === capital.country && place.id !== capital.id && place.standsFor === undefined
  })

/** How sure it is that what acts is the government, not the ground. */
const ACTING = 0.9

/** The government first, then the places the name alone would mean; the shares still add up. */
const actingCandidates = (
  government: CuratedPlace,
  ranked: readonly Candidate[],
  knowledge: Knowledge,
): Candidate[] => [
  candidateOf(government, round(ACTING * (ranked[0]?.score ?? 1)), knowledge),
  ...ranked.map((one, i) => ({ ...one, score: round(i === 0 ? (1 - ACTING) * one.score : one.score) })),
]

/** "Katsina, Kebbi and Zamfara": the seat of a state of its own name, before another state of the country. */
const isSeatOfNamesake = ({ name, admin1, country }: CuratedPlace, other: CuratedPlace): boolean =>
  country === other.country && (admin1 === name || admin1.startsWith(`${name} `))
