import type { Geometry } from './geometry.ts'
import type { Place } from './place.ts'
import type { WeightFile } from './weights.ts'

/** A place with all that is known of it: a Feature of data/places/*.geojson, flattened, or a place of the world. */
export interface CuratedPlace extends Omit<Place, 'seat' | 'shortName' | 'geometry'> {
  readonly shortName?: string | undefined
  readonly geometry?: Geometry | undefined
  /** Other names that stand for this place on their own. */
  readonly aliases: readonly string[]
  /** Words for its people and things, capitalised: "Iraqi", "Iraqis". */
  readonly demonyms: readonly string[]
  /** Postal codes and old abbreviations, which count only after a comma or with their dot: "Athens, GA", "Ga.". */
  readonly codes?: readonly string[] | undefined
  /** Key of the capital (countries, states and provinces). */
  readonly capital?: string | undefined
  /** Key of the place where its government sits; the capital where left out. A government has it too. */
  readonly seat?: string | undefined
  /** For a building, district or capital that stands for a body ("Pentagon"): that body's name. */
  readonly standsFor?: string | undefined
  /** Key of the capital whose name means this body in news of other countries: Brussels, of the European Commission. */
  readonly goesBy?: string | undefined
  /** Common-noun phrases the text may use for it alone ("the embassy" needs none; "the strip" does). */
  readonly nouns: readonly string[]
  /** Keys of larger places that hold it, beside its country. */
  readonly within: readonly string[]
  /** Two-letter code of the country a mission, base or force belongs to ("US" for an American base abroad). */
  readonly operator?: string | undefined
  /** Set where a larger place elsewhere has its name: being chosen for the data makes it no better known ("Phoenix" near Durban). */
  readonly lesser?: boolean | undefined
}

/** An event the world remembers, for recognising it in a text: data/background/events.json. */
export interface NotedEvent {
  readonly key: string
  readonly title: string
  /** Event types it may be told as, of the taxonomy in data/lexicon/event-triggers.txt. */
  readonly types: readonly string[]
  /** ISO date or EDTF interval, local time. */
  readonly date: string
  /** Names of those who acted: ISO country codes for states, else names as newspapers write them. */
  readonly actors: readonly string[]
  /** Names of those it befell: persons, groups, ISO codes, place keys. */
  readonly targets: readonly string[]
  /** Keys of its places in data/places, main one first. */
  readonly places: readonly string[]
  /** Country where it happened, ISO code. */
  readonly country: string
  readonly wikidata?: string
  readonly wikipedia?: string
  readonly source: string
}

/** A group, agency or firm with a home: data/background/organisations.json. */
export interface Organisation {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  /** `armed-group`, `agency`, `news-agency`, `party`, `company`, `international`, `military`, `club`. */
  readonly kind: string
  /** Home country, ISO code, or '' for none. */
  readonly country: string
  /** Key of the seat's place, where it makes sense to map it. */
  readonly seat?: string
  readonly source: string
}

/** Who held which office when: data/background/offices.json. */
export interface OfficeHolder {
  readonly name: string
  /** Last name as newspapers use it alone. */
  readonly short: string
  /** `president`, `prime minister`, `king`, … */
  readonly office: string
  readonly country: string
  /** ISO dates; `to` null while in office. */
  readonly from: string
  readonly to: string | null
  readonly source: string
}

/** Somebody the text tells by office and name, with the terms of all who are so called. */
export interface HolderTold {
  /** "President Emmanuel Macron", as the text has it. */
  readonly words: string
  readonly terms: readonly OfficeHolder[]
}

/** Everything Placeline knows besides the text: what `openKnowledge` is given. Plain JSON. */
export interface KnowledgeFile {
  readonly schema: 'placeline-knowledge/2'
  readonly places: readonly CuratedPlace[]
  /** Lines of data/lexicon/*.txt split at tabs, by file name without ".txt". */
  readonly lexicons: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly events: readonly NotedEvent[]
  readonly organisations: readonly Organisation[]
  readonly offices: readonly OfficeHolder[]
  /** Files of data/weights by name, without ".json". */
  readonly weights: Readonly<Record<string, WeightFile>>
}
