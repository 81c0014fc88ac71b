import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

test.each([
  [
    'with its province',
    'He was born in [Canlaon City→geonames:1719053], [Negros Oriental→admin2:PH.07.negros-oriental], in the [Philippines→philippines].',
  ],
  [
    'beside its province',
    '[MANILA→manila] — Rains fell on [Iloilo→iloilo-province-ph], but [Iloilo City→geonames:1711005] was spared in the [Philippines→philippines].',
  ],
  [
    'that lists have so',
    '[CEBU CITY→geonames:1717512], [Philippines→philippines] — Rains fell on [Cebu→cebu-province-ph]. Floods hit [Mandaue→mandaue], [Danao→geonames:1715804], [Liloan→geonames:1706393] and [Consolacion→geonames:1716924].',
  ],
])('a Philippine city, %s', (_, marked) => check(marked))

test.each([
  ['a city elsewhere', 'Voters of [Toledo→geonames:5174035] City Council in [Ohio→ohio] met.'],
  ['a club', 'In [Norwich→geonames:2641181] the fans of [Norwich→geonames:2641181] City came.'],
  [
    'a province where no city is told of',
    'Rains fell on [Cebu→geonames:1717512] and [Bohol→admin2:PH.07.bohol] in the [Philippines→philippines].',
  ],
])('not %s', (_, marked) => check(marked))
