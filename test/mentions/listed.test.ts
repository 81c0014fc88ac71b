import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

test.each([
  [
    'between which a road leads',
    'Snow closed it between [Medicine Hat→geonames:6071618] and [Brooks→geonames:5909514].',
  ],
  [
    'where lorries stand',
    'Trucks stood at [Villiers→geonames:943937], [Warden→geo:-27.854,28.965] and [Harrismith→geonames:997751] in the [Free State→free-state].',
  ],
  [
    'through which they drive',
    'In [County Durham→county-durham-gb] they drove through [Eggleston→geonames:2650190] and [Mickleton→geonames:2642638].',
  ],
  [
    'each with its number',
    'In [NSW→new-south-wales] rain fell: [Tamworth→geonames:2147497] 12mm, [Barraba→geonames:2176771] 20, [Bingara→geonames:2175760] 31, [Inverell→geonames:2162662] 22, [Moree→geonames:2156927] 3.',
  ],
])('what may be a person’s name beside places, %s', (_, marked) => check(marked))

test.each([
  ['of what nobody leads to', 'He worked with Brooks and Warden.'],
  ['after a word for whom', 'Songs by [Paris→paris], Brooks and Warden were played.'],
  ['that is none', 'In [Reno→geonames:5511077], [Nevada→nevada], Sissy won a prize.'],
  [
    'of scores',
    'In [NSW→new-south-wales] they scored: Smith 45, Warner 20, [Perth→geonames:2063523] 12, Moree 3.',
  ],
  ['beside persons', 'A bill by Ann Roe went through Warden and Eggleston.'],
])('not in a list %s', (_, marked) => check(marked))
