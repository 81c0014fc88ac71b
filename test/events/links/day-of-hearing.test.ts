import { describe, expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

/** Rows of what follows the opening of a report, the word that tells an event, and its date. */
type Row = readonly [name: string, text: string, word: string, edtf: string | null]

const HEARING =
  'A man appeared before Leeds Crown Court on Jan. 22 charged with robbery. He was arrested in York on Jan. 21. '

describe('what goes on at a hearing', () => {
  test.each<Row>([
    ['a witness', 'Detective Ann Roe told the court that he was armed.', 'told the court', '2020-01-22'],
    ['a ruling', 'Judge Jane Smith remanded him in custody.', 'remanded', '2020-01-22'],
    [
      'another day to come',
      'Judge Jane Smith remanded him in custody until Jan. 30.',
      'remanded',
      '2020-01-22',
    ],
    [
      'what else the judge did',
      'Judge Jane Smith heard him. She remanded him in custody.',
      'remanded',
      '2020-01-22',
    ],
  ])('%s is of its day', (_, text, word, edtf) =>
    expect(eventOf(tell(HEARING + text), word).date?.edtf ?? null).toBe(edtf),
  )

  test.each<Row>([
    ['what the court is told of', 'Two men robbed a shop, the court heard.', 'robbed', '2020-01-21'],
    [
      'what has a day in its sentence',
      'His lawyer met police on Jan. 19 and demanded a meeting.',
      'demanded',
      '2020-01-19',
    ],
    ['what was done before', 'A judge had remanded him in custody.', 'remanded', '2020-01-21'],
    [
      'a ruling with a day',
      'On Jan. 19 Judge Jane Smith remanded a woman in custody.',
      'remanded',
      '2020-01-19',
    ],
  ])('%s is not', (_, text, word, edtf) =>
    expect(eventOf(tell(HEARING + text), word).date?.edtf ?? null).toBe(edtf),
  )

  test('where a report opens with something else, what is said in court has the day told before', () => {
    const text =
      'A gang robbed a bank in Leeds on Jan. 22. A man was arrested in York on Jan. 23. Judge Ann Roe remanded him.'
    expect(eventOf(tell(text), 'remanded').date?.edtf).toBe('2020-01-23')
  })
})
