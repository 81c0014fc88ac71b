import type { Story } from '../../index.ts'
import { agree, type Count, countsIn } from './counts.ts'
import { daysApart } from './days.ts'
import { holds, type SharedEvent, type Telling } from './shared-events.ts'

/** What one side of a disagreement says. */
export interface Side {
  readonly telling: Telling
  /** The sentence that says it. */
  readonly sentence: string
  /** The number it gives; null for dates and places. */
  readonly count: Count | null
}

/** One event that articles tell differently. */
export interface Disagreement {
  readonly kind: 'date' | 'place' | 'number'
  readonly event: SharedEvent
  /** What is counted; '' for dates and places. */
  readonly what: string
  /** One side a telling that says something of it, at least two, in the order of the collection. */
  readonly sides: readonly Side[]
}

/** Where articles differ on the date, the place or a number of an event they share; the same sentences once. Linear in the tellings. */
export function disagreementsOf(stories: readonly Story[], events: readonly SharedEvent[]): Disagreement[] {
  const seen = new Set<string>()
  return events
    .filter(event => event.tellings.length > 1)
    .flatMap(event => {
      const sides = [...event.tellings]
        .sort((a, b) => a.report - b.report)
        .map(telling => ({ telling, sentence: sentenceOf(stories[telling.report]!, telling), count: null }))
      return topicsOf(event, sides).filter(one => sidesDiffer(one.kind, one.sides))
    })
    .filter(one => {
      const keys = sentencesOf(one)
      const isNew = !keys.some(key => seen.has(key))
      for (const key of keys) seen.add(key)
      return isNew
    })
}

/** What each side's sentence says against the others: a bomb that killed 12 or 15 is not listed again as an explosion that did. */
function sentencesOf({ kind, what, sides }: Disagreement): string[] {
  const said = sides.map(({ telling, count }) =>
    kind === 'number' ? count?.value : telling.event.date?.edtf,
  )
  return sides.map(
    ({ telling: { report, event } }) => `${kind} ${what} ${said} ${report}:${event.excerpt.start}`,
  )
}

/** The sentence or clause that tells an event, on one line. */
export const sentenceOf = ({ article }: Story, { event }: Pick<Telling, 'event'>): string =>
  article.text.slice(event.excerpt.start, event.excerpt.end).replace(/\s+/g, ' ').trim()

/** Of several events that one article tells in one sentence, the first: the sentence is to be read once. */
export function oncePerSentence(tellings: readonly Telling[]): Telling[] {
  const seen = new Set<string>()
  return tellings.filter(({ report, event: { excerpt } }) => {
    const key = `${report} ${excerpt.start} ${excerpt.end}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Whether sides of one kind cannot all be right. */
export function sidesDiffer(kind: Disagreement['kind'], sides: readonly Side[]): boolean {
  if (sides.length < 2) return false
  return kind === 'date' ? datesDiffer(sides) : kind === 'place' ? placesDiffer(sides) : countsDiffer(sides)
}

/** The latest beginning lies after the earliest end. */
function datesDiffer(sides: readonly Side[]): boolean {
  const spans = sides.flatMap(({ telling }) => telling.event.date ?? [])
  const last = spans.reduce((a, b) => (b.earliest > a.earliest ? b : a))
  const first = spans.reduce((a, b) => (b.latest < a.latest ? b : a))
  return daysApart(first, last) > 0
}

const placesDiffer = (sides: readonly Side[]): boolean =>
  sides.some(side => !isCompatible(sides[0]!.telling, side.telling))

const isCompatible = (one: Telling, other: Telling): boolean =>
  one.places.some(a => other.places.some(b => a.id === b.id || holds(a, b) || holds(b, a)))

function countsDiffer(sides: readonly Side[]): boolean {
  const counts = sides.flatMap(({ count }) => count ?? [])
  const least = counts.reduce((a, b) => (b.value < a.value ? b : a))
  return counts.some(count => !agree(least, count))
}

/** Everything the tellings could differ on. What a sentence counts twice ("12 in Kirkuk, 3 in Mosul") says nothing of the one event. */
function topicsOf(event: SharedEvent, sides: readonly Side[]): Disagreement[] {
  const told = new Map<string, Side[]>()
  for (const side of sides)
    for (const count of onceCounted(countsIn(side.sentence)))
      (told.get(count.what) ?? fresh(told, count.what)).push({ ...side, count })
  return [
    { kind: 'date', event, what: '', sides: sides.filter(({ telling }) => telling.event.date) },
    { kind: 'place', event, what: '', sides: sides.filter(({ telling }) => telling.places.length > 0) },
    ...[...told].map(([what, counted]) => ({ kind: 'number' as const, event, what, sides: counted })),
  ]
}

function fresh(told: Map<string, Side[]>, what: string): Side[] {
  const sides: Side[] = []
  told.set(what, sides)
  return sides
}

const onceCounted = (counts: readonly Count[]): Count[] =>
  counts.filter(one => counts.every(other => other === one || other.what !== one.what))
