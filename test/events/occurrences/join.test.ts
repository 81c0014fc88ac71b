import { expect, test } from 'vitest'
import { tell, triggersOf } from './tell.ts'

const types = (text: string) => triggersOf(tell(text))

test.each([
  [
    'the march',
    'Thousands gathered for a rally in Cairo on Friday. The march was long.',
    ['protest: gathered|rally|march'],
  ],
  [
    "a day's rally",
    "A demonstration was held in Cairo on Friday. Friday's rally was long.",
    ['protest: demonstration|held|rally'],
  ],
  [
    'the strike',
    'A U.S. airstrike killed a commander. The U.S. airstrike was condemned on Friday.',
    ['airstrike: airstrike|killed|airstrike', 'statement: condemned'],
  ],
  [
    'the attack on the same house',
    'An attack on the U.S. Embassy in Baghdad. The embassy attack was bad.',
    ['attack: attack|attack'],
  ],
  [
    'the visit of one',
    "During the visit of Macron to Rome, he spoke. Macron's visit was long.",
    ['visit: visit|visit'],
  ],
  [
    'a fire in a town of the mountains that burn',
    'Fire in Malibu spreads\n\nA brush fire broke out in the Santa Monica Mountains on Friday.',
    ['disaster: Fire|spreads|fire|broke out'],
  ],
  [
    'the quake',
    'An earthquake struck Chile on Friday. The quake was strong.',
    ['disaster: earthquake|struck|quake'],
  ],
  [
    'the general word',
    'A bombing in Kabul killed two people. The attack was the first this year.',
    ['bombing: bombing|killed|attack'],
  ],
  [
    'a toll',
    'Bomb kills 12 in Kirkuk\n\nKIRKUK, Iraq (UPI) -- A bomb exploded in Kirkuk on Monday, killing 12 people.',
    ['killing: kills|killing', 'bombing: exploded'],
  ],
])('%s is told again', (_, text, found) => expect(types(text)).toEqual(found))

test.each([
  [
    'another toll',
    'Bomb kills 12 in Kirkuk\n\nKIRKUK, Iraq (UPI) -- A bomb exploded in Kirkuk in May, killing 40 people.',
    3,
  ],
  ['other days', 'A rally was held in Cairo on Thursday. A rally was held in Cairo on Friday.', 2],
  ['other places', 'A rally was held in Cairo. A rally was held in Paris.', 2],
  ['other sides', 'A U.S. airstrike hit Iraq. An Iranian airstrike hit Iraq.', 2],
  [
    'other targets in one sentence',
    'He called for the bases in Iraq to be shut down and the closure of the airport.',
    3,
  ],
  ['other disasters', 'An earthquake struck Chile on Friday. The fire in Santiago was put out.', 3],
  ['stays', 'Troops stayed in Iraq until 2011. Troops have remained in Iraq since 2014.', 2],
  ['a wish and a deed', 'He called for a rally in Cairo. The attack in Cairo was bad.', 3],
])('%s stay apart', (_, text, count) => expect(types(text)).toHaveLength(count))
