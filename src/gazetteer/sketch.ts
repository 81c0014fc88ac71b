import type { CuratedPlace } from '../model/knowledge.ts'

/** What of a place tells how readily its name is believed. */
export interface Sketch
  extends Pick<CuratedPlace, 'type' | 'featureCode' | 'country' | 'admin1' | 'population'> {
  readonly standsFor: string | undefined
  /** Whether someone chose the place for the data, and not for its being the lesser of two. */
  readonly isCurated: boolean
}

/** The sketch of a curated place. */
export const sketchOf = ({
  type,
  featureCode,
  country,
  admin1,
  population,
  standsFor,
  lesser,
}: CuratedPlace): Sketch => ({
  type,
  featureCode,
  country,
  admin1,
  population,
  standsFor,
  isCurated: !lesser,
})
