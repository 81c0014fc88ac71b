import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { readRows } from '../../data/pack/knowledge.ts'
import { kilometresBetween } from '../../data/pack/plane.ts'
import { candidatesOf, type LookupCandidate } from '../../src/cli/lookup.ts'
import type { CuratedPlace } from '../../src/index.ts'
import { annotate } from '../support/annotate.ts'
import { knowledge } from '../support/knowledge.ts'

const { gazetteer } = knowledge()

const firstOf = (name: string): LookupCandidate | undefined => candidatesOf(name, { gazetteer }).candidates[0]

const table = readRows(fileURLToPath(new URL('first-places.tsv', import.meta.url)))

const named = (places: readonly CuratedPlace[]) => places.map(place => [place.name, place.id])

describe('the first place of a name', () => {
  it('is known for at least 250 names', () => {
    expect(new Set(table.map(([name]) => name)).size).toBeGreaterThanOrEqual(250)
  })

  test.each(table)('%s lies at %s, %s within %s km', (name, lat, lon, km) => {
    const first = firstOf(name!)
    expect(first).toBeDefined()
    const off = kilometresBetween([first!.lon, first!.lat], [Number(lon), Number(lat)])
    expect(off, `${first!.name}, ${first!.country}`).toBeLessThan(Number(km))
  })

  const curated = (holds: (place: CuratedPlace) => boolean) => named(gazetteer.curated.filter(holds))

  const countries = gazetteer.curated.filter(place => place.featureCode === 'A.PCLI')

  it('asks for all countries and U.S. states', () => {
    expect(countries).toHaveLength(197)
    expect(curated(isState)).toHaveLength(50)
  })

  test.each(named(countries))('%s is the country', (name, id) => expect(firstOf(name!)?.placeId).toBe(id))

  test.each(curated(isState).filter(([name]) => !SHARED.has(name!)))('%s is the state', (name, id) =>
    expect(firstOf(name!)?.placeId).toBe(id),
  )

  test.each(countries.flatMap(country => capitalOf(country)))('%s is the capital of %s', (name, _, id) =>
    expect(firstOf(name!)?.placeId).toBe(id),
  )
})

describe('a seat of a first-order division with a million people', () => {
  const world = gazetteer.world!
  const records = Array.from({ length: world.size }, (_, record) => record)
  const seats = records
    .filter(record => world.featureCode(record) === 'P.PPLA' && world.population(record) >= 1_000_000)
    .map(record => gazetteer.curatedOf(record) ?? world.place(record))

  it('is asked for each', () => expect(seats.length).toBeGreaterThan(150))

  test.each(named(seats))('%s comes first, or after a greater place of its name', (name, id) => {
    const { candidates } = candidatesOf(name!, { gazetteer })
    const own = candidates.findIndex(one => one.placeId === id)
    const before = candidates.slice(0, own)
    expect(own).toBeGreaterThanOrEqual(0)
    const { population } = candidates[own]!
    expect(before.filter(one => one.featureCode.startsWith('P.') && one.population < population)).toEqual([])
    expect(before.length).toBeLessThan(3)
  })
})

/** States that share their name with a country or a capital, which come first. */
const SHARED = new Set(['Georgia', 'Washington'])

const isState = (place: CuratedPlace) => place.type === 'admin1' && place.country === 'US'

const isPostal = (code: string) => /^[A-Z]{2,3}$/.test(code)

/** A city-state is its own capital, by its own name. */
function capitalOf(country: CuratedPlace): [name: string, country: string, id: string][] {
  const capital = gazetteer.place(country.capital ?? '')
  return capital && capital.name !== country.name ? [[capital.name, country.name, capital.id]] : []
}

describe('added-aliases.tsv', () => {
  const rows = readRows(fileURLToPath(new URL('../../data/pack/sources/added-aliases.tsv', import.meta.url)))
  const names = rows.flatMap(([, aliases]) => aliases!.split('|'))

  test.each(rows)('%s (%s) is a city', id =>
    expect(gazetteer.place(`geonames:${id}`)?.featureCode).toMatch(/^P\./),
  )

  it('gives no name twice', () => expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]))
})

describe('a province goes by its bare name', () => {
  const divisions = (name: string) =>
    candidatesOf(name, { gazetteer }).candidates.filter(one => one.featureCode.startsWith('A.ADM'))

  test.each([
    ['Helmand', 'AF'],
    ['Shan', 'MM'],
    ['Koshi', 'NP'],
    ['Rio Negro', 'AR'],
    ['Laguna', 'PH'], // of 2.7 million people; a Laguna of California has 47,000
  ])('%s of %s, besides what else is called so', (name, country) =>
    expect(divisions(name).map(one => one.country)).toContain(country),
  )

  test.each([
    'Red Sea', // of Egypt and Sudan
    'Kilimanjaro',
    'Santiago',
    'Trujillo',
    'Córdoba',
    'Canterbury',
    'Delta', // of Nigeria
    'Rivers',
    'Central',
    'Western',
    'Mon', // of Myanmar, and a Monday
    'Jewish',
    'Kerala State',
  ])('but not %s', name => expect(divisions(name)).toEqual([]))
})

test('soldiers die in a province, not in its river', () =>
  expect(annotate('A bomb killed two soldiers in Helmand.')).toMatch(/Helmand→admin1:/))

describe('no place is called', () => {
  test.each('FOR THE WAS JAN HAS DEC TOP AND NOT AP AFP CNN BBC CEO PM UP VOTE KILLED BOMB TALKS'.split(' '))(
    '%s',
    word => expect(firstOf(word)).toBeUndefined(),
  )
})

describe('not first is', () => {
  test.each([
    ['Bombay', 'NZ'],
    ['White House', 'MA'],
    ['Canton', 'US'],
    ['Guantanamo', 'US'],
    ['Jordan', 'US'],
    ['Lebanon', 'US'],
    ['Moscow', 'US'],
    ['Odessa', 'US'],
    ['Peru', 'US'],
    ['Westminster', 'US'],
  ])('%s of %s', (name, country) => expect(firstOf(name)!.country).not.toBe(country))

  test('the White House in Tennessee', () => expect(firstOf('White House')!.admin1).not.toBe('Tennessee'))

  test('Adel when a man of that name speaks', () =>
    expect(annotate('Adel Abdul Mahdi said so.')).toBe('Adel Abdul Mahdi said so.'))
})

describe('nothing is mapped in', () => {
  test.each([
    'Adel Abdul Mahdi said the march was over.',
    'The march was peaceful, and the talks were for the man in the street.',
    'Jan. 24 was a Friday, and Dec. 7 a Sunday.',
    'He said he has not decided.',
    'FOR THE MAN WHO HAS NOT SAID',
    'CAR BOMB KILLS TEN, UPI SAID',
    'TOP POLICE CHIEF SAID DEAL WAS NOT DONE',
    'OIL PRICES HIT NEW HIGH AS TALKS END IN DEAL',
    'WAR ON DRUGS HAS NOT BEEN WON, SAYS MP',
    'STOCKS CLOSE HIGHER, UP 200 POINTS',
    'SWAT teams stormed the house.',
    'Mary Everest said George Mallory had not come.',
    'Petra Kvitova won the match.',
  ])('%s', text => expect(annotate(text)).toBe(text))

  test('what follows a dateline', () =>
    expect(annotate('BAGHDAD, Jan. 24 (UPI) -- The march was for the man who has not left.')).toBe(
      '[BAGHDAD→baghdad], Jan. 24 (UPI) -- The march was for the man who has not left.',
    ))
})

/** The Associated Press writes eight states out. */
const PRESS_STYLE = `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont.
  Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Vt. Va. Wash. W.Va. Wis. Wyo.`

/** Nothing but letters, so that "W.Va." is found in "West Virginia". */
const letters = (words: string) => words.replace(/[^a-z]/gi, '').toLowerCase()

/** Whether the letters come in this order in the name, the first of them first. */
const shortens = (short: string, name: string) =>
  new RegExp(`^${[...letters(short)].join('.*')}`).test(letters(name))

describe('what newspapers shorten', () => {
  test.each(PRESS_STYLE.split(/\s+/))('%s is a state', short => {
    const first = firstOf(short)!
    expect(first.featureCode).toBe('A.ADM1')
    expect(first.country).toBe('US')
    expect(shortens(short, first.name), first.name).toBe(true)
  })

  test.each([
    ['US', 50],
    ['CA', 13],
    ['AU', 8],
  ])('every state of %s has its postal code', (country, count) => {
    const states = gazetteer.curated.filter(place => place.type === 'admin1' && place.country === country)
    const own = states.filter(({ featureCode, codes }) => featureCode === 'A.ADM1' && codes?.some(isPostal))
    expect(own).toHaveLength(count)
  })

  test.each([
    ['born in Athens, GA, and', '[GA→georgia-us]'],
    ['born in South Bend, Ind., and', '[Ind.→indiana]'],
    ['born in Boston, Mass., and', '[Mass.→massachusetts]'],
    ['born in Charleston, W.Va., and', '[W.Va.→west-virginia]'],
    ['born in Halifax, N.S., and', '[N.S.→nova-scotia]'],
    ['born in Winnipeg, Man., and', '[Man.→manitoba]'],
    ['born in Perth, W.A., and', '[W.A.→western-australia]'],
    ['born in Adelaide, S.A., and', '[S.A.→south-australia]'],
    ['born in Belfast, N. Ireland, and', '[N. Ireland→northern-ireland]'],
    ['moved to the KSA and', '[KSA→saudi-arabia]'],
    ['moved to the U.A.E. and', '[U.A.E.→united-arab-emirates]'],
    ['moved to St. Lucia and', '[St. Lucia→saint-lucia]'],
  ])('%s', (words, mark) => expect(annotate(`She was ${words} lives there.`)).toContain(mark))
})
