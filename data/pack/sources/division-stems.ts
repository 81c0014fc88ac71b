import { plain } from './english.ts'

/** Words for a kind of division that GeoNames' names end with, and those they begin with, folded. */
const AFTER = new RegExp(
  `(?: (?:${[
    'rayon|raion|rajon|rayonu|raioni|okrug|(?:gorodskoy|urban|munitsipalnyy|autonomous) okrug|ulus|kozhuun|poseleniye',
    'administratsiya|audany|qalasy|tumani|shahri|sum|jaras|pagasts|novads|barrio(?: pueblo)?|gun|si|gu|guyok|shi|kun',
    'county|town|city|village|district|department|municipality|municipal|metropolitan|metropolis|urban|rural|special',
    'zone|cercle|constituency|(?:sub)?region|province|prefecture|arrondissement|woreda|locality|commune|ward',
    '(?:sub)?division|area|no \\d+',
  ].join('|')}))+$`,
)
const BEFORE = new RegExp(
  `^(?:(?:${[
    'municip(?:io|ality|alite) (?:de|of|di)|municip(?:io|al)|(?:county|city|town|district|province|commune) of|county',
    'shahrestan e|(?:gorodskoy|urban) okrug|gorodskoye poseleniye|gorod|zato(?: gorod)?|horad|rayon|nohiyai',
    'markaz|qism|liwa|qada|nefat|barh|(?:al )?mudiriyat|baladiyat|muhafazat|daira(?: de| d)?|caza(?: de)?',
    'muang|srok|khan|krong|amphoe|mukim|huyen|thi xa|thi tran|thanh pho|quan|phuong|xa|kabupaten|kota|ward',
    '(?:provincia|departamento|partido|delegation|commune|comuna|distrito|cidade|canton|parroquia)(?: de(?:l)?)?',
    '(?:departement|arrondissement|cercle|ville)(?: (?:de (?:la|l)?|du|de|d))?|(?:concelho|circunscricao)(?: d[aeo])?',
    'obshtina|opstina|opcina|ressort|kommune',
  ].join('|')}) )+`,
)

/** A name without what stands in brackets and the words for the kind: "Shahrestān-e Semnān" gives "semnan". */
export function stemOf(name: string): string {
  const whole = plain(name)
    .replace(/ ?\([^)]*\)/g, '')
    .trim()
  const stem = whole.replace(BEFORE, '').replace(AFTER, '').trim()
  return stem === '' ? whole : stem
}

/** A stem without the Arabic article. */
export const withoutArticle = (stem: string): string =>
  stem.replace(/^(?:al|ad|adh|an|ar|as|ash|at|ath|az|el) (?=\p{L}{3})/u, '')

const PARTS =
  'north|south|east|west|central|upper|lower|nord|sud|est|ouest|norte|sul|sur|oeste|este|sharq|gharb|ville|[ivx]+'

/** A stem without the part of the place it is: "Kairouan Nord", "South Gondar", "Košice II". */
export const withoutPart = (stem: string): string =>
  stem
    .replace(new RegExp(`^(?:${PARTS}) (?=\\p{L}{3})`, 'u'), '')
    .replace(new RegExp(`(?<=\\p{L}{3})(?: (?:${PARTS}))+$`, 'u'), '')

/** How a stem sounds, in the spellings that transliterations share: "Adjara" and "Adjarra", "Ceel Buur" and "Ceelbuur". */
export const soundOf = (stem: string): string =>
  withoutArticle(stem)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ou|oo|w(?=[aeiou])/g, 'u')
    .replace(/ck|kh|q|c(?![eih])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/dj|dzh|zh/g, 'j')
    .replace(/[ye]+|ie|ii/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')

/** A stem in one word, as adjectives have it: "Novaya Usman" is in "Novousmanskiy". */
export const inOneWord = (stem: string): string =>
  stem
    .replace(/^(\p{L}{3,}?)(?:aya|oye|oe|yye|iye|iy|yy|oy|yi) (?=\p{L}{3})/u, '$1o')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A way a language makes a division's name of its seat's: what the two end with instead of each other. */
export interface Forming {
  readonly division: RegExp
  readonly seat: RegExp
  /** Words for the kind without which it is not meant; any where there are none. */
  readonly kind?: RegExp
}

const ADJECTIVE = 'sk(?:iy|yy|yi|ii|y|i|oy)$'

/** Adjectives of Slavic languages, then Latvian genitives, then Hungarian adjectives. */
const FORMINGS: readonly Forming[] = [
  { division: new RegExp(ADJECTIVE), seat: /(?:sk)?(?:aya|oye|oe|iy|yy|ye|[aeiouy])?$/ },
  { division: new RegExp(ADJECTIVE), seat: /(?:ka|ki|ko|ok|ek|ets|tsy|tsa|tse|kha|ino|ovo|evo)$/ },
  {
    division: new RegExp(`(?:y?[aeio]n|n|y?[eo]v|at|e)${ADJECTIVE}`),
    seat: /(?:sk)?(?:aya|oye|oe|iy|yy|ye|[aeiouy])?$/,
  },
  { division: /(?:as|es|[ij]?u|s)$/, seat: /(?:as|es|is|us|[aei]|s)$/, kind: /pagasts|novads/i },
  { division: /i$/, seat: /$/, kind: /járás/i },
]

/** Shorter roots are in too many names. */
const SHORTEST_ROOT = 3

/** What a division's name shares with its seat's, by each way it may be formed. */
export function rootsOf(name: string): { readonly root: string; readonly forming: Forming }[] {
  const stem = inOneWord(stemOf(name))
  return FORMINGS.filter(({ division, kind }) => division.test(stem) && (!kind || kind.test(name)))
    .map(forming => ({ root: stem.replace(forming.division, ''), forming }))
    .filter(({ root }) => root.length >= SHORTEST_ROOT)
}

/** The same of a settlement's name, '' where it is not so formed. */
export function rootOfSeat(name: string, { seat }: Forming): string {
  const stem = inOneWord(plain(name))
  const root = stem.replace(seat, '')
  return seat.test(stem) && root.length >= SHORTEST_ROOT ? root : ''
}

/** Consonants of a root after its first three letters, since vowels come and go: "Sudogda", "Sudogodskiy". */
export const bonesOf = (root: string): string =>
  root.slice(0, 3) +
  root
    .slice(3)
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1')
