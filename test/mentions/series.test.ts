import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

test.each([
  [
    'counties',
    'Fires burned in [Clarke→admin2:US.GA.clarke-county], [Oconee→admin2:US.GA.oconee-county] and [Jackson→admin2:US.GA.jackson-county] counties, [Georgia→georgia-us].',
  ],
  [
    'townships of the state, not the city the world knows',
    'A farm in [Miami→?] and [Cedarville→geonames:4508132] townships, [Ohio→ohio], grew.',
  ],
  [
    'counties after an adjective',
    'Small [Hitchcock→admin2:US.NE.hitchcock-county] and [Hayes→admin2:US.NE.hayes-county] counties in [Nebraska→nebraska] shrank.',
  ],
  [
    'counties before their names',
    'A warning is in place for counties [Kerry→county-kerry], [Clare→county-clare] and [Galway→admin2:IE.C.county-galway] in [Ireland→ireland].',
  ],
  [
    'counties state by state',
    'A watch is in effect for these counties: [Cross→admin2:US.AR.cross-county] and [Poinsett→admin2:US.AR.poinsett-county] in [Arkansas→arkansas]; [Dunklin→admin2:US.MO.dunklin-county] in [Missouri→missouri]; and [Marshall→admin2:US.MS.marshall-county] and [Tate→admin2:US.MS.tate-county] in [Mississippi→mississippi].',
  ],
  [
    'regions that have names of cities',
    'Drones hit [Odesa→admin1:UA.17], [Sumy→admin1:UA.21] and [Kharkiv→admin1:UA.07] oblasts, and the [Lviv→admin1:UA.15] and [Rivne→admin1:UA.19] regions.',
  ],
  ['cities', 'Drones came from [Kursk→geonames:538560] and [Oryol→geonames:515012] cities.'],
  ['rivers', 'Land between the [Williams→?] and [Cranberry→?] rivers is safe.'],
  [
    'regions',
    'Power failed in the [Odesa→admin1:UA.17], [Mykolaiv→admin1:UA.16] and [Kherson→admin1:UA.08] regions.',
  ],
  ['continents', 'Sales fell in the [Europe→europe] and [Africa→africa] regions.'],
  ['districts', 'The [Etoumbi→geo:0.029,14.906] and [Mbomo→?] districts are closed.'],
])('%s share a noun', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

test.each([
  ['one name', 'The Banksy counties are few.'],
  ['a city that only says whose', 'Banksy and [London→london] boroughs agreed.'],
  ['persons', 'Mr. Clarke and Mr. Jackson lost.'],
  ['counties of one', 'Two counties Clarke had won were hit.'],
  ['the noun alone', 'Two counties were hit.'],
])('not %s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
