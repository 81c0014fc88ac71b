import { describe, expect, test } from 'vitest'
import { linksAmong } from './marked.ts'

/** Each row: a sentence whose link is told where both events are sure, a doubtful word of it, and whether it is told then. */
const ROWS: readonly (readonly [
  name: string,
  text: string,
  link: string,
  doubtful: string,
  told: boolean,
])[] = [
  [
    'a doubtful noun right before "following"',
    'The [clashes] following the [announcement] went on.',
    'clashes after announcement',
    'clashes',
    true,
  ],
  [
    'a doubtful noun farther before "following"',
    'The [clashes] in Oslo following the [announcement] went on.',
    'clashes after announcement',
    'clashes',
    false,
  ],
  [
    'a doubtful verb before "following"',
    'He [left] following the [announcement].',
    'left after announcement',
    'left',
    false,
  ],
  [
    'what a doubtful deed is for',
    'Farmers [gathered] in Lyon to [demand] aid.',
    'gathered purpose demand',
    'gathered',
    false,
  ],
  [
    'a doubtful aim',
    'Farmers [gathered] in Lyon to [demand] aid.',
    'gathered purpose demand',
    'demand',
    true,
  ],
  [
    'a doubtful effect',
    'The [storm] [damaged] a bridge near Izmir on Friday.',
    'storm causes damaged',
    'damaged',
    false,
  ],
  [
    'a doubtful cause',
    'The [storm] [damaged] a bridge near Izmir on Friday.',
    'storm causes damaged',
    'storm',
    true,
  ],
  [
    'what did a doubtful thing',
    'The school in Leeds was [damaged] by the [fire].',
    'fire causes damaged',
    'damaged',
    false,
  ],
  [
    'a doubtful object of a judgement',
    'The minister [condemned] the [attack] in Kabul.',
    'condemned about attack',
    'attack',
    false,
  ],
  [
    'a doubtful judgement',
    'The minister [condemned] the [attack] in Kabul.',
    'condemned about attack',
    'condemned',
    true,
  ],
  [
    'a doubtful charge after a preposition',
    'He was [accused] of [plotting] a coup.',
    'accused about plotting',
    'plotting',
    true,
  ],
  [
    'what came first, doubtful',
    'Troops [left] Aden after the [strike].',
    'left after strike',
    'strike',
    true,
  ],
  ['what came later, doubtful', 'Troops [left] Aden after the [strike].', 'left after strike', 'left', true],
  [
    'what is announced, doubtful',
    'The mayor [announced] the [closure] of the port.',
    'announced content closure',
    'closure',
    true,
  ],
]

describe('links of events that no rule tells', () => {
  test.each(ROWS)('%s, told where both are sure', (_, text, link) => {
    expect(linksAmong(text)).toContain(link)
  })
  test.each(ROWS)('%s', (_, text, link, doubtful, told) => {
    expect(linksAmong(text, [doubtful]).includes(link)).toBe(told)
  })
  test('neither end of an order may be doubtful at once', () => {
    expect(linksAmong('Troops [left] Aden after the [strike].', ['left', 'strike'])).toEqual([])
  })
})

describe('a doubtful verb that only carries another', () => {
  test.each([
    [
      'forced to',
      'The band has been [forced] to [cancel] the rest of its tour after thieves [raided] its van.',
      ['forced'],
      'cancel after raided',
    ],
    [
      'a sure one stands for itself',
      'The band has been [forced] to [cancel] the rest of its tour after thieves [raided] its van.',
      [],
      'forced after raided',
    ],
    [
      'one that carries nothing',
      'The band [stopped] near Lyon after thieves [raided] its van.',
      ['stopped'],
      'stopped after raided',
    ],
  ] as const)('%s', (_, text, doubtful, link) => {
    expect(linksAmong(text, doubtful).filter(one => one.includes(' after '))).toEqual([link])
  })
})

describe('words on which others hang', () => {
  test.each([
    [
      'who grants a request answers it',
      'The council [approved] the [request] on Monday.',
      ['approved response_to request'],
    ],
    [
      'a plan is no request',
      'The council [approved] the [closure] of the school.',
      ['approved content closure'],
    ],
    ['reminded of', 'The mayor [reminded] members of the [meeting] in May.', ['reminded about meeting']],
    [
      'a word for a place says nothing',
      'The mayor [reminded] members in Leeds before a [meeting].',
      ['reminded before meeting'],
    ],
    ['forbidden from', 'The court [forbade] her from [leaving] Kenya.', ['forbade content leaving']],
    ['a threat of a thing is no warning', 'The [threat] of an [outbreak] in Haiti is real.', []],
    [
      'approved doing it',
      'The board [approved] [hiring] two teachers in Leeds.',
      ['approved content hiring'],
    ],
  ])('%s', (_, text, links) => {
    expect(linksAmong(text)).toEqual(links)
  })
})
