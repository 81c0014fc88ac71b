import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Mention } from '../../model/mention.ts'
import { containersOf } from './containers.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { isLocal } from './setting-town.ts'
import { widerOf } from './wider-places.ts'

/** What an article names, laid out for the choice of the place of an event. */
export interface Ground {
  /** The names of places in each sentence. */
  readonly spots: readonly (readonly Spot[])[]
  /** By id, each place that it names or that holds one it names. */
  readonly named: ReadonlyMap<string, Named>
  /** Ids of what is named most, itself or by what lies in it. */
  readonly foremost: readonly string[]
  /** How much lies in each country, by its code, and in each state or province, by "code/name". */
  readonly parts: ReadonlyMap<string, number>
  /** How much it names in all, and of that how much is no wider than a county. */
  readonly all: number
  readonly local: number
  /** How many events it places itself, by "", place, "place type" and "place word". */
  readonly sited: ReadonlyMap<string, number>
}

/** A name of a place in the text. */
export interface Spot {
  readonly mention: Mention
  readonly placeId: string
  /** Tokens it covers, the second exclusive. */
  readonly from: number
  readonly to: number
}

/** A place an article names, or that holds one it names. */
export interface Named {
  readonly place: CuratedPlace
  /** How much its own names say. */
  own: number
  /** The same with all that lies in it. */
  weight: number
  /** Sentences that name it, in order. */
  readonly sentences: number[]
  /** How sure the surest of its names is, 0 to 1. */
  sure: number
}

/** So many places of an article are thought of for an event wherever it is told. */
const FOREMOST = 10

/** More names than a sentence holds: text without full stops would take for ever. */
const CROWD = 60

/** Lays out what an article names; `drafts` are its events, with such places as their own words give them. */
export function groundOf(reading: Reading, drafts: readonly Draft[]): Ground {
  const { document, knowledge } = reading.source
  const spots: Spot[][] = document.sentences.map(() => [])
  const named = new Map<string, Named>()
  const parts = new Map<string, number>()
  let all = 0
  let local = 0
  for (const spot of spotsOf(reading)) {
    const place = knowledge.gazetteer.place(spot.placeId)
    if (!place) continue
    const { sentence } = reading.tokens[spot.from]!
    const { kind, attributive, confidence } = spot.mention
    const weight = kind === 'name' && !attributive ? 2 : 1
    if (spots[sentence]!.length < CROWD) spots[sentence]!.push(spot)
    all += weight
    if (isLocal(place)) local += weight
    for (const part of partsOf(place)) parts.set(part, (parts.get(part) ?? 0) + weight)
    const one = entryOf(named, place)
    one.own += weight
    one.sentences.push(sentence)
    one.sure = Math.max(one.sure, confidence)
    for (const each of [place, ...widerOf(place, knowledge.gazetteer)]) entryOf(named, each).weight += weight
  }
  const foremost = [...named.values()]
    .filter(isTold)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, FOREMOST)
  return {
    spots,
    named,
    foremost: foremost.map(one => one.place.id),
    parts,
    all,
    local,
    sited: sitedOf(drafts),
  }
}

/** A place the text names, or a country of which it names something. */
const isTold = ({ place, own }: Named): boolean => own > 0 || place.type === 'country'

function entryOf(named: Map<string, Named>, place: CuratedPlace): Named {
  const known = named.get(place.id)
  if (known) return known
  const entry = { place, own: 0, weight: 0, sentences: [], sure: 0 }
  named.set(place.id, entry)
  return entry
}

/** Keys of the country and the state or province a place lies in. */
function partsOf({ country, admin1, type }: CuratedPlace): readonly string[] {
  if (country === '') return []
  return admin1 === '' || type === 'country' ? [country] : [country, `${country}/${admin1}`]
}

/** Counts events by their places, alone and with what they are. */
function sitedOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { places, type, trigger } of drafts)
    for (const { placeId, role } of places)
      if (role !== 'seat')
        for (const key of ['', placeId, `${placeId} ${type.type}`, `${placeId} ${trigger.row.phrase}`])
          counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Every name of a place but those that only say where another lies, in reading order; a plural names several. */
function* spotsOf(reading: Reading): Generator<Spot> {
  const { tokens, mentions } = reading
  const containers = containersOf(reading)
  for (let from = 0; from < tokens.length; from++)
    for (const mention of mentions[from]!) {
      if (mention.start !== tokens[from]!.start || containers.has(mention.id)) continue
      let to = from + 1
      while (to < tokens.length && tokens[to]!.start < mention.end) to++
      for (const placeId of mention.placeIds) yield { mention, placeId, from, to }
    }
}
