import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { knowledge, rulesOfEvents } from '../../support/knowledge.ts'
import { PUBLISHED, placesOf } from './tell.ts'

const BEND = 'scope geonames:5713587'
const LEEDS = 'scope geonames:2644688'

/** Only the places of events are weighed: which words tell one is left to rules. */
const weighed = {
  ...knowledge(),
  weights: (name: string) => (name === 'events' ? {} : knowledge().weights(name)),
}

/** The places of the last event of a type. */
function lastOf(text: string, type: string, known = weighed): string[] {
  const { events } = analyse(text, { knowledge: known, published: PUBLISHED })
  return placesOf(events.findLast(one => one.type === type))
}

/** Rows of a text, the type of the event asked for, and its places by weights and by rules alone. */
type Row = readonly [
  name: string,
  text: string,
  type: string,
  weights: readonly string[],
  rules: readonly string[],
]

describe('weights choose', () => {
  test.each<Row>([
    [
      'the town, not the country named only behind it',
      'A woman of Bend, Oregon, United States, was convicted of fraud on Friday. She had stolen thousands from a shop.',
      'crime',
      [BEND],
      ['scope united-states'],
    ],
    [
      'no country that only does and has things',
      'Two men were held in Bend, Oregon, on Friday over a fire that police say was ordered by Iran, whatever Iran’s envoy and Iran’s army say. A judge in Salem, Oregon, spoke. They had stolen thousands from a shop.',
      'crime',
      [BEND],
      ['scope oregon'],
    ],
    [
      'the town of the report, not where somebody once was',
      'The city council of Bend met on Monday. The mayor welcomed the vote. In 1990 soldiers from the town fought in Iraq. Workers will build the library in May.',
      'construction',
      [BEND],
      ['scope iraq'],
    ],
  ])('%s', (_, text, type, weights, rules) => {
    expect(lastOf(text, type)).toEqual(weights)
    expect(lastOf(text, type, rulesOfEvents())).toEqual(rules)
  })
})

describe('weights leave', () => {
  test.each<readonly [name: string, text: string, type: string, places: readonly string[]]>([
    [
      'what the words of the event say',
      'The city council of Bend met on Monday. The mayor of Bend welcomed the vote. Rebels killed ten soldiers in Iraq.',
      'killing',
      ['site iraq'],
    ],
    [
      'a nation its own affairs',
      'CHRISTCHURCH, New Zealand -- A gunman killed ten in Christchurch on Friday. New Zealand mourned. It was hot. It was dry. The prime minister called for calm.',
      'demand',
      ['scope new-zealand'],
    ],
    [
      'a court its place',
      'A judge of Leeds Crown Court sat on Friday. It was hot. Men of London, England, wept. It was dry. Two men pleaded guilty.',
      'trial',
      [LEEDS],
    ],
    [
      'a traveller where they went',
      'A minister fled on Friday to Jordan and asked for asylum.',
      'demand',
      ['scope jordan'],
    ],
    [
      'the town of the report what befell one who comes from another',
      'The council of Bend met on Monday. The mayor of Bend welcomed the vote. Police in Bend arrested two men on Friday. Two men were stabbed. Police charged Ann Lee, 34, of Madras, with assault.',
      'trial',
      [BEND],
    ],
    [
      'the same of "a Madras man"',
      'A store in Bend burned. It was hot. It was dry. A Madras man was arrested.',
      'arrest',
      [BEND],
    ],
    [
      'a child where its home is',
      'A store in Bend burned. It was hot. It was dry. A Madras girl was arrested.',
      'arrest',
      ['scope geonames:5738690'],
    ],
    [
      'another town where it is told to be',
      'The council of Bend met on Monday. The mayor of Bend welcomed the vote. Police in Bend arrested two men on Friday. A woman was stabbed in a shop of Madras.',
      'crime',
      ['site geonames:5738690'],
    ],
    [
      'nowhere what no place is told of',
      'A man was stabbed on Friday. Officers arrested a suspect.',
      'arrest',
      [],
    ],
  ])('%s', (_, text, type, places) => expect(lastOf(text, type)).toEqual(places))
})

test('a place that only says where another lies is none of its own', () => {
  const told = (text: string) => lastOf(text, 'arrest')
  expect(told('Two men were arrested outside Oakfern Motors, Connecticut, on Friday.')).toEqual([
    'scope connecticut',
  ])
  expect(told('Two men were arrested in Leeds, England, on Friday.')).toEqual(['site geonames:2644688'])
})
