import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import { mark, unmark } from '../support/marks.ts'
import { PUBLISHED, type Row } from './rows.ts'

function expectClocks([marked, ...values]: Row): void {
  const { text } = unmark(marked)
  const { clocks } = findTimes(readDocument(text), PUBLISHED)
  expect(mark(text, clocks)).toBe(marked)
  expect(clocks.map(({ value, clock }) => [value, clock.part, clock.zone].filter(Boolean).join(' '))).toEqual(
    values,
  )
}

describe('an hour', () => {
  test.each<Row>([
    ['It began at [8 p.m.] in Rome.', 'T20:00'],
    ['It began at about [8:30 pm].', 'T20:30'],
    ['Shots were heard at [8.30pm].', 'T20:30'],
    ['It hit the town at [04:17 a.m.], officials said.', 'T04:17'],
    ['The train left at [20:45].', 'T20:45'],
    ['The quake struck at [0830 GMT].', 'T08:30 GMT'],
    ['The quake struck at [14:30 local time] ([11:30 GMT]).', 'T14:30 local time', 'T11:30 GMT'],
    ['It ended at [1430 hours].', 'T14:30'],
    ['It left at [1412 Alaska daylight time].', 'T14:12 Alaska daylight time'],
    ['At [1431] an alarm rang.', 'T14:31'],
    ['Polls close at [7 p.m. ET].', 'T19:00 ET'],
    ['It landed at [9 a.m. Eastern time].', 'T09:00 Eastern time'],
    ['They came at [3 in the morning].', 'T03:00'],
    ['They came at [10 at night].', 'T22:00'],
    ["It starts at [6 o'clock in the evening].", 'T18:00'],
    ['It stopped at [noon].', 'T12:00'],
    ['The truce began at [midnight].', 'T24:00'],
    ['It happened at [12:15 a.m.] and [12:15 p.m.].', 'T00:15', 'T12:15'],
  ])('%s', (marked, ...values) => expectClocks([marked, ...values]))

  test.each([
    'Turnout was 8 of 30.',
    'They won 3:45 on points.',
    'He ran the mile in 3:58.41.',
    'He ran it in 2:03:45.',
    'Read Luke 12:15 again.',
    'It fell to 8.30 dollars.',
    'It is 8 km away.',
    'He got $8 pm of it.',
    'In 1430 the town was rebuilt.',
    'At 1431 feet it struck a hill.',
    'The index closed at 1705.',
    'The vote was 20:45 in favour.',
    'It came at 25:10 and went.',
    'Nobody came at 13 p.m. that day.',
    'Midnight Oil played.',
    'Morning came.',
    'He works at night.',
    'Early voting began.',
    'The early bird caught it.',
  ])('none: %s', text => expectClocks([text]))
})

describe('from one hour to another', () => {
  test.each<Row>([
    ['It rained between [2 and 4 p.m.].', 'T14:00/T16:00'],
    ['Polls were open from [7 a.m. to 8 p.m.].', 'T07:00/T20:00'],
    ['They sat from [10 a.m. to noon].', 'T10:00/T12:00'],
    ['It lasts [7-9 p.m.].', 'T19:00/T21:00'],
    ['They waited from [11 to 2 p.m.].', 'T11:00/T14:00'],
    ['The curfew ran from [10 p.m. to 5 a.m.].', 'T22:00/T24:00'],
    ['Eight and 4 came at [5 p.m.].', 'T17:00'],
  ])('%s', (marked, ...values) => expectClocks([marked, ...values]))
})

describe('on one side of an hour', () => {
  test.each<Row>([
    ['It came shortly after [8 p.m.].', 'T20:00/T21:00'],
    ['It came just before [7 am].', 'T06:00/T07:00'],
    ['It came after [10 p.m.].', 'T22:00/T24:00'],
    ['It came before [10 a.m.].', 'T00:00/T10:00'],
    ['It came soon after [midnight].', 'T00:00/T01:00'],
    ['It came shortly before [midnight].', 'T23:00/T24:00'],
    ['It came about [8 p.m.].', 'T20:00'],
  ])('%s', (marked, ...values) => expectClocks([marked, ...values]))
})

describe('a part of the day', () => {
  test.each<Row>([
    ['It began in the [early hours] of Friday.', '2020-01-24T00:00/2020-01-24T06:00 early morning'],
    ['On the [night] of January 3 a strike began.', '2020-01-03T18:00/2020-01-03T24:00 night'],
    ['In the [late evening] they left.', 'T20:00/T24:00 late evening'],
    ['They came in the [early morning].', 'T00:00/T09:00 early morning'],
    ['They left at [dawn].', 'T04:00/T07:00 dawn'],
    ['The dawn of a new age.'],
    ['The morning was cold.'],
    ['It happened on Friday night.'],
    ['They left that afternoon.'],
  ])('%s', (marked, ...values) => expectClocks([marked, ...values]))
})

describe('the day told beside it', () => {
  test.each<Row>([
    ['It began at [8 p.m.] on Thursday.', '2020-01-23T20:00'],
    ['It began Thursday at about [8 p.m.].', '2020-01-23T20:00'],
    ['It began on Thursday, shortly after [8 p.m.].', '2020-01-23T20:00/2020-01-23T21:00'],
    ['It began at [8 p.m.] and on Thursday it ended.', 'T20:00'],
    ['On Thursday it began in Rome at [8 p.m.].', 'T20:00'],
    ['It began at [8 p.m.] in 2019.', 'T20:00'],
    ['It ended on Thursday. At [8 p.m.] it began again.', 'T20:00'],
  ])('%s', (marked, ...values) => expectClocks([marked, ...values]))

  test('is written out in full, with the arithmetic', () => {
    const { clocks } = findTimes(readDocument('It began at 8:30 p.m. GMT on Thursday.'), PUBLISHED)
    expect(clocks).toMatchObject([
      {
        type: 'time',
        edtf: '2020-01-23T20:30:00',
        earliest: '2020-01-23',
        latest: '2020-01-23',
        derivation: [{ from: '8:30 p.m. GMT', to: '20:30', note: 'GMT' }],
      },
    ])
  })
})

test('of any text, each hour is one a day has, and inside the text', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...'at 8 30 : . p.m. pm a.m. after before noon midnight to - and between 25 1430 GMT on Friday'.split(
            ' ',
          ),
        ),
      ),
      words => {
        const text = words.join(' ')
        for (const { start, end, clock } of findTimes(readDocument(text), PUBLISHED).clocks) {
          expect(start < end && end <= text.length).toBe(true)
          for (const hour of [clock.from, clock.to])
            expect(hour).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
          expect(clock.from <= clock.to).toBe(true)
        }
      },
    ),
  ))
