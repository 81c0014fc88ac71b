import { describe, expect, test } from 'vitest'
import { unlike } from '../../data/pack/sources/district-names.ts'
import { rootsOf, soundOf, stemOf, withoutPart } from '../../data/pack/sources/division-stems.ts'
import { seatFinder } from '../../data/pack/sources/seats.ts'
import type { Settlement } from '../../data/pack/sources/settlements.ts'

describe('what is left of a name without words for the kind of division', () => {
  test.each([
    ['Clarke County', 'clarke'],
    ['County of Wetaskiwin No. 10', 'wetaskiwin'],
    ['Municipio de San Juan de Limay', 'san juan de limay'],
    ['Shahrestān-e Semnān', 'semnan'],
    ['Gorodskoy Okrug Ryazan’', 'ryazan'],
    ['Berdsk Urban District', 'berdsk'],
    ["T'ongch'ŏn-gun", 'tongchon'],
    ['Markaz al Qanţarah Sharq', 'al qantarah sharq'],
    ['Huyện Châu Thành', 'chau thanh'],
    ['Département de Dosso', 'dosso'],
    ['Agia Varvara (Pafou)', 'agia varvara'],
  ])('%s: %s', (name, stem) => expect(stemOf(name)).toBe(stem))

  test.each([
    ['a name that begins like such a word', 'Markazan', 'markazan'],
    ['a name that is such a word', 'County', 'county'],
    ['a city in the middle of a name', 'Kansas City North', 'kansas city north'],
    ['a saint', 'San Municipio', 'san municipio'],
  ])('%s is left: %s', (_, name, stem) => expect(stemOf(name)).toBe(stem))

  test.each([
    ['kairouan nord', 'kairouan'],
    ['south gondar', 'gondar'],
    ['kosice ii', 'kosice'],
    ['ibadan south east', 'ibadan'],
    ['norte', 'norte'],
    ['westerland', 'westerland'],
    ['northam', 'northam'],
  ])('%s is a part of %s', (stem, whole) => expect(withoutPart(stem)).toBe(whole))
})

test.each([
  ['adjarra', 'adjara', true],
  ['ceel buur', 'ceelbuur', true],
  ['al qasim', 'qasim', true],
  ['mahmudabad', 'muhammadabad', false],
  ['kara', 'karak', false],
])('%s sounds like %s: %s', (one, other, same) => expect(soundOf(one) === soundOf(other)).toBe(same))

test.each([['Moscow'], ['Sky Valley'], ['Sk Rayon'], ['Semi'], ['Marcali']])(
  '%s is formed of no seat',
  name => expect(rootsOf(name)).toEqual([]),
)

const town = (name: string, more: Partial<Settlement> = {}): Settlement => ({
  id: 1,
  name,
  alternates: [],
  aliases: [],
  foreign: [],
  country: 'XX',
  division: 'XX.01',
  county: 'XX.01.',
  admin1: '',
  lat: 1,
  lon: 1,
  feature: 'PPL',
  population: 0,
  ...more,
})

/** The settlement found for a division, code XX.01.9, among these and beside a division XX.01.5. */
const seat = (name: string, ...towns: Settlement[]) => {
  const named = new Map([
    ['XX.01.9', name],
    ['XX.01.5', 'Elsewhere'],
  ])
  const found = seatFinder(named, new Map([['XX.01', towns]]))('XX.01.9')
  return found && `${found.settlement.name}${found.same ? '' : ', near by'}`
}

describe('the settlement a division is named after', () => {
  const far = { lat: 5, lon: 5 }
  test.each([
    ['its own name', seat('Municipio de Granada', town('Granada'), town('León')), 'Granada'],
    ['without the article', seat('Markaz al Wāsiţah', town('Wasitah')), 'Wasitah'],
    [
      'another name of it',
      seat('Qyzyltū Aūdany', town("Kishkenekol'", { alternates: ['Kyzyltu', 'Qyzyltu'] })),
      "Kishkenekol'",
    ],
    ['a Russian adjective', seat('Zhiryatinskiy Rayon', town('Zhiryatino')), 'Zhiryatino, near by'],
    ['one of a town in the plural', seat('Rossonskiy Rayon', town('Rossony')), 'Rossony, near by'],
    ['one of two words', seat('Novousmanskiy Rayon', town("Novaya Usman'")), "Novaya Usman', near by"],
    ['one of a town in -sk', seat('Vesyegonsky District', town('Vesyegonsk')), 'Vesyegonsk, near by'],
    ['one with another vowel', seat('Sudogodskiy Rayon', town('Sudogda')), 'Sudogda, near by'],
    [
      'a Belarusian name by its Russian one',
      seat('Braginskiy Rayon', town('Brahin', { alternates: ['Bragin'] })),
      'Brahin, near by',
    ],
    ['a Latvian genitive', seat('Leimaņu pagasts', town('Leimaņi')), 'Leimaņi, near by'],
    ['a Hungarian adjective', seat('Debreceni Járás', town('Debrecen')), 'Debrecen, near by'],
    ['another transliteration', seat('Adjara', town('Adjarra')), 'Adjarra, near by'],
    ['a part of a city', seat('Kairouan Nord', town('Kairouan')), 'Kairouan, near by'],
    [
      'the one with an office of two of a name',
      seat('Santa Rosa', town('Santa Rosa', { feature: 'PPLA2' }), town('Santa Rosa', far)),
      'Santa Rosa',
    ],
    [
      'the one that lies in no other division',
      seat('Santa Rosa', town('Santa Rosa', { county: 'XX.01.5' }), town('Santa Rosa', far)),
      'Santa Rosa',
    ],
    [
      'one that lies in another',
      seat('Red Deer County', town('Red Deer', { county: 'XX.01.5' })),
      'Red Deer',
    ],
  ])('%s', (_, found, expected) => expect(found).toBe(expected))

  test.each([
    ['no settlement of the name', seat('Granada', town('León'))],
    ['two of the name far apart', seat('Santa Rosa', town('Santa Rosa'), town('Santa Rosa', far))],
    [
      'another name of a town elsewhere',
      seat('Estreito', town('Parnarama', { alternates: ['Estreito'], county: 'XX.01.5' })),
    ],
    ['a name that only begins alike', seat('Kalininskiy Rayon', town('Kalinovka'))],
    ['a short root', seat('Uyskiy Rayon', town('Uyar'))],
    ['an adjective of another stem', seat('Rossonskiy Rayon', town('Rossosh'))],
    ['a Hungarian ending elsewhere', seat('Debreceni', town('Debrecen'))],
  ])('%s: none', (_, found) => expect(found).toBeUndefined())
})

describe('two of one name in a division', () => {
  const minh = town('Minh Lương')
  test.each([
    ['the first keeps its name', [], undefined, ['Châu Thành', 'Chau Thanh Co.']],
    ['the second is told by its town', ['xx.01'], minh, ['Châu Thành (Minh Lương)']],
    ['or by its code', ['xx.01'], undefined, ['Châu Thành (905)']],
  ])('%s', (_, before, inside, names) => {
    const taken = new Set(before.map(() => 'XX.01 chau thanh'))
    expect(
      unlike(taken, 'XX.01', ['Châu Thành', 'Chau Thanh Co.'], { code: 'XX.01.905', town: inside }),
    ).toEqual(names)
  })
})
