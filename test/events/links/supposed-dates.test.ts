import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { rulesOfEvents } from '../../support/knowledge.ts'
import { tell } from '../occurrences/tell.ts'
import { eventOf } from './told.ts'

type Row = readonly [name: string, text: string, word: string, edtf: string | null]

const expectDate = (text: string, word: string, edtf: string | null) =>
  expect(
    eventOf({ ...tell(text), links: [], issues: [], mentions: [], implied: [] }, word).date?.edtf ?? null,
  ).toBe(edtf)

describe('what has no day of its own is of that of its sentence', () => {
  test.each<Row>([
    [
      'told after',
      'A bus crashed in Leeds on Jan. 10 and, police said, two men died there.',
      'died',
      '2020-01-10',
    ],
    [
      'told before',
      'The hut in Leeds was burned down; two men were shot there on Jan. 10.',
      'burned',
      '2020-01-10',
    ],
    [
      'but no search for whom something befell',
      'A search resumed in Leeds for a boy who went missing on Jan. 10.',
      'resumed',
      null,
    ],
    [
      'but not what was years before',
      'Floods hit Leeds on Jan. 10. They come two years after rain destroyed a bridge in Leeds.',
      'destroyed',
      null,
    ],
    ['but not the year of a birth', 'Born in Leeds in 1934, she won a prize in York.', 'won', null],
    [
      'but not what a court was told of',
      'A man had been stabbed in York, a court in Leeds heard on Jan. 10.',
      'stabbed',
      null,
    ],
    [
      'but not the first of two with a day before the second',
      'Protests in Leeds and last month’s raid in York worried the mayor.',
      'Protests',
      null,
    ],
    [
      'but no deed of those who are judged',
      'Two men who robbed a bank in York were jailed in Leeds on Jan. 10.',
      'robbed',
      null,
    ],
    [
      'a deed of those who fled',
      'Two men who robbed a bank in Leeds fled on Jan. 10.',
      'robbed',
      '2020-01-10',
    ],
    [
      'a noun',
      'A protest closed roads in Leeds, police said, and a man died on Jan. 10.',
      'protest',
      '2020-01-10',
    ],
    [
      'an attempt',
      'A man broke into a bank in Leeds on Jan. 10, where he tried to attack a clerk.',
      'attack',
      '2020-01-10',
    ],
    [
      'not what "that" tells of the thing spoken of',
      'Deputies in Leeds confirmed on Jan. 10 the story of a truck that sent five people to hospital.',
      'sent',
      null,
    ],
    [
      'what is done after speaking of it',
      'Deputies in Leeds confirmed the story on Jan. 10 and sent five people to hospital.',
      'sent',
      '2020-01-10',
    ],
    ['not told aside', 'Roe, who fled Leeds on Jan. 10, 1999, sold his house.', 'sold', null],
    [
      'not of a time long past, where it has been since',
      'The council has built a bridge where a bus crashed in Leeds in 1999.',
      'built',
      null,
    ],
    [
      'not across a clause about somebody',
      'A court fined men in Leeds who attacked a bank in 1999.',
      'fined',
      null,
    ],
    [
      'of a time long past in one clause',
      'Rebels set fire to Leeds, police said, and robbed a bank in 1999.',
      'fire',
      '1999',
    ],
    ['not a plan', 'The council in Leeds met on Jan. 10, and members want to build a bridge.', 'build', null],
    [
      'not what a court acts on',
      'A court in Leeds sentenced a man on Jan. 10 for the shipwreck.',
      'shipwreck',
      null,
    ],
    [
      'not what is done to a thing of long ago',
      'India had suspended a treaty of 1960 in Leeds.',
      'suspended',
      null,
    ],
    ['not what is announced', 'Yesterday, the first death in Leeds was announced.', 'death', null],
    [
      'not what somebody warns of',
      'A bus crashed in Leeds on Jan. 10, and police warned of an attack.',
      'attack',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('a plan is of a day to come that its sentence gives', () => {
  test.each<Row>([
    [
      'will',
      'Scouts will march in Leeds in "Food for All 2020", scheduled for Saturday, Feb. 8.',
      'march',
      '2020-02-08',
    ],
    ['not of a day past', 'Scouts in Leeds who met on Jan. 10 will protest there.', 'protest', null],
    ['not in another sentence', 'Scouts will march in Leeds. The sale is on Feb. 8.', 'march', null],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('what stands between two of one time is of that time', () => {
  const between = (middle: string, last: string) =>
    `A bus crashed in Leeds on Jan. 10. ${middle} A second bus crashed in York on ${last}.`
  test.each<Row>([
    ['a verb', between('Police have closed the bridge.', 'Jan. 10'), 'closed', '2020-01-10'],
    ['not between two times', between('Police have closed the bridge.', 'Jan. 12'), 'closed', null],
    ['not a noun', between('There is fear of a protest.', 'Jan. 10'), 'protest', null],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('a report of its own day', () => {
  const TODAY = 'A bus crashed in Leeds on Friday, police said.'
  test.each<Row>([
    [
      'tells what has been done as new',
      `${TODAY} The council has closed the bridge.`,
      'closed',
      '2020-01-24',
    ],
    ['not what had been before', `${TODAY} The council had closed the bridge.`, 'closed', null],
    ['not what is wanted', `${TODAY} The council wants to close the bridge.`, 'close', null],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('talk that nothing dates', () => {
  const MET = 'The council met in Leeds on Tuesday.'
  test.each<Row>([
    ['was on the day of the news', `${MET} Mayor Roe later condemned the deal.`, 'condemned', '2020-01-21'],
    [
      'but not where it has been since',
      `${MET} Mayor Roe has condemned the deal.`,
      'condemned',
      '2020-01-24',
    ],
    [
      'and of the report where it is the news',
      'Mayor Roe in Leeds condemned the deal.',
      'condemned',
      '2020-01-24',
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

test('nothing is supposed where no day is told', () => {
  const text = 'A bus crashed in Leeds. The council has closed the bridge.'
  for (const { date } of analyse(text, { knowledge: rulesOfEvents(), published: '2020-01-24' }).events)
    expect(date).toBeNull()
})
