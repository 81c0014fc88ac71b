import type { Knowledge } from '../gazetteer/knowledge.ts'
import { nameKey } from '../gazetteer/names.ts'
import type { Document } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import type { Group } from './group.ts'

/** How many names before and after count as near in the text. */
const NEAR = 10
/** A name all over the article needs no more than this many to be told by. */
const MOST_NEIGHBOURS = 30
/** Names that share a place beyond this many are an oddity that need not cost time. */
const MOST_SHARING = 40
/** No more of them than this are asked what a name means. */
const MOST_KIN = 12

/** Joins the references that have candidates by name; each name followed by another container is a group of its own. */
export function groupsOf(
  document: Document,
  references: readonly Reference[],
  knowledge: Knowledge,
): Group[] {
  const drafts = new Map<string, Reference[]>()
  const order: [Reference, string][] = []
  const containers = containersByName(document, references)
  for (const reference of references) {
    if (reference.candidates.length === 0) continue
    const key = groupKey(document, reference, containers)
    order.push([reference, key])
    const known = drafts.get(key)
    if (known) known.push(reference)
    else drafts.set(key, [reference])
  }
  const groups = new Map([...drafts].map(([key, members]) => [key, groupOf(document, members, knowledge)]))
  linkContainers(
    references,
    new Map(order.map(([reference, key]) => [reference.start, groups.get(key)!])),
    groups.values(),
  )
  linkNeighbours(
    document,
    order.map(([reference, key]) => [reference, groups.get(key)!] as const),
  )
  linkKin([...groups.values()])
  return [...groups.values()]
}

/** Groups under different names that may mean one place, by its id. */
function linkKin(groups: readonly Group[]) {
  const byPlace = new Map<string, Group[]>()
  for (const group of groups)
    for (const place of group.candidates) {
      const known = byPlace.get(place.id)
      if (known) known.push(group)
      else byPlace.set(place.id, [group])
    }
  for (const all of byPlace.values()) {
    const sharing = all.slice(0, MOST_SHARING)
    for (const one of sharing)
      for (const other of sharing)
        if (one !== other && one.kin.length < MOST_KIN && !one.kin.includes(other)) one.kin.push(other)
  }
}

/** The containers each name is written with, in order: most names have none or one. */
function containersByName(document: Document, references: readonly Reference[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const reference of references) {
    const { within } = reference
    if (!within || reference.candidates.length === 0) continue
    const key = baseKey(document, reference)
    const name = nameKey(document.text.slice(within.start, within.end))
    const known = found.get(key) ?? []
    if (!known.includes(name)) found.set(key, [...known, name])
  }
  return found
}

function groupKey(
  document: Document,
  reference: Reference,
  containers: ReadonlyMap<string, string[]>,
): string {
  const key = baseKey(document, reference)
  const all = containers.get(key)
  if (!all || all.length < 2) return key
  const { within } = reference
  return `${key}|${within ? nameKey(document.text.slice(within.start, within.end)) : all[0]}`
}

/** A name that acts is weighed apart from the same name as a spot on the map. */
const baseKey = ({ text }: Document, { start, end, candidates, kind }: Reference) =>
  `${nameKey(text.slice(start, end))}|${joined(candidates)}${kind === 'metonym' ? '|acts' : ''}`

/** References of one name mostly have one list of candidates between them. */
function joined(candidates: readonly string[]): string {
  let key = keys.get(candidates)
  if (key === undefined) {
    key = candidates.join(' ')
    keys.set(candidates, key)
  }
  return key
}

const keys = new WeakMap<readonly string[], string>()

function groupOf(document: Document, references: readonly Reference[], knowledge: Knowledge): Group {
  const first = references[0]!
  const candidates = first.candidates
    .map(id => knowledge.gazetteer.place(id))
    .filter((place): place is CuratedPlace => place !== undefined)
  return {
    surface: document.text.slice(first.start, first.end),
    references,
    together: new Set(),
    candidates,
    container: undefined,
    contents: [],
    neighbours: [],
    kin: [],
    shares: [],
    looked: undefined,
  }
}

function linkContainers(
  references: readonly Reference[],
  byStart: ReadonlyMap<number, Group>,
  groups: Iterable<Group>,
) {
  const own = new Map([...groups].flatMap(group => group.references.map(one => [one, group] as const)))
  for (const reference of references) {
    const inner = own.get(reference)
    const outer = reference.within && byStart.get(reference.within.start)
    if (!inner || !outer || inner === outer) continue
    inner.container = outer
    if (!outer.contents.includes(inner)) outer.contents.push(inner)
  }
}

/** Names at most ten names apart are neighbours; those that once share a sentence are together. */
function linkNeighbours(document: Document, order: readonly (readonly [Reference, Group])[]) {
  const sentences = order.map(([reference]) => sentenceAt(document, reference.start))
  order.forEach(([, group], at) => {
    for (let back = Math.max(0, at - NEAR); back < at; back++) {
      const other = order[back]![1]
      if (other === group) continue
      if (sentences[back] === sentences[at]) {
        group.together.add(other)
        other.together.add(group)
      }
      if (group.neighbours.length < MOST_NEIGHBOURS && !group.neighbours.includes(other)) {
        group.neighbours.push(other)
        other.neighbours.push(group)
      }
    }
  })
}
