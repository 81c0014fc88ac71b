/** Something Placeline is made of: by whom, and under what licence. */
export interface Credit {
  readonly name: string
  readonly what: string
  readonly licence: string
  readonly url?: string
}

/** Where the facts come from; data/README.md says it file by file. */
export const DATA_SOURCES: readonly Credit[] = [
  {
    name: 'GeoNames',
    what: 'towns, provinces, districts and countries of the world; filtered and repacked',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
  },
  {
    name: 'Natural Earth',
    what: 'coasts, borders, provinces, rivers and lakes',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  { name: 'OurAirports', what: 'airfields', licence: 'public domain', url: 'https://ourairports.com/' },
  { name: 'CIA World Factbook', what: 'populations and demonyms', licence: 'public domain' },
  { name: 'U.S. Census Bureau', what: 'counties, given names and surnames', licence: 'public domain' },
  {
    name: 'Compiled for Placeline',
    what: 'institutions, embassies, bases, waters, regions, noted events, offices and organisations',
    licence: 'CC0',
  },
]

/** Programs the page carries; their notices are in THIRD-PARTY.txt. */
export const PROGRAMS: readonly Credit[] = [
  { name: 'Leaflet', what: 'the map', licence: 'BSD-2-Clause' },
  { name: 'Preact and its signals', what: 'the page', licence: 'MIT' },
  { name: 'Workbox', what: 'keeping it for use without a network', licence: 'MIT' },
  { name: 'mgrs', what: 'reading military grid coordinates', licence: 'MIT' },
  { name: 'geojson-vt, topojson-client', what: 'the basemap', licence: 'ISC' },
  { name: 'Readability', what: 'finding the article in a web page', licence: 'Apache-2.0' },
  { name: 'fflate', what: 'opening Word files, packing exports and addresses', licence: 'MIT' },
  { name: 'idb', what: 'keeping stories in the browser', licence: 'ISC' },
  { name: 'geojson-validation', what: 'checking exports', licence: 'LGPL-3' },
  { name: 'Source Serif 4, Libre Franklin', what: 'the letters', licence: 'OFL' },
]
