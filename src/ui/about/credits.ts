import type { Words } from '../../words/wording.ts'

/** Something Placeline is made of: by whom, and under what licence. */
export interface Credit {
  readonly name: string
  /** What it gives the page, by the name of the words for it. */
  readonly gives: keyof Words['about']['gives']
  readonly licence: string
  readonly url?: string
}

/** Where the facts come from; data/README.md says it file by file. */
export const DATA_SOURCES: readonly Credit[] = [
  {
    name: 'GeoNames',
    gives: 'geonames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
  },
  {
    name: 'Natural Earth',
    gives: 'naturalEarth',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  { name: 'OurAirports', gives: 'airports', licence: 'public domain', url: 'https://ourairports.com/' },
  { name: 'CIA World Factbook', gives: 'factbook', licence: 'public domain' },
  { name: 'U.S. Census Bureau', gives: 'census', licence: 'public domain' },
  {
    name: 'Compiled for Placeline',
    gives: 'compiled',
    licence: 'CC0',
  },
]

/** Programs the page carries; their notices are in THIRD-PARTY.txt. */
export const PROGRAMS: readonly Credit[] = [
  { name: 'Leaflet', gives: 'leaflet', licence: 'BSD-2-Clause' },
  { name: 'Preact and its signals', gives: 'preact', licence: 'MIT' },
  { name: 'Workbox', gives: 'workbox', licence: 'MIT' },
  { name: 'mgrs', gives: 'mgrs', licence: 'MIT' },
  { name: 'geojson-vt, topojson-client', gives: 'tiles', licence: 'ISC' },
  { name: 'Readability', gives: 'readability', licence: 'Apache-2.0' },
  { name: 'fflate', gives: 'fflate', licence: 'MIT' },
  { name: 'idb', gives: 'idb', licence: 'ISC' },
  { name: 'geojson-validation', gives: 'validation', licence: 'LGPL-3' },
  { name: 'Source Serif 4, Libre Franklin', gives: 'fonts', licence: 'OFL' },
]
