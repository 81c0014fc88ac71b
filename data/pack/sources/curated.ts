import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plain } from './english.ts'

/** A curated place, as far as the packing of the world looks at it. */
export interface Curated {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly type: string
  readonly country: string
  readonly admin1?: string
  /** Whether a larger place elsewhere has its name, which then keeps it. */
  readonly lesser?: boolean
}

/** All places of data/places. */
export const readCurated = (data: string): Curated[] =>
  readdirSync(join(data, 'places'))
    .sort()
    .flatMap(file => {
      const { features } = JSON.parse(readFileSync(join(data, 'places', file), 'utf8')) as {
        features: { properties: Curated }[]
      }
      return features.map(feature => feature.properties)
    })

/** Its names in the form names are compared in. */
export const plainNames = ({ name, aliases = [] }: Curated): string[] => [name, ...aliases].map(plain)
