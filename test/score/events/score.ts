import type { EventLink, LinkRelation, Story } from '../../../src/index.ts'
import type { EditorsEvent, EditorsGold, EditorsLink } from './gold.ts'
import { bounds, isEditorsPlace, type Matching, matchEvents, sharedWords } from './match.ts'

/** Counts of an article, which add up over articles. */
export interface EventCounts {
  readonly events: number
  readonly found: number
  readonly beyond: number
  readonly placed: number
  readonly rightPlace: number
  readonly dated: number
  readonly rightDate: number
  readonly rightModality: number
  readonly links: number
  readonly foundLinks: number
  readonly told: number
  readonly rightLinks: number
}

/** The counts of an article, and in words what is missing, beyond or wrong. */
export interface EventScore {
  readonly counts: EventCounts
  readonly mistakes: readonly string[]
}

/**
 * Scores the events and links of a Story by an editor's.
 *
 * Events: one of the editor's is found when a Story's event shares a trigger with it; each Story's event finds one at most.
 * A Story's event is beyond when it shares none, and one that mentions a found event again counts neither way. Precision is
 * found / (found + beyond), recall found / all of the editor's. Of those found, a place is right when a place of the Story's
 * event is one the editor allows, a date when it lies within the editor's, where the editor gives one; modality when it is
 * the same.
 *
 * Harm that another of the editor's events causes (a death, an injury, a killing) may be told as one with it, as "an airstrike
 * killed" is in the seed's gold: where the Story's event that tells the cause has the words of the harm among its triggers, the
 * harm and the link to it are left out of the count.
 *
 * Links: one of the editor's is found when the Story links the same two events in the same family of relations (see
 * `familyOf`); "a before b" is "b after a". Precision is right / told: a link of the Story is right when it finds one of the
 * editor's, or when it only says the order, or sameness, of days that the editor's dates or causes prove. A link within one
 * of the editor's events is not counted; one to an event beyond is wrong.
 */
export function scoreEvents(story: Story, wanted: EditorsGold): EventScore {
  const gold = withoutFolded(story, wanted)
  const matching = matchEvents(story, gold.events)
  const found = gold.events.filter(event => matching.found.has(event.id))
  const beyond = story.events.filter(event => !matching.goldOf.has(event.id))
  const placed = found.filter(event => event.places.length > 0)
  const dated = found.filter(event => event.date !== null)
  const wrongPlace = placed.filter(event => !isPlacedRight(story, gold, matching, event))
  const wrongDate = dated.filter(event => !isDatedRight(matching, event))
  const told = story.links.flatMap(link => between(matching, link))
  const wrongLinks = told.filter(link => !isRight(gold, link))
  const missed = gold.links.filter(link => !told.some(one => isSame(one, link)))
  return {
    counts: {
      events: gold.events.length,
      found: found.length,
      beyond: beyond.length,
      placed: placed.length,
      rightPlace: placed.length - wrongPlace.length,
      dated: dated.length,
      rightDate: dated.length - wrongDate.length,
      rightModality: found.filter(({ id, modality }) =>
        matching.found.get(id)!.some(event => event.modality === modality),
      ).length,
      links: gold.links.length,
      foundLinks: gold.links.length - missed.length,
      told: told.length,
      rightLinks: told.length - wrongLinks.length,
    },
    mistakes: [
      ...gold.events.filter(one => !matching.found.has(one.id)).map(one => `missing ${sayEvent(story, one)}`),
      ...beyond.map(one => `beyond ${one.type} “${words(story, one.trigger.start, one.trigger.end)}”`),
      ...wrongPlace.map(one => `place of ${sayEvent(story, one)}: got ${placesOf(story, matching, one)}`),
      ...wrongDate.map(one => `date of ${sayEvent(story, one)} ${one.date}: got ${datesOf(matching, one)}`),
      ...missed.map(one => `missing link ${sayLink(gold, one)}`),
      ...wrongLinks.map(one => `wrong link ${sayLink(gold, one)} “${one.words(story)}”`),
    ],
  }
}

const HARM = new Set(['death', 'injury', 'killing'])

/** The editor's events and links without the harm that the Story tells as one with what caused it. */
function withoutFolded(story: Story, gold: EditorsGold): EditorsGold {
  const eventOf = (id: string) => gold.events.find(event => event.id === id)!
  const folded = gold.links.filter(({ from, relation, to }) => {
    const [cause, harm] = [eventOf(from), eventOf(to)]
    if (relation !== 'causes' || !HARM.has(harm.type)) return false
    const telling = story.events.filter(event => sharedWords(event, harm) > 0)
    return telling.length > 0 && telling.every(event => sharedWords(event, cause) > 0)
  })
  const gone = new Set(folded.map(link => link.to))
  const events = gold.events
    .filter(event => !gone.has(event.id))
    .map(event => ({
      ...event,
      triggers: [
        ...event.triggers,
        ...folded.filter(link => link.from === event.id).flatMap(link => eventOf(link.to).triggers),
      ],
    }))
  return { ...gold, events, links: gold.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)) }
}

const isPlacedRight = (story: Story, gold: EditorsGold, { found }: Matching, { id, places }: EditorsEvent) =>
  found.get(id)!.some(event =>
    event.places.some(({ placeId }) => {
      const place = story.places.find(one => one.id === placeId)
      return places.some(key => isEditorsPlace(place, gold.places[key]!))
    }),
  )

function isDatedRight({ found }: Matching, { id, date }: EditorsEvent): boolean {
  const [from, to] = bounds(date!)
  return found.get(id)!.some(event => event.date && event.date.earliest >= from && event.date.latest <= to)
}

/** A link of a Story between two of the editor's events, or with an end beyond them. */
interface ToldLink {
  readonly from: string
  readonly relation: LinkRelation
  readonly to: string
  words(story: Story): string
}

const BEYOND = '?'

function between({ goldOf }: Matching, { from, relation, to, cue }: EventLink): ToldLink[] {
  const [start, end] = [goldOf.get(from) ?? BEYOND, goldOf.get(to) ?? BEYOND]
  if (start === end && start !== BEYOND) return []
  const said = (story: Story) => {
    const triggerOf = (id: string) => story.events.find(event => event.id === id)!.trigger
    const [a, b] = [triggerOf(from), triggerOf(to)]
    const by = cue ? ` by “${words(story, cue.start, cue.end)}”` : ''
    return `${words(story, a.start, a.end)} → ${words(story, b.start, b.end)}${by}`
  }
  return [{ from: start, relation, to: end, words: said }]
}

/** Relations that say the same of two events, seen from either of them or in other words. */
const FAMILIES: Readonly<Partial<Record<LinkRelation, string>>> = {
  retaliation_for: 'response',
  response_to: 'response',
  about: 'saying',
  content: 'saying',
  reports_on: 'saying',
  demands: 'asking',
  appeal_for: 'asking',
  after: 'order',
  before: 'order',
}

/** The family of a relation: answers, what a saying is of, what is asked for, order in time; each other relation is its own. */
const familyOf = (relation: LinkRelation): string => FAMILIES[relation] ?? relation

/** "a before b" as "b after a". */
const turned = ({ from, relation, to }: EditorsLink) =>
  relation === 'before' ? { from: to, to: from } : { from, to }

function isSame(told: EditorsLink, wanted: EditorsLink): boolean {
  const [a, b] = [turned(told), turned(wanted)]
  return a.from === b.from && a.to === b.to && familyOf(told.relation) === familyOf(wanted.relation)
}

const isRight = (gold: EditorsGold, told: ToldLink) =>
  gold.links.some(wanted => isSame(told, wanted)) || isProven(gold, told)

/** Whether the editor's dates or causes say what a link says of time. */
function isProven(gold: EditorsGold, told: ToldLink): boolean {
  const { from, to } = turned(told)
  const [later, earlier] = [from, to].map(id => gold.events.find(event => event.id === id))
  if (!later || !earlier) return false
  if (familyOf(told.relation) === 'order') {
    const caused = gold.links.some(
      ({ from: a, relation, to: b }) =>
        (relation === 'causes' && a === to && b === from) ||
        (familyOf(relation) === 'response' && a === from && b === to),
    )
    return (
      caused ||
      (later.date !== null && earlier.date !== null && bounds(earlier.date)[1] < bounds(later.date)[0])
    )
  }
  return (
    told.relation === 'same_day' &&
    later.date !== null &&
    later.date === earlier.date &&
    later.date.length === 10
  )
}

const words = ({ article }: Story, start: number, end: number) => article.text.slice(start, end)

const sayEvent = (story: Story, { id, label, triggers: [first] }: EditorsEvent) =>
  `${id} ${label} (“${first ? words(story, first[0], first[1]) : ''}”)`

const sayLink = (gold: EditorsGold, { from, relation, to }: EditorsLink) => {
  const label = (id: string) => gold.events.find(event => event.id === id)?.label ?? id
  return `${label(from)} | ${relation} | ${label(to)}`
}

const placesOf = (story: Story, { found }: Matching, { id }: EditorsEvent) =>
  found
    .get(id)!
    .flatMap(event => event.places.map(at => story.places.find(one => one.id === at.placeId)?.name))
    .join(', ') || 'nowhere'

const datesOf = ({ found }: Matching, { id }: EditorsEvent) =>
  found
    .get(id)!
    .map(event => event.date?.edtf ?? 'none')
    .join(', ')
