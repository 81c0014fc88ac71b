/** What Placeline is and what it is made of. */
export const about = {
  lede: 'A dateline tells when and where a report was filed; a placeline tells where everything in it happens.',
  what: 'Placeline reads an article in your browser, finds every place it speaks of, named or not, and says why each is where it is. Nothing you bring leaves the page. It can be wrong: every point can be checked against the words that put it there.',
  knowsBy: 'What it knows the world by',
  borders:
    'Borders follow the United Nations’ view where they are disputed: Crimea is Ukraine’s, the Golan Syria’s, Western Sahara apart.',
  builtWith: 'What it is built with',
  version: 'Version',
  /** After the version; the link to all notices stands between the two. */
  free: {
    before: '. Placeline is free software under the MIT licence; data and libraries keep theirs (',
    after:
      '). The first story is by United Press International; the other samples were written for Placeline.',
  },
  notices: 'all notices',
  publicDomain: 'public domain',
  /** Names that other languages say otherwise. */
  names: {} as Readonly<Record<string, string>>,
  /** What each thing gives the page. */
  gives: {
    geonames: 'towns, provinces, districts and countries of the world; filtered and repacked',
    naturalEarth: 'coasts, borders, provinces, rivers and lakes',
    airports: 'airfields',
    factbook: 'populations and demonyms',
    census: 'counties, given names and surnames',
    compiled: 'institutions, embassies, bases, waters, regions, noted events, offices and organisations',
    leaflet: 'the map',
    preact: 'the page',
    workbox: 'keeping it for use without a network',
    mgrs: 'reading military grid coordinates',
    tiles: 'the basemap',
    readability: 'finding the article in a web page',
    fflate: 'opening Word files, packing exports and addresses',
    idb: 'keeping stories in the browser',
    validation: 'checking exports',
    fonts: 'the letters',
  },
}
