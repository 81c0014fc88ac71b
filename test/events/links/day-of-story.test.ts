import { describe, expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

/** Rows of a text, the word that tells an event, and its date; null where it must have none. */
type Row = readonly [name: string, text: string, word: string, edtf: string | null]

const expectDate = (text: string, word: string, edtf: string | null, published: string) =>
  expect(eventOf(tell(text, published), word).date?.edtf ?? null).toBe(edtf)

/** Other sentences, so many that no scene of one thing after the other reaches across them. */
const FAR = 'It was hot. It was dry. It was dark. It rained.'

describe('what a report goes on to tell is of the day of its news', () => {
  const MEETING = 'The council of Leeds met on Thursday.'
  test.each<Row>([
    ['in a report of the next day', `${MEETING} ${FAR} The board hired a clerk.`, 'hired', '2020-01-23'],
    [
      'by the day of which a verb tells that is no event',
      `The clerk saw the board of Leeds on Thursday. ${FAR} The board hired a chef.`,
      'hired',
      '2020-01-23',
    ],
    ['said at the meeting', `${MEETING} ${FAR} A resident criticised the mayor.`, 'criticised', '2020-01-23'],
    [
      'back at the meeting',
      'The board of Leeds held a meeting on Thursday. The plan was published on Jan. 3. A resident told the meeting that it was hot. Members walked out of the hall.',
      'walked',
      '2020-01-23',
    ],
    [
      'beside one of whom an older day is told',
      `${MEETING} ${FAR} Jane Roe, who ran in 2018, criticised the mayor.`,
      'criticised',
      '2020-01-23',
    ],
    [
      'by the day told last',
      `${MEETING} A man was arrested on Wednesday. The judge fined a man.`,
      'fined',
      '2020-01-22',
    ],
    [
      'by no day that a participle has behind “after”',
      `${MEETING} The bridge opened after closing on Wednesday. The judge fined a man.`,
      'fined',
      '2020-01-23',
    ],
    [
      'some day of the story where several are told',
      `${MEETING} A man was arrested on Wednesday. ${FAR} The board hired a clerk.`,
      'hired',
      '2020-01-22/2020-01-23',
    ],
    // Not of that day, as far as the text says.
    ['what has been done since', `${MEETING} ${FAR} The board has hired a clerk.`, 'hired', null],
    ['what had been done before', `${MEETING} ${FAR} The board had hired a clerk.`, 'hired', null],
    [
      'what is told of somebody only',
      `${MEETING} ${FAR} It heard from a charity, which hired a clerk.`,
      'hired',
      null,
    ],
    ['what came before it', `${MEETING} ${FAR} It rained after the board hired a clerk.`, 'hired', null],
    [
      'what is told of an older time',
      `${MEETING} ${FAR} The board began in 1998. The board hired a clerk.`,
      'hired',
      null,
    ],
    [
      'a deed long before the court sat',
      `A court fined a man in Leeds on Thursday. ${FAR} He robbed a shop.`,
      'robbed',
      null,
    ],
    [
      'a deed of which somebody spoke',
      `The mayor of Leeds warned on Thursday of floods. ${FAR} The board hired a clerk.`,
      'hired',
      null,
    ],
    [
      'who is told by what was done to them',
      `${MEETING} ${FAR} Victims injured by a bomb wept.`,
      'injured',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf, '2020-01-24'))

  test.each<Row>([
    [
      'what may have been since, of a report days later',
      `A storm hit Leeds on Sunday. ${FAR} The council hired a clerk.`,
      'hired',
      '2020-01-19/2020-01-24',
    ],
    [
      'what went on at the scene all the same',
      `A storm hit Leeds on Sunday. ${FAR} A roof collapsed.`,
      'collapsed',
      '2020-01-19',
    ],
    [
      'what somebody said of it since',
      `A storm hit Leeds on Sunday. ${FAR} The mayor praised the crews.`,
      'praised',
      '2020-01-19/2020-01-24',
    ],
    [
      'but not on the day on which it was only told',
      'A storm hit Leeds on Sunday. It was strong, officials said Tuesday. It was dry. The council hired a clerk.',
      'hired',
      '2020-01-19/2020-01-24',
    ],
    [
      'news older than a week',
      `A storm hit Leeds on Jan. 2. ${FAR} The council hired a clerk.`,
      'hired',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf, '2020-01-24'))
})

describe('what is announced is of the day told next', () => {
  test.each<Row>([
    [
      'by the first sentence',
      'A court in Leeds has jailed a man. The judge fined another on Thursday.',
      'jailed',
      '2020-01-23',
    ],
    [
      'by a headline',
      'Jury acquits man of theft.\n\nA jury sat in Leeds. It was hot. A judge fined another man on Thursday.',
      'acquits',
      '2020-01-23',
    ],
    [
      'a mishap in a headline',
      'Ten homeless after blaze.\n\nIt was hot in Leeds. A mill collapsed on Thursday.',
      'blaze',
      '2020-01-23',
    ],
    [
      'who is told of by an older deed',
      'A court in Leeds has jailed a man who robbed a shop. The judge fined another on Thursday.',
      'robbed',
      null,
    ],
    [
      'too early for the day told',
      'A court in Leeds has jailed a man. It was hot. It was dry. A judge fined another on Thursday.',
      'jailed',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf, '2020-01-24'))
})

describe('a headline', () => {
  test.each<Row>([
    [
      'tells the news',
      'Jury acquits man in Leeds\n\nA jury in Leeds met on Thursday.',
      'acquits',
      '2020-01-23',
    ],
    [
      'says what came after it, on the day of the report',
      'Mayor of Leeds condemns killers after attack\n\nA bomb exploded in Leeds on Thursday.',
      'condemns',
      '2020-01-24',
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf, '2020-01-24'))
})

test('a day by which something is called ends with its paragraph, unlike that of a scene', () => {
  const going = 'A crowd gathered in Rome.'
  const called = 'Three men were shot in the Jan. 10, 2019, attack in York.'
  expectDate(`${called}\n\n${going}`, 'gathered', null, '2020-03-24')
  expectDate(`${called} ${going}`, 'gathered', '2019-01-10', '2020-03-24')
  expectDate(`Three men were shot in York on Jan. 10.\n\n${going}`, 'gathered', '2020-01-10', '2020-03-24')
})
