import type { EventPlace, StoryEvent } from '../model/event.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { gathered } from '../text/mapped.ts'
import { isActual, phraseStart, type Scene, sceneOf, spanOf, type Telling } from './links/scene.ts'
import { codesWithin, shared, sidesOf } from './links/sides.ts'
import type { TriggerForm } from './occurrences/lexicon.ts'
import type { Reading } from './occurrences/reading.ts'

/** Gatherings and stays: who says "the march" means a stretch of street. */
const BODILY = new Set(['protest', 'presence', 'meeting'])
/** What happened somewhere: only "the attack", told again, points back there. */
const INCIDENTS = new Set(
  'attack airstrike missile-attack bombing shooting killing accident disaster hostilities'.split(' '),
)

/** Words that imply a place through the event they name: "Friday's rally", "the U.S. military presence". */
export function impliedMentions(reading: Reading, events: readonly StoryEvent[]): Mention[] {
  if (events.length === 0) return []
  const scene = sceneOf(reading, events)
  const stays = staysOf(scene)
  return [
    ...gathered(scene.tellings, telling => implied(scene, telling, stays)),
    ...presences(scene, stays),
    ...leavings(scene, stays),
  ].sort((a, b) => a.start - b.start)
}

function implied(scene: Scene, telling: Telling, stays: readonly Stay[]): Mention[] {
  const { event } = telling
  if (!telling.noun || !isActual(event)) return []
  const incident = INCIDENTS.has(event.type)
  if (!BODILY.has(event.type) && !(incident && telling.again)) return []
  // "the presence of a virus" is no stay.
  if (event.type === 'presence' && scene.reading.tokens[telling.to]?.folded === 'of') return []
  const from = phraseStart(scene, telling)
  if (!isDetermined(scene, from, telling, incident) || isSpecial(scene, from, telling)) return []
  const at = siteOf(scene, event, stays)
  // To say that a bombing was in Pakistan is no news to one who has read it; a stay may well fill a country.
  const told = at && (event.type === 'presence' || !at.places.some(isWide))
  return told ? [mentionOf(scene, spanOf(scene, from, telling.to), event, at)] : []
}

const DEFINITE = new Set(['the', 'this', 'that', 'those', 'these'])
/** "every rally", "no protest" name none. */
const NONE = new Set('no any every each another other some more such many several few most'.split(' '))
/** "the first attack", "the 9/11 attacks" tell one of several apart: which one, the event may have wrong. */
const PICKING = new Set(
  'first second third last latest next previous earlier other similar recent'.split(' '),
)

function isDetermined({ reading }: Scene, from: number, telling: Telling, definite: boolean): boolean {
  const { classes, tokens, times } = reading
  const word = tokens[from]!.folded
  if (from === telling.from) return false
  if (times[from] && tokens[from + 1]?.folded === "'s") return true
  if (classes[from] !== 'det' || NONE.has(word)) return false
  return !definite || DEFINITE.has(word)
}

/** "the embassy attack", "the Gisec conference": the phrase names a place or a thing of its own. */
function isSpecial(scene: Scene, from: number, telling: Telling): boolean {
  const { tokens, mentions, times } = scene.reading
  for (let i = from; i < telling.to; i++) {
    if (mentions[i]!.some(mention => !isQualifier(scene, mention))) return true
    if (PICKING.has(tokens[i]!.folded) || tokens[i]!.kind === 'number') return true
    const named = i > from && tokens[i]!.capital && mentions[i]!.length === 0 && times[i] === undefined
    if (named) return true
  }
  return false
}

/** "U.S.", "Iraqi": whose it is, not where. */
const isQualifier = ({ source }: Scene, { attributive, kind, placeIds }: Mention) =>
  kind === 'demonym' ||
  (attributive === true && placeIds.every(id => source.knowledge.gazetteer.place(id)?.type === 'country'))

/** Areas, not spots. */
const isWide = ({ type }: CuratedPlace) =>
  type === 'country' || type === 'region' || type === 'admin1' || type === 'government'

interface Site {
  readonly places: readonly CuratedPlace[]
  readonly evidence: EventPlace['evidence']
}

/** The event's site; a stay with none is where the same people are told to stay elsewhere. */
function siteOf(scene: Scene, event: StoryEvent, stays: readonly Stay[]): Site | undefined {
  const own = sitesOf(scene, event)
  if (own || event.type !== 'presence') return own
  const people = sidesOf(scene, event)
  return stays.find(stay => shared(people, stay.people))?.at
}

/** People told to be somewhere. */
interface Stay {
  readonly event: StoryEvent
  readonly people: ReadonlySet<string>
  readonly at: Site
}

/** Nobody is told to be at more places. */
const MOST = 20

const staysOf = (scene: Scene): Stay[] =>
  scene.events
    .filter(event => event.type === 'presence' && isActual(event))
    .slice(0, MOST)
    .flatMap(event => {
      const at = sitesOf(scene, event)
      return at ? [{ event, people: sidesOf(scene, event), at }] : []
    })

function sitesOf({ source }: Scene, event: StoryEvent): Site | undefined {
  const sites = event.places.filter(({ role }) => role === 'site' || role === 'target')
  const evidence = sites.some(site => site.evidence === 'text') ? 'text' : 'background'
  const places = sites
    .filter(site => site.evidence === evidence)
    .flatMap(site => source.knowledge.gazetteer.place(site.placeId) ?? [])
  return places.length > 0 ? { places, evidence } : undefined
}

/** "the U.S. military presence" where no clause tells of it: the stay of those people told elsewhere. */
function presences(scene: Scene, stays: readonly Stay[]): Mention[] {
  if (stays.length === 0) return []
  const { tokens, words } = scene.reading
  return gathered(tokens, (token, i) => {
    if (!words[i]!.forms.some(isStay) || scene.byToken.has(i)) return []
    const from = phraseStart(scene, { from: i, sentence: token.sentence })
    if (scene.reading.classes[from] !== 'det' || NONE.has(tokens[from]!.folded)) return []
    const people = codesWithin(scene, from, i)
    const stay = stays.find(one => shared(people, one.people))
    return stay ? [mentionOf(scene, spanOf(scene, from, i + 1), stay.event, stay.at)] : []
  })
}

const isStay = ({ row }: TriggerForm): boolean => row.part === 'noun' && row.type === 'presence'

/** "U.S. refusal to leave": to leave where they are told to be. */
function leavings(scene: Scene, stays: readonly Stay[]): Mention[] {
  if (stays.length === 0) return []
  const { tokens, classes } = scene.reading
  return gathered(tokens, (token, i) => {
    if (token.folded !== 'leave' || classes[i - 1] !== 'to' || !endsClause(scene, i + 1)) return []
    const first = scene.source.document.sentences[token.sentence]!.firstToken
    const people = codesWithin(scene, Math.max(first, i - 6), i)
    const stay = stays.find(one => shared(people, one.people))
    if (!stay || scene.reading.mentions[i]!.length > 0) return []
    return [mentionOf(scene, { start: token.start, end: token.end }, stay.event, stay.at)]
  })
}

/** Nothing follows that would say what is left. */
function endsClause({ reading }: Scene, at: number): boolean {
  const kind = reading.classes[at]
  return kind === undefined || kind === 'aux' || kind === 'mark' || kind === 'comma' || kind === 'conj'
}

function mentionOf({ source }: Scene, span: Span, event: StoryEvent, { places, evidence }: Site): Mention {
  const { text } = source.document
  const score = Math.round((0.7 / places.length) * 100) / 100
  return {
    id: `m-${span.start}-${span.end}`,
    start: span.start,
    end: span.end,
    surface: text.slice(span.start, span.end),
    kind: 'implied',
    placeIds: places.map(place => place.id),
    candidates: places.map(({ id, name, lat, lon }) => ({ placeId: id, name, lat, lon, score })),
    confidence: 0.7,
    evidence,
    reasons: [
      {
        rule: 'implied',
        words: `“${text.slice(span.start, span.end)}” is told of as “${event.label}”, which took place here`,
        weight: 30,
      },
    ],
    attributive: false,
    eventId: event.id,
  }
}
