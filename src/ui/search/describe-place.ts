import { number } from '../../words/count.ts'
import { type Words, wording } from '../../words/wording.ts'
import type { NearPlace, WorldPlace } from '../../worker/protocol.ts'

type Described = Pick<WorldPlace, 'place' | 'country'>

/** "capital of Iraq", "city in Texas, United States", "country", "sea": what a place is and where. */
export function kindAndPlace(found: Described): string {
  const kind = kindOf(found.place)
  const where = whereOf(found)
  const name = wording().features[kind]
  if (!where) return name
  const { capitalOf, kindIn } = wording().find
  return kind === 'capital' ? capitalOf(name, where) : kindIn(name, where)
}

/** "Texas, United States", "Iraq", or ''. A province that is only the city over again is left out. */
export function whereOf({ place, country }: Described): string {
  const { admin1, name, featureCode, type } = place
  const inner = featureCode === 'P.PPLC' || type === 'admin1' || admin1 === name ? '' : admin1
  return [inner, country].filter(Boolean).join(', ')
}

/** The line beside a name in a list of finds: "capital of Iraq, 7.2 million". */
export function noteOf(found: WorldPlace): string {
  const { place, matched } = found
  const people = place.population > 0 ? peopleOf(place.population) : ''
  const called = isOther(matched, place) ? wording().find.alsoCalled(matched) : ''
  return [kindAndPlace(found), people, called].filter(Boolean).join(', ')
}

/** "Bombay" tells the reader of Mumbai something, "Republican Palace" of the Republican Palace (Khartoum) does not. */
const isOther = (matched: string, { name, shortName }: WorldPlace['place']) =>
  matched !== shortName && !name.toLowerCase().includes(matched.toLowerCase())

/** "7.2 million", "850,000", "1,200": as exact as a reader wants it. */
export function peopleOf(population: number): string {
  if (population >= 1e9) return wording().find.billion(number(round(population / 1e9)))
  if (population >= 1e6) return wording().find.million(number(round(population / 1e6)))
  const step = population >= 1e5 ? 1000 : population >= 1e4 ? 100 : 10
  return number(Math.round(population / step) * step || population)
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 10) / 10)

/** "12 km from Karbala, Karbala Governorate, Iraq", "at Nairobi, Kenya": the town, and what holds the point. */
export function nearWords(near: NearPlace | null | undefined): string {
  const { find } = wording()
  if (near === undefined) return find.lookingForTown
  if (near === null) return find.farFromTowns
  const division = near.division === near.name ? '' : near.division
  const name = [near.name, division, near.country].filter(Boolean).join(', ')
  return near.km < 2 ? find.at(name) : find.kmFrom(number(Math.round(near.km)), name)
}

/** What newspapers call the first-order divisions of a country; province elsewhere. */
const STATES: ReadonlySet<string> = new Set('US AU IN MX DE BR NG MY VE AT SD SS MM FM'.split(' '))
const REGIONS: ReadonlySet<string> = new Set('FR IT GH TZ RU ET CL NA PE CZ'.split(' '))
const COUNTIES: ReadonlySet<string> = new Set('US GB IE'.split(' '))

/** What a place is, by a name of the words for it. */
type Feature = keyof Words['features']

const CODES: Readonly<Record<string, Feature>> = {
  ...{ 'A.PCLD': 'territory', 'A.PCLS': 'territory', 'A.TERR': 'territory', 'A.PCLH': 'former country' },
  ...{ 'L.CONT': 'continent', 'P.PPLC': 'capital', 'P.PPLG': 'seat of government', 'P.PPLQ': 'former town' },
  ...{ 'H.OCN': 'ocean', 'H.SEA': 'sea', 'H.GULF': 'gulf', 'H.BAY': 'bay', 'H.STRT': 'strait' },
  ...{ 'H.LK': 'lake', 'H.LKS': 'lakes', 'H.RSV': 'reservoir', 'H.CNL': 'canal', 'H.CHN': 'channel' },
  ...{ 'H.STM': 'river', 'H.HBR': 'harbour', 'H.RF': 'reef', 'H.SD': 'sound', 'H.MRSH': 'marshes' },
  ...{
    'H.SHOL': 'shoal',
    'T.MTS': 'mountains',
    'T.MT': 'mountain',
    'T.DSRT': 'desert',
    'T.PEN': 'peninsula',
  },
  ...{ 'T.ISL': 'island', 'T.ISLS': 'islands', 'T.VAL': 'valley', 'T.DLTA': 'delta', 'T.CAPE': 'cape' },
  ...{
    'S.AIRP': 'airport',
    'S.AIRB': 'air base',
    'S.AIRF': 'airfield',
    'S.BDG': 'bridge',
    'S.SQR': 'square',
  },
  ...{ 'S.PAL': 'palace', 'S.MSQE': 'mosque', 'S.SHRN': 'shrine', 'S.CH': 'church', 'S.DIP': 'embassy' },
  ...{ 'S.HTL': 'hotel', 'S.HSP': 'hospital', 'S.UNIV': 'university', 'S.MUS': 'museum', 'S.DAM': 'dam' },
  ...{
    'S.PRN': 'prison',
    'S.PSN': 'power station',
    'S.MNMT': 'monument',
    'S.CTHSE': 'court',
    'S.BANK': 'bank',
  },
  ...{ 'S.CSTM': 'border crossing', 'S.ANS': 'ancient site', 'S.CMTY': 'cemetery', 'R.ST': 'street' },
  ...{ 'L.OILF': 'oil field', 'L.GASF': 'gas field', 'L.PRT': 'port', 'L.NVB': 'naval base' },
}

const TYPES: Readonly<Record<WorldPlace['place']['type'], Feature>> = {
  country: 'country',
  region: 'region',
  admin1: 'province',
  admin2: 'district',
  city: 'city',
  district: 'part of a city',
  facility: 'building or site',
  base: 'military base',
  government: 'seat of a government',
  organisation: 'organisation',
  water: 'water',
  river: 'river',
  landform: 'land',
}

function kindOf({ type, featureCode, country, population }: WorldPlace['place']): Feature {
  if (type === 'admin1') return STATES.has(country) ? 'state' : REGIONS.has(country) ? 'region' : 'province'
  if (type === 'admin2') return COUNTIES.has(country) ? 'county' : 'district'
  const coded = CODES[featureCode]
  if (coded) return coded
  if (type === 'city' && population < 100_000)
    return population > 0 && population < 5_000 ? 'village' : 'town'
  return TYPES[type]
}
