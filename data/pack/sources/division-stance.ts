import clip, { type MultiPolygon, type Polygon } from 'polygon-clipping'
import { GOLAN_LINE } from '../../../src/ui/map/golan.ts'

/** A unit of Natural Earth's admin-1 layer, as this project's maps place it. */
export interface Unit {
  /** GeoNames' key of the division ("IQ.07"), or one of our own ("EH") where it has none. */
  readonly code: string
  readonly name: string
  /** ISO 3166-1 alpha-2; '' where no country is given. */
  readonly country: string
  readonly shape: MultiPolygon
}

/** Divisions that data/README.md's stance places otherwise than Natural Earth, cut where need be. */
export function takeStance(units: readonly Unit[]): Unit[] {
  const cut = HANDED_OVER.reduce((before, hand) => before.flatMap(unit => handOver(unit, hand)), [...units])
  return cut.filter(unit => unit.shape.length > 0)
}

/** Countries of lands that Natural Earth gives no ISO code, by its own three letters. */
export const COUNTRY_OF: Readonly<Record<string, string>> = {
  CYN: 'CY',
  SOL: 'SO',
  KAB: 'KZ',
  USG: 'CU',
  ESB: 'GB',
  WSB: 'GB',
  CSI: 'AU',
  IOA: 'AU',
  CLP: 'FR',
}

/** Land that goes from one holder to another. */
interface Handed {
  /** Codes it is taken from. */
  readonly from: readonly string[]
  /** Longitude and latitude of the corners of what is handed over; where it reaches past the unit, the unit's edge counts. */
  readonly area: Polygon
  readonly to: Omit<Unit, 'shape'>
}

const corner = ([lon, lat]: readonly [number, number]): [number, number] => [lon, lat]

const HANDED_OVER: readonly Handed[] = [
  {
    // Morocco ends at 27°40′ N, the line of 1912; the provinces it has across it are Western Sahara.
    from: ['MA.53', 'MA.59', 'MA.EH'],
    area: [box(-20, 20, -8, 27 + 2 / 3)],
    to: { code: 'EH', name: 'Western Sahara', country: 'EH' },
  },
  {
    // East of the line that the country map cuts Golan off by, to the Syrian side of the mandate's border.
    from: ['IL.03'],
    area: [
      [
        [35.64, 33.4],
        ...GOLAN_LINE.slice(1, -1).map(corner),
        [35.8, 32.5],
        [36.2, 32.5],
        [36.2, 33.4],
        [35.64, 33.4],
      ],
    ],
    to: { code: 'SY.03', name: 'Quneitra', country: 'SY' },
  },
  {
    // East of the armistice line of 1949 through Jerusalem; ± 500 m.
    from: ['IL.06'],
    area: [
      [
        [35.213, 31.7],
        [35.222, 31.755],
        [35.2275, 31.772],
        [35.2275, 31.783],
        [35.222, 31.8],
        [35.205, 31.815],
        [35.19, 31.83],
        [35.19, 31.9],
        [35.35, 31.9],
        [35.35, 31.7],
        [35.213, 31.7],
      ],
    ],
    to: { code: 'PS.WE', name: 'West Bank', country: 'PS' },
  },
]

function handOver(unit: Unit, { from, area, to }: Handed): Unit[] {
  if (!from.includes(unit.code)) return [unit]
  const given = clip.intersection(unit.shape, area)
  if (given.length === 0) return [unit]
  return [
    { ...unit, shape: clip.difference(unit.shape, area) },
    { ...to, shape: given },
  ]
}

function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
