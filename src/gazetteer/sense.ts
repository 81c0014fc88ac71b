import type { CuratedPlace } from '../model/knowledge.ts'
import type { Sketch } from './sketch.ts'

/**
 * One thing a name may stand for, with what tells whether the name means a place at all: most words that are names are read
 * as words, so the place is made when it is asked for.
 */
export interface NameSense extends Sketch {
  readonly placeId: string
  readonly place: CuratedPlace
  /** `code` only counts after a comma ("Athens, GA"); `body` is the institution a building stands for. */
  readonly how: 'name' | 'alias' | 'demonym' | 'body' | 'code'
}

/** What a name stands for. One class for the places of the world and the curated ones: engines read objects of one shape faster. */
export class Sense implements NameSense {
  constructor(
    how: NameSense['how'],
    sketch: Sketch,
    number: number,
    placeAt: (number: number) => CuratedPlace,
  ) {
    this.how = how
    this.number = number
    this.placeAt = placeAt
    this.type = sketch.type
    this.featureCode = sketch.featureCode
    this.country = sketch.country
    this.admin1 = sketch.admin1
    this.population = sketch.population
    this.standsFor = sketch.standsFor
    this.isCurated = sketch.isCurated
  }

  readonly how: NameSense['how']
  readonly type: Sketch['type']
  readonly featureCode: string
  readonly country: string
  readonly admin1: string
  readonly population: number
  readonly standsFor: string | undefined
  readonly isCurated: boolean
  private readonly number: number
  private readonly placeAt: (number: number) => CuratedPlace

  get place(): CuratedPlace {
    return this.placeAt(this.number)
  }

  get placeId(): string {
    return this.place.id
  }
}
