import { expect, test } from 'vitest'
import { only, placesOf, tell } from './tell.ts'

/** Lancaster in England. */
const LANCASTER = 'scope geonames:2644972'
const MORECAMBE = 'scope geonames:2642214'

const END = 'It was old. It was cold. A man was arrested.'

test.each([
  [
    'a town named at the opening and most',
    `A mill in Lancaster, England, burned. It stood by the river in Lancaster. ${END}`,
    LANCASTER,
  ],
  [
    'in spite of the towns people come from',
    `A mill in Lancaster, England, burned. It stood by the river in Lancaster. Men from Leeds saw it. ${END}`,
    LANCASTER,
  ],
  ['the only place of all, though named once', `A mill in Morecambe burned. ${END}`, MORECAMBE],
  ['by those of its own who are told of', `Morecambe firefighters came. ${END}`, MORECAMBE],
  [
    'a county of all towns that are named, be it late',
    `Mills burned. ${END} It was dry. They wept. Fires in Morecambe, Heysham and Lancaster burned.`,
    'scope lancashire',
  ],
  [
    'a capital of which a district is told',
    `A mill in London burned. It stood in Kilburn, London. Men of Leeds saw it. ${END}`,
    'scope london',
  ],
  [
    'a capital named for itself, its country hardly',
    `A mill in London burned. It stood in London. Britons saw it. ${END}`,
    'scope london',
  ],
  [
    'with the towns beside it, against one far off',
    `Lancaster firefighters came. A mill in Morecambe burned. Men of Leeds and York saw it. Lancaster firefighters wept. ${END}`,
    LANCASTER,
  ],
  [
    'in spite of those who are told by their towns',
    `Lancaster firefighters came. A mill in Lancaster burned. Ann Lee, 34, of Leeds, Bob Ray, 51, of York, and a Durham man wept. A Bradford woman sang. ${END}`,
    LANCASTER,
  ],
  // None of these is the story of one town.
  [
    'a capital of which one is, where its country is told of as much',
    `A mill in London burned. It stood in Kilburn, London. Men of the United Kingdom saw it. The United Kingdom wept. Many in the United Kingdom sang. ${END}`,
    'scope united-kingdom',
  ],
  ['the only place, where somebody comes from', `A mill of Ann Lee, of Morecambe, burned. ${END}`, undefined],
  ['the only place, where a firm is', `A mill of Morecambe-based Storey burned. ${END}`, undefined],
  [
    'several towns',
    `A mill in Lancaster, England, burned. Mills in Leeds, England, and York, England, burned too. ${END}`,
    'scope england',
  ],
  [
    'a town named once',
    `A mill in Lancaster, England, burned. Many in England saw it. ${END}`,
    'scope england',
  ],
  [
    'a capital, which may stand for its country',
    `A mill in London burned. It stood by the Thames in London. Men from the United Kingdom saw it. The United Kingdom wept. ${END}`,
    'scope united-kingdom',
  ],
  [
    'towns of a state never named, in a country that is',
    `A British season began. Mills in Leeds, York, Exeter, Derby, Hull and Bristol burned. ${END}`,
    'scope united-kingdom',
  ],
  [
    'a town named only at the end',
    `Mills in England burned. They were old. Men from England saw it. It was cold. They wept. ${END} He was from Lancaster, England, and had lived in Lancaster.`,
    'scope england',
  ],
])('%s', (_, text, place) => expect(placesOf(only(tell(text), 'arrest'))).toEqual(place ? [place] : []))
