import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

test.each([
  [
    'ruins beside a town',
    'Diggers at [Troy→troy-turkey] in [Turkey→turkey] found gold. The site near [Çanakkale→geonames:749780] is old.',
  ],
  [
    'a ground in its city',
    '[Sheffield→geonames:2638077] Wednesday drew with [Leeds→geonames:2644688] at [Hillsborough→hillsborough-stadium]. It was cold in [Sheffield→geonames:2638077].',
  ],
])('rather than a larger namesake far away: %s', (_, marked) => check(marked))

test.each([
  [
    'no such place is near',
    'Diggers in [Turkey→turkey] went to [Ankara→ankara] and [Konya→geonames:306571], not to [Corinth→?].',
  ],
  [
    'the larger one is among its neighbours',
    'A tree fell in [Hillsborough→geonames:2646890] near [Lisburn→geonames:2644411].',
  ],
])('as ever where %s', (_, marked) => check(marked))
