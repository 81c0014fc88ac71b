import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Mention } from '../../model/mention.ts'
import { mapped } from '../../text/mapped.ts'
import { isBeyondBorder } from './beyond-border.ts'
import { containersOf } from './containers.ts'
import type { Draft } from './draft.ts'
import { homeTownsOf } from './home-towns.ts'
import { offered, type PlaceOption } from './place-option.ts'
import { type Sited, sitedOf } from './place-sited.ts'
import type { Reading } from './reading.ts'
import { isLocal } from './setting-town.ts'
import { widerOf } from './wider-places.ts'

/** What an article names, laid out for the choice of the place of an event. */
export interface Ground {
  /** The names of places in each sentence. */
  readonly spots: readonly (readonly Spot[])[]
  /** For each sentence the last before it that names a place plainly, −1 where none does. */
  readonly plainBefore: readonly number[]
  /** By id, each place that it names or that holds one it names. */
  readonly named: ReadonlyMap<string, Named>
  /** What is named most, itself or by what lies in it. */
  readonly foremost: readonly PlaceOption[]
  /** How much lies in each country, by its code, and in each state or province, by "code/name". */
  readonly parts: ReadonlyMap<string, number>
  /** How much it names in all, and of that how much is no wider than a county. */
  readonly all: number
  readonly local: number
  readonly sited: Sited
}

/** A name of a place in the text. */
export interface Spot {
  readonly mention: Mention
  readonly option: PlaceOption
  /** Tokens it covers, the second exclusive. */
  readonly from: number
  readonly to: number
}

/** A place an article names, or that holds one it names. */
export interface Named {
  readonly place: CuratedPlace
  /** The place as one an event may be at. */
  readonly option: PlaceOption
  /** How much its own names say. */
  own: number
  /** The same with all that lies in it. */
  weight: number
  /** Sentences that name it, each once, in order. */
  readonly sentences: number[]
  /** How sure the surest of its names is, 0 to 1. */
  sure: number
  /** How many of its names tell who acts or owns: "Iran's envoy", "ordered by Iran", "Tehran" for its government. */
  acting: number
  /** How many names it has. */
  times: number
}

/** So many places of an article are thought of for an event wherever it is told. */
const FOREMOST = 10

/** More names than a sentence holds: text without full stops would take for ever. */
const CROWD = 60

/** Lays out what an article names; `drafts` are its events, with such places as their own words give them. */
export function groundOf(reading: Reading, drafts: readonly Draft[]): Ground {
  const spots = mapped(reading.source.document.sentences, (): Spot[] => [])
  const own = noteSpots(reading, spots)
  const named = withHolders(own, reading.source.knowledge.gazetteer)
  return {
    spots,
    plainBefore: plainBefore(spots),
    named,
    foremost: foremostOf(named),
    ...amountsOf(own),
    sited: sitedOf(drafts),
  }
}

/**
 * Notes every name of a place but those that only say where another lies, in reading order; a plural names several. Whence
 * somebody comes, and what lies across a border, is none where something may be. Returns the places they name, by id.
 */
function noteSpots(reading: Reading, spots: readonly Spot[][]): Map<string, Named> {
  const { tokens, mentions, source, classes } = reading
  const containers = containersOf(reading)
  const homes = homeTownsOf(reading)
  const named = new Map<string, Named>()
  for (let from = 0; from < tokens.length; from++) {
    // Most words name nothing.
    if (mentions[from]!.length === 0) continue
    const { start, sentence } = tokens[from]!
    for (const mention of mentions[from]!) {
      if (mention.start !== start || containers.has(mention.id)) continue
      let to = from + 1
      while (to < tokens.length && tokens[to]!.start < mention.end) to++
      const isAcross = isBeyondBorder(reading, from)
      for (const placeId of mention.placeIds) {
        const one = named.get(placeId) ?? entryOf(named, source.knowledge.gazetteer.place(placeId))
        if (!one) continue
        note(one, mention, sentence)
        one.times++
        if (isActing(mention, classes[to], tokens[from - 1]?.folded)) one.acting++
        if (spots[sentence]!.length >= CROWD || homes.has(mention.id) || isAcross) continue
        const isText = mention.evidence === 'text'
        const option = isText ? one.option : offered(one.place, mention.evidence)
        spots[sentence]!.push({ mention, option, from, to })
      }
    }
  }
  return named
}

function entryOf(named: Map<string, Named>, place: CuratedPlace | undefined): Named | undefined {
  if (!place) return undefined
  const known = named.get(place.id)
  if (known) return known
  const entry = {
    place,
    option: offered(place, 'text'),
    own: 0,
    weight: 0,
    sentences: [],
    sure: 0,
    acting: 0,
    times: 0,
  }
  named.set(place.id, entry)
  return entry
}

const isActing = (
  { kind, attributive }: Mention,
  next: string | undefined,
  before: string | undefined,
): boolean =>
  kind === 'metonym' ||
  kind === 'demonym' ||
  kind === 'organisation' ||
  attributive ||
  next === 'poss' ||
  before === 'by'

function note(named: Named, mention: Mention, sentence: number): void {
  named.own += isPlain(mention) ? 2 : 1
  if (named.sentences.at(-1) !== sentence) named.sentences.push(sentence)
  named.sure = Math.max(named.sure, mention.confidence)
}

/** A name that stands for itself, and qualifies nothing. */
export const isPlain = ({ kind, attributive }: Mention): boolean => kind === 'name' && !attributive

/** The places named, each followed by what holds it, with the weight of all that lies in them. */
function withHolders(own: ReadonlyMap<string, Named>, gazetteer: Gazetteer): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>()
  const add = (place: CuratedPlace, weight: number) => {
    const entry = named.get(place.id) ?? own.get(place.id) ?? entryOf(named, place)!
    named.set(place.id, entry)
    entry.weight += weight
  }
  for (const one of own.values()) {
    add(one.place, one.own)
    for (const wider of widerOf(one.place, gazetteer)) add(wider, one.own)
  }
  return named
}

function foremostOf(named: ReadonlyMap<string, Named>): readonly PlaceOption[] {
  const foremost = [...named.values()].filter(isTold).sort((a, b) => b.weight - a.weight)
  return foremost.slice(0, FOREMOST).map(one => one.option)
}

/** A place the text names, or a country of which it names something. */
const isTold = ({ place, own }: Named): boolean => own > 0 || place.type === 'country'

/** How much an article names in all, and where. */
function amountsOf(own: ReadonlyMap<string, Named>): Pick<Ground, 'parts' | 'all' | 'local'> {
  const parts = new Map<string, number>()
  let all = 0
  let local = 0
  for (const { place, own: weight } of own.values()) {
    all += weight
    if (isLocal(place)) local += weight
    for (const part of partsOf(place)) parts.set(part, (parts.get(part) ?? 0) + weight)
  }
  return { parts, all, local }
}

/** Keys of the country and the state or province a place lies in. */
function partsOf({ country, admin1, type }: CuratedPlace): readonly string[] {
  if (country === '') return []
  return admin1 === '' || type === 'country' ? [country] : [country, `${country}/${admin1}`]
}

function plainBefore(spots: readonly (readonly Spot[])[]): readonly number[] {
  let last = -1
  return mapped(spots, (list, sentence) => {
    const before = last
    if (list.some(({ mention }) => isPlain(mention))) last = sentence
    return before
  })
}
