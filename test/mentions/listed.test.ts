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
])('what may be a person’s name beside places, %s', (_, marked) => check(marked))

test.each([
  ['of what nobody leads to', 'He worked with Brooks and Warden.'],
  ['after a word for whom', 'Songs by [Paris→paris], Brooks and Warden were played.'],
  ['that is none', 'In [Reno→geonames:5511077], [Nevada→nevada], Sissy won a prize.'],
  ['beside persons', 'A bill by Ann Roe went through Warden and Eggleston.'],
])('not in a list %s', (_, marked) => check(marked))
