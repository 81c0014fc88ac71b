import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('sites with and without a name', () => {
  test.each([
    ['several bases', 'They hit [two [U.S.→united-states]-held bases in [Iraq→iraq]→iraq] on Tuesday.'],
    ['all bases', 'He wants [all [U.S.→united-states] bases in [Iraq→iraq]→iraq] to be shut.'],
    [
      'an embassy the data has',
      'The [[U.S.→united-states] Embassy in [Baghdad→baghdad]→us-embassy-baghdad] was attacked.',
    ],
    ['an embassy it has not', 'The [[Bolivian→bolivia] consulate in [Mosul→mosul]→mosul] was closed.'],
    ['a hospital in a known city', 'He died at the [Ibn Zuhr Hospital in [Mosul→mosul]→mosul] at dawn.'],
    ['a parish by its word', 'Storms hit [St. Elizabeth parish→saint-elizabeth-jm] in [Jamaica→jamaica].'],
    [
      'a parish by its name alone',
      'Police in [Westmoreland→westmoreland-jm] and [Kingston→kingston], [Jamaica→jamaica], agreed.',
    ],
    [
      'a county of Britain with its council',
      '[Northumberland County→admin2:GB.ENG.northumberland] Council met in [Morpeth→geonames:2642182].',
    ],
    [
      'a county of America with its council',
      'The [Durham County→admin2:US.NC.durham-county] Council met in [Durham→geonames:4464368], [North Carolina→north-carolina].',
    ],
    ['a stadium called like a country', 'The home side won at the [Emirates→emirates-stadium].'],
    ['the country', 'Ministers flew to the [Emirates→united-arab-emirates].'],
    [
      'a town with small words in its name',
      'Boats left [Boulogne-sur-Mer→geonames:3031133] and [Bergen op Zoom→geonames:2759145] at dawn.',
    ],
    ['a town before a small word', 'He saw in [Paris→paris] a man who spoke to [Rome→rome] les nuits.'],
    ['no parish', 'He is the parish priest of [Leeds→geonames:2644688].'],
    ['a state by its word', 'He taught in a village in [Niger→admin1:NG.31] state.'],
    ['a country and its state', '[Niger→niger] is a state of [Africa→africa].'],
    ['a camp in small letters', 'Tanks entered [Jenin refugee camp→jenin-refugee-camp] at dawn.'],
    ['a prison in small letters', 'He was held in [Evin prison→evin-prison] for years.'],
    [
      'no town by words in small letters',
      'He spoke at the [Jackson→geonames:4431410] center for arts in [Jackson→geonames:4431410], [Mississippi→mississippi].',
    ],
    ['sites that a country bombed', '[Israel→israel] bombed nuclear sites in [Iraq→iraq].'],
    ['a coast', 'It sank off [[China→china]’s coast→china] on Sunday.'],
    ['no coast where it is a guard’s', 'They told [China→china]’s coast guard on Sunday.'],
    ['airspace', 'They closed [[Iraqi→iraq] airspace→iraq] to planes.'],
    ['a coast guard', 'The [[Philippine→philippines] Coast Guard→philippines] came.'],
    ['a coast', 'Ships left the [[Libyan→libya] coast→libya] at dawn.'],
    ['a place with hyphens and a small word', 'He spoke at [Mar-a-Lago→mar-a-lago] in [Florida→florida].'],
    ['waters', 'A tanker left [[Iranian→iran] waters→iran].'],
    ['soil with an apostrophe', 'Not on [[Syria→syria]’s soil→syria], he said.'],
    ['an airport', 'A plane landed at [Baghdad International Airport→baghdad-international-airport].'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['bases of a game', 'He stole two bases in the ninth inning.'],
    ['sites without a place', 'Several missions in space failed.'],
    ['waters of nobody', 'The waters rose.'],
  ])('not %s', (_, text) => check(text))

  test('says that none is named', () => {
    const bases = mentionsOf('They hit two U.S.-held bases in Iraq.').find(one => one.kind === 'nominal')
    expect(bases?.reasons.map(reason => reason.words)).toContain('None is named; the text only says Iraq')
  })
})
