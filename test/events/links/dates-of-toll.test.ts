import { expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

const OUTBREAK = 'An outbreak of cholera began in Goma in December and has spread since December.'
const CLASHES = 'Clashes broke out in Goma in late December.'

test.each([
  ['deaths of an outbreak', `${OUTBREAK} Officials counted 45 deaths.`, 'deaths', '2019-12-01/2020-01-24'],
  ['cases of it', `${OUTBREAK} Over 1,200 cases have been reported.`, 'reported', '2019-12-01/2020-01-24'],
  ['those who fled from war', `${CLASHES} Thousands have fled to Uganda.`, 'fled', '2019-12-21/2020-01-24'],
  [
    'those driven from home',
    `${CLASHES} Hundreds have been displaced.`,
    'displaced',
    '2019-12-21/2020-01-24',
  ],
  // Not, as far as the text says.
  ['one who died', `${OUTBREAK} A singer died.`, 'died', null],
  ['those who had fled before', `${CLASHES} Thousands had fled to Uganda.`, 'fled', null],
  ['what sickness does not do', `${OUTBREAK} Thousands have fled to Uganda.`, 'fled', null],
  [
    'what an affair of one day did',
    'Clashes broke out in Goma on Jan. 10. Thousands have fled to Uganda.',
    'fled',
    null,
  ],
  [
    'what may be of either of two',
    `${CLASHES} Clashes broke out in Lagos in early January. Thousands have fled to Uganda.`,
    'fled',
    null,
  ],
  [
    'what is long over',
    'Clashes broke out in Goma in late 1999. Thousands have fled to Uganda.',
    'fled',
    null,
  ],
])('%s', (_, text, word, edtf) => expect(eventOf(tell(text), word).date?.edtf ?? null).toBe(edtf))
