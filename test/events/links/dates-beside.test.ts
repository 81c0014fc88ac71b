import { describe, expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

type Row = readonly [name: string, text: string, word: string, edtf: string | null]

const expectDate = (text: string, word: string, edtf: string | null) =>
  expect(eventOf(tell(text), word).date?.edtf ?? null).toBe(edtf)

describe('help is called on the day of the mishap', () => {
  test.each<Row>([
    [
      'called to it',
      'Police were called to the accident in Leeds at 9 a.m. on Jan. 10.',
      'accident',
      '2020-01-10',
    ],
    ['of two months', 'Help was called to the accident in Leeds in December.', 'accident', null],
    ['told of it', 'Police were called on Jan. 10 because of the accident in Leeds.', 'accident', null],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('a time before a noun that only says more of another', () => {
  const RESULTS = 'Many doubt the December 27 presidential election results.'
  test.each<Row>([
    ['dates what is told without one', `Kenya held an election. ${RESULTS}`, 'election', '2019-12-27'],
    [
      'not where another of the kind has its own',
      `Kenya held an election. Uganda held an election in 2016. ${RESULTS}`,
      'election',
      null,
    ],
    [
      'not where several times are told so',
      `Kenya held an election. ${RESULTS} Few doubt the January 5 election results.`,
      'election',
      null,
    ],
    ['not of a noun alone', 'Kenya held an election. Many like the December 27 results.', 'election', null],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

test('a day told by what goes on dates what links to it', () =>
  expectDate(
    'A court jailed a man in Leeds on Thursday. A judge fined a driver, hours after the ministry ratified a law.',
    'ratified',
    '2020-01-23',
  ))
