import { describe, expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

/** Rows of a text, the word that tells an event, and its date; null where it must have none. */
type Row = readonly [name: string, text: string, word: string, edtf: string | null]

const rows = (list: readonly Row[]) =>
  test.each<Row>([...list])('%s', (_, text, word, edtf) =>
    expect(eventOf(tell(text), word).date?.edtf ?? null).toBe(edtf),
  )

describe('a time of what tells no event is that of what it hangs on', () => {
  rows([
    [
      'the object of a verb that began it',
      'It was his rule that ignited the war in Chad seven years ago.',
      'war',
      '2013',
    ],
    ['something of a year', 'Nine men died in the 2018 Camp Fire.', 'died', '2018'],
    ['not across sentences', 'Nine men died. In the 2018 Camp Fire all were safe.', 'died', null],
    [
      'what a clause says of a noun',
      'The party of Rome plans a protest, which is due to be held in June.',
      'protest',
      '2020-06',
    ],
    [
      'not what a clause says somebody did',
      'The party of Rome plans a protest, which the mayor had liked in June.',
      'protest',
      null,
    ],
    ['a year of what is held', 'Roe won the 2018 marathon in Oslo.', 'won', '2018'],
    [
      'a decision of a day past',
      'The minister ordered troops to leave Rome in November.',
      'ordered',
      '2019-11',
    ],
    [
      'not a day to come',
      'The minister ordered troops to leave Rome in three weeks.',
      'ordered',
      '2020-01-24',
    ],
    [
      'what a speaker had just done',
      'Rome should be open, Roe told reporters on Wednesday after visiting troops in Oslo.',
      'visiting',
      '2020-01-22',
    ],
    [
      'not what others had done',
      'Rome should be open, Roe told reporters on Wednesday after troops attacked Oslo.',
      'attacked',
      null,
    ],
    [
      'what opens the content of a saying',
      'She said as early as 2011, rebels attacked Oslo.',
      'attacked',
      '2011',
    ],
    [
      'not a verb of saying in the passive',
      'The vote was announced in December, the mayor visited Oslo.',
      'visited',
      null,
    ],
    [
      'under a picture',
      'Thousands protest at a base, Thursday, Jan. 23, 2020, in Oslo.',
      'protest',
      '2020-01-23',
    ],
    [
      'when it was warned',
      'Houses were built after 2000 when the board of Oslo issued a warning.',
      'issued',
      '2000',
    ],
    [
      'counted on from the article',
      'The firm plans to build a factory in Oslo within three years.',
      'build',
      '2020-01-24/2023-01-24',
    ],
    ['not what was so long', 'The firm built a factory in Oslo within three years.', 'built', null],
    ['not a day to come of what has been done', 'Oslo elected a mayor for next year.', 'elected', null],
    ['what is still so', 'Thousands have been leaving Oslo.', 'leaving', '2020-01-24'],
    ['not what had been so', 'Thousands had been leaving Oslo.', 'leaving', null],
    ['some weeks ago', 'Rebels attacked Oslo several weeks ago.', 'attacked', '2019-11-25/2020-01-12'],
  ])
})

describe('dates told together', () => {
  rows([
    [
      'the next of several verbs',
      'Police arrested Roe in May 2017, charged him with theft in Oslo.',
      'charged',
      '2017-05',
    ],
    [
      'not the main verb after an aside',
      'Roe, who attacked Oslo in May 2017, visited a mill in Moss.',
      'visited',
      null,
    ],
    [
      'a stop that is followed at once',
      'Roe was arrested in Oslo on Jan. 10 following a fight.',
      'fight',
      '2020-01-10',
    ],
    [
      'not what may be long before',
      'Roe was arrested in Oslo on Jan. 10 following a killing.',
      'killing',
      '../2020-01-10',
    ],
    [
      'a day that owns the same word',
      "A factory has opened in Oslo. It was cold. Roe was among those at Wednesday's opening.",
      'opened',
      '2020-01-22',
    ],
    [
      'not two that are told by it',
      "A factory has opened in Oslo. A school has opened in Moss. Roe was at Wednesday's opening.",
      'opened',
      null,
    ],
    [
      'the scene, beside its place',
      'Police searched a farm near Moss, where a man attacked Roe on Jan. 10. Police arrested a man.',
      'arrested',
      '2020-01-10',
    ],
    [
      'not what only says more of a place, a month before',
      'Police searched a farm near Moss, where a man attacked Roe in October. Police arrested a man.',
      'arrested',
      null,
    ],
    [
      'not what a clause of "after" tells',
      'Troops attacked Oslo on Jan. 19. The attack came five days after a drone hit a wall in Moss. Police arrested a man.',
      'arrested',
      null,
    ],
    [
      'the scene, told again by its hour',
      'A car hit a wall in Oslo on Jan. 10. It was seen around 2 a.m. on Jan. 10. Police arrested a man.',
      'arrested',
      '2020-01-10',
    ],
    [
      'not by an hour of another day',
      'A car hit a wall in Oslo on Jan. 10. It is seen on Jan. 15. Police arrested a man.',
      'arrested',
      null,
    ],
    [
      'past a participle that has ended',
      'Rebels attacked Oslo on Jan. 10. He was seen before fleeing, and then police arrested a man.',
      'arrested',
      '2020-01-10',
    ],
    [
      'not before what a clause says',
      'Rebels attacked Oslo on Jan. 10. He was seen before police arrested a man.',
      'arrested',
      null,
    ],
  ])
})
