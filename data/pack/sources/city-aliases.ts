import { type Avoided, plain } from './english.ts'

/** What is known of a city when its aliases are chosen. */
export interface City {
  readonly name: string
  readonly alternates: readonly string[]
  readonly country: string
  readonly population: number
}

/** Everything a choice depends on beside the city itself. */
export interface Judges {
  /** Folded names found in English reference works. */
  readonly english: ReadonlySet<string>
  readonly avoided: Avoided
  /** Most people of any place so called, by folded name. */
  readonly biggest: ReadonlyMap<string, number>
}

/** GeoNames has up to a hundred names a city in every language; a newspaper uses two or three. */
const MOST_ALIASES = 6

/** More than any score: a respelling needs no witness. */
const SURE = 20

/** English reference works have the other names of a city this big, so the rest are other languages'. */
const FAMOUS = 500_000

/** Picks the names of a city that English writing is likeliest to use beside its first one, best first. */
export function chooseAliases(city: City, judges: Judges): string[] {
  const main = plain(city.name)
  const usual = respelt(city)
  const candidates = distinct([...usual, ...city.alternates.filter(hasUsableShape)])
  const others = candidates.filter(name => plain(name) !== main && isAllowed(name, city, judges))
  return others
    .map(name => ({ name, score: usual.includes(name) ? SURE : score(name, city, candidates, judges) }))
    .filter(({ score }) => score >= (city.population > FAMOUS ? 3 : 1))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_ALIASES)
    .map(({ name }) => name)
}

/** Names of a city in other languages, with Latin letters: "Wien", "Roma", "Pékin". */
export const foreignNames = ({ alternates }: Pick<City, 'alternates'>): string[] =>
  distinct(alternates.filter(hasUsableShape))

/** One spelling of each folded name, the plainest. */
function distinct(names: readonly string[]): string[] {
  const plainest = new Map<string, string>()
  for (const name of names) {
    const before = plainest.get(plain(name))
    if (before === undefined || (!isAscii(before) && isAscii(name))) plainest.set(plain(name), name)
  }
  return [...plainest.values()]
}

const isAscii = (name: string) => /^[ -~]*$/.test(name)

/** Latin letters with a capital first, neither a code (`FOR` is Fortaleza's airport) nor a phrase in another language. */
const hasUsableShape = (name: string) =>
  /^\p{Lu}[\p{Script=Latin}' .-]+$/u.test(name) &&
  !/^[A-Z]{2,4}$/.test(name) &&
  name.length >= 4 &&
  name.length <= 28 &&
  name.split(' ').length <= 4 &&
  !/ \p{Ll}/u.test(
    name.replace(/ (de|del|di|la|las|los|el|al|do|da|dos|of|the|upon|on|sur|am|an der|es|ez|i|e|u) /gu, ' '),
  ) &&
  !FOREIGN_PHRASE.test(name)

/** Words for "city" and cases of it around a name: "Lungsod ng Mumbai", "Oslo-urbo". */
const FOREIGN_PHRASE =
  /^(Lungsod|Dakbayan|Dakbanwa|Kota|Bandar(aya)? |Cathair|Cidade|Ciudad|Ciudat|Kotamadya|Gorod|Madinat|Viloati|Wilayat|Stad |Stadt|Commune|Comune|Gmina|Mjesto|Mesto|Grad |Thanh|Thị|Thi xa|Municipio|Qytet|Sita |Raion|Baladiyat|Nahiyat|Qada)|[ -](shi|Shi|ken|urbo|borg|by|stad|staden|byen|kaupunki|varos|osh|khot|hotsh|kalaki|shahri|sheher|xian|Xian|qu|kommun)$/

/** Names the country's usual respelling gives: "St. Louis" of Saint Louis, "Hilla" of Al Hillah. */
export function respelt({ name, country }: Pick<City, 'name' | 'country'>): string[] {
  const saint = name.replace(/^(Saint|St\.|St) (?=\p{Lu})/u, '')
  if (saint !== name) return [`St. ${saint}`, `St ${saint}`, `Saint ${saint}`]
  if (/^Fort \p{Lu}/u.test(name)) return [name.replace('Fort', 'Ft.')]
  if (/^Mount \p{Lu}/u.test(name)) return [name.replace('Mount', 'Mt.')]
  if (!ARAB_COUNTRIES.has(country)) return []
  const latin = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  const [article = '', sun = ''] = ARTICLE.exec(latin) ?? []
  const bare = latin.slice(article.length)
  const open = bare.replace(/ah$/, 'a')
  if (article === '') return [open, latin.replace(/^Umm (?=\p{Lu})/u, 'Um ')]
  return [bare, open, `Al ${bare}`, sun ? `E${sun} ${bare}` : `El ${bare}`]
}

/** The article, and the letters after its vowel where they are no "l": it sounds like the name's first, "An Nuhud" for "Al-Nuhud". */
const ARTICLE = /^(?:[AE]l|[AE](d|n|r|s|sh|t|th|z))[ -](?=\p{Lu})/u

const ARAB_COUNTRIES = new Set('AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '))

/** A town as big as this has its name to itself; where a bigger one shares it, an alias is added by hand. */
const A_TOWN = 15_000

/** Old by-names that say nothing of the one city they once were for. */
const NOBODYS = new Set(['the bank', 'federal capital'])

/** Whether readers would rather think of something else: a word, a person, a country, a bigger city. */
function isAllowed(name: string, { population }: City, { english, avoided, biggest }: Judges): boolean {
  const folded = plain(name)
  const namesake = biggest.get(folded) ?? -1
  if (NOBODYS.has(folded) || avoided.always.has(folded) || namesake > population || namesake >= A_TOWN)
    return false
  return english.has(folded) || !avoided.unlessKnown.has(folded)
}

function score(name: string, city: City, candidates: readonly string[], { english }: Judges): number {
  const folded = plain(name)
  const known = english.has(folded) ? 10 : 0
  const kin = candidates.filter(other => other !== name && squash(other) === squash(name)).length
  const foreign = isInflected(folded, plain(city.name), candidates) ? 6 : 0
  const odd = (isAscii(name) ? 0 : 1) + (UNENGLISH.test(folded) ? 2 : 0)
  const kindred = squash(name) === squash(city.name) || nearly(folded, plain(city.name)) ? 1 : 0
  return known + Math.min(kin, 3) + kindred - foreign - odd
}

/** "Londonas", "Londono", "Londres": another name of the city, or its own, with a case ending of some other language. */
function isInflected(folded: string, main: string, candidates: readonly string[]): boolean {
  if (folded.endsWith('ah') || folded.endsWith('burg')) return false
  const stems = [main, ...candidates.map(plain).filter(other => other !== folded)]
  return stems.some(stem => {
    const root = stem.replace(/[aeiou]$/, '')
    return (
      root.length >= 4 &&
      folded.startsWith(root) &&
      /^(a|as|us|o|os|i|e|es|is|u|um|ae|s|ja|jo|je|y|ui|ii|ai|asa)$/.test(folded.slice(root.length))
    )
  })
}

/** Letters that come from putting other alphabets or languages into Latin ones. */
const UNENGLISH =
  /sz|cz|dz|zh[^aeiou]|[aeiou]j|j[aeiou]j|jj|[^aeiou ]j[aeo]|tsch|dsch|x|q[^u]|[^aeiou]w$|hj|oe|ue|ii|uu|aa[^r]/

/** Sounds alike in the spellings journalists share: Kerkouk, Kerkuk, Kirkuk stay apart, Kerkouk and Kerkuk do not. */
const squash = (name: string) =>
  plain(name)
    .replace(/[^a-z]/g, '')
    .replace(/ou|oo/g, 'u')
    .replace(/ck|kh|q|c(?![eih])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/y|ee|ie/g, 'i')
    .replace(/h$/, '')
    .replace(/(.)\1/g, '$1')

/** One letter changed, added or left out. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB
}
