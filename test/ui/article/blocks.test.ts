import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/ui/article/blocks.ts'
import { gutterOf } from '../../../src/ui/article/gutter.ts'
import { date, event, mention, sentence, story } from '../../support/story.ts'

test('a picture’s caption and credit stand apart, a dateline with its paragraph', () => {
  const told = story({
    sentences: [
      sentence(0, 10, { zone: 'caption' }),
      sentence(11, 20, { zone: 'credit' }),
      sentence(21, 30, { zone: 'dateline', paragraph: 1 }),
      sentence(31, 40, { paragraph: 1 }),
      sentence(41, 50, { paragraph: 1 }),
      sentence(51, 60, { paragraph: 2 }),
    ],
    mentions: [
      mention('late', 52, 55),
      mention('inner', 32, 34),
      mention('outer', 32, 39),
      mention('first', 2, 5),
    ],
  })
  expect(
    blocksOf(told).map(block => [
      block.zone,
      block.start,
      block.end,
      block.mentions.map(one => one.id).join(' '),
    ]),
  ).toEqual([
    ['caption', 0, 10, 'first'],
    ['credit', 11, 20, ''],
    ['body', 21, 50, 'outer inner'],
    ['body', 51, 60, 'late'],
  ])
})

test.each([
  ['one day', [date('2021-05-14')], '14 May', false],
  ['two days', [date('2021-05-14'), date('2020-12-31')], '31 Dec, 14 May', false],
  ['three days', [date('2021-05-10'), date('2021-05-12'), date('2021-05-14')], '10–14 May', false],
  ['a range', [date('2021-05-03'), date('2021-05-03', '2021-05-13')], '3–13 May', true],
  ['years beside a day', [date('2003-01-01', '2021-05-14'), date('2021-05-14')], '14 May', false],
  ['years alone', [date('2003-01-01', '2011-12-31')], '2003–2011', true],
  ['no beginning', [date('1900-01-01', '2021-05-14', '../2021-05-14')], '14 May', false],
])('the margin says %s', (_, dates, words, vague) => {
  const told = story({
    sentences: [sentence(0, 50)],
    events: dates.map((one, i) => event(`e${i}`, { date: one, trigger: { start: i, end: i + 1 } })),
  })
  expect(gutterOf(told, blocksOf(told))).toEqual([{ words, vague }])
})

test('the margin is empty where a paragraph tells no event', () => {
  const told = story({ sentences: [sentence(0, 50)], events: [event('undated')] })
  expect(gutterOf(told, blocksOf(told))).toEqual([null])
})
