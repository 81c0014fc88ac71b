import { nameKey } from '../gazetteer/names.ts'
import type { Document } from '../model/document.ts'
import type { Reference } from '../model/reference.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import type { Contender, Contenders } from './contender.ts'
import { linkFrames } from './frames.ts'
import type { Group, Neighbour } from './group.ts'

/** How many names before and after count as near in the text. */
const NEAR = 10
/** A name all over the article needs no more than this many to be told by. */
const MOST_NEIGHBOURS = 30
/** Names that share a place beyond this many are an oddity that need not cost time. */
const MOST_SHARING = 40
/** A city of more people than this power of ten may go by a byname even so. */
const LARGE = 5
/** No more of them than this are asked what a name means. */
const MOST_KIN = 12

/** Joins the references that have candidates by name; each name followed by another container is a group of its own. */
export function groupsOf(
  document: Document,
  references: readonly Reference[],
  contenders: Contenders,
): Map<Reference, Group> {
  const groupOf = new Map<Reference, Group>()
  const filed = filedKey(document, references)
  let count = 0
  for (const { reference, name, container } of writtenNames(document, references)) {
    const { containers, groups } = name
    const at = containers.length > 1 && container !== '' ? containers.indexOf(container) : 0
    groups[at] ??= newGroup(
      count++,
      name.key,
      document,
      asFiled(contenders.of(reference.candidates), name.key === filed),
      reference,
    )
    const group = groups[at]
    group.references.push(reference)
    groupOf.set(reference, group)
  }
  linkContainers(groupOf)
  linkFrames(document, groupOf)
  linkNeighbours(document, groupOf)
  linkKin(new Set(groupOf.values()))
  return groupOf
}

/** A name of the article that may always mean the same places. */
interface Name {
  readonly key: string
  readonly candidates: readonly string[]
  /** A name that acts is weighed apart from the same name as a spot on the map. */
  readonly acts: boolean
  /** The containers it is written with, in order: most names have none or one. */
  readonly containers: string[]
  /** Its group with each container. */
  readonly groups: Group[]
}

interface Written {
  readonly reference: Reference
  readonly name: Name
  /** What it is written with here, '' for nothing. */
  readonly container: string
}

function writtenNames({ text }: Document, references: readonly Reference[]): Written[] {
  const known = new Map<string, Name[]>()
  const written: Written[] = []
  for (const reference of references) {
    const { start, end, within, candidates } = reference
    if (candidates.length === 0) continue
    const name = nameOf(nameKey(text.slice(start, end)), reference, known)
    const container = within ? nameKey(text.slice(within.start, within.end)) : ''
    if (within && !name.containers.includes(container)) name.containers.push(container)
    written.push({ reference, name, container })
  }
  return written
}

function nameOf(key: string, { candidates, kind }: Reference, known: Map<string, Name[]>): Name {
  const acts = kind === 'metonym'
  const alike = known.get(key) ?? []
  const before = alike.find(one => one.acts === acts && areSame(one.candidates, candidates))
  if (before) return before
  const name = { key, candidates, acts, containers: [], groups: [] }
  alike.push(name)
  if (alike.length === 1) known.set(key, alike)
  return name
}

/** References of one name mostly have one list of candidates between them. */
const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]))

function newGroup(
  number: number,
  key: string,
  { text }: Document,
  contenders: readonly Contender[],
  { start, end }: Reference,
): Group {
  const candidates = withoutBynames(withoutOwnCapitals(contenders), key)
  return {
    number,
    surface: text.slice(start, end),
    key,
    references: [],
    candidates,
    container: undefined,
    contents: [],
    frames: [],
    neighbours: [],
    kin: [],
    shares: new Float64Array(candidates.length).fill(1 / candidates.length),
    bestIndex: 0,
    nearby: undefined,
  }
}

/** The name a report is filed from, where nothing is told with it: "WASHINGTON —"; '' for none. */
function filedKey({ dateline, text }: Document, references: readonly Reference[]): string {
  if (!dateline) return ''
  const first = references.find(({ start, end }) => start >= dateline.start && end <= dateline.end)
  return first && !first.within ? nameKey(text.slice(first.start, first.end)) : ''
}

/** Reports are filed from towns: from Washington and New York, not from the states of these names. */
function asFiled(candidates: readonly Contender[], isFiled: boolean): readonly Contender[] {
  const isTown = isFiled && candidates.some(({ type, people }) => type === 'city' && people > LARGE)
  return isTown ? candidates.filter(({ type }) => type !== 'admin1') : candidates
}

/** Singapore is its own capital: the city is no rival to the country. */
function withoutOwnCapitals(candidates: readonly Contender[]): readonly Contender[] {
  const cityState = candidates.find(({ place }) => place.capital === place.id)
  if (!cityState) return candidates
  return candidates.filter(one => !(one.isCapital && one.country === cityState.country))
}

/**
 * Philippi of West Virginia is no byname of another town there: of towns in one division, the one whose own name it is. What is
 * a town's own name cut short is no byname: Henley, of Henley-on-Thames.
 */
function withoutBynames(candidates: readonly Contender[], key: string): readonly Contender[] {
  if (candidates.length < 2) return candidates
  const isOwn = candidates.map(one => one.key === key)
  const kept = candidates.filter(
    (one, at) =>
      isOwn[at] ||
      one.key.startsWith(`${key} `) ||
      one.type !== 'city' ||
      one.people > LARGE ||
      !candidates.some((other, i) => isOwn[i] && other.type === 'city' && other.division === one.division),
  )
  return kept.length === candidates.length ? candidates : kept
}

function linkContainers(groupOf: ReadonlyMap<Reference, Group>) {
  const byStart = new Map<number, Group>()
  for (const [{ start }, group] of groupOf) byStart.set(start, group)
  for (const [{ within }, inner] of groupOf) {
    const outer = within && byStart.get(within.start)
    if (!outer || inner === outer) continue
    inner.container = outer
    if (!outer.contents.includes(inner)) outer.contents.push(inner)
  }
}

/** Names at most ten names apart are neighbours; those that once share a sentence are together. */
function linkNeighbours(document: Document, groupOf: ReadonlyMap<Reference, Group>) {
  const order = [...groupOf.values()]
  const sentences = Array.from(groupOf.keys(), ({ start }) => sentenceAt(document, start))
  const pairs = new Map<number, readonly [Neighbour, Neighbour]>()
  for (let at = 1; at < order.length; at++)
    for (let back = Math.max(0, at - NEAR); back < at; back++) {
      const pair = pairOf(order[at]!, order[back]!, order.length, pairs)
      if (pair && sentences[back] === sentences[at]) pair[0].isTogether = pair[1].isTogether = true
    }
}

/** The two as neighbours of one another, each once; undefined for one and the same, and where there are enough already. */
function pairOf(
  group: Group,
  other: Group,
  count: number,
  pairs: Map<number, readonly [Neighbour, Neighbour]>,
): readonly [Neighbour, Neighbour] | undefined {
  if (group === other) return undefined
  const key = Math.min(group.number, other.number) * count + Math.max(group.number, other.number)
  let pair = pairs.get(key)
  if (pair || group.neighbours.length >= MOST_NEIGHBOURS) return pair
  pair = [
    { group: other, isTogether: false },
    { group, isTogether: false },
  ]
  group.neighbours.push(pair[0])
  other.neighbours.push(pair[1])
  pairs.set(key, pair)
  return pair
}

/** Groups under different names that may mean one place. */
function linkKin(groups: Iterable<Group>) {
  const byPlace = new Map<Contender, Group[]>()
  for (const group of groups)
    for (const candidate of group.candidates) {
      const known = byPlace.get(candidate)
      if (known) known.push(group)
      else byPlace.set(candidate, [group])
    }
  for (const all of byPlace.values()) {
    if (all.length === 1) continue
    const sharing = all.slice(0, MOST_SHARING)
    for (const one of sharing)
      for (const other of sharing)
        if (one !== other && one.kin.length < MOST_KIN && !one.kin.includes(other)) one.kin.push(other)
  }
}
