import { describe, expect, test } from 'vitest'
import { linksAmong } from './marked.ts'

describe('what hangs on a word of saying', () => {
  test.each([
    ['a relative clause on what is claimed', 'He denied the [claims] that were [made] there.', []],
    [
      '"was to" as "would"',
      'She [revealed] that the council was to [employ] a nurse.',
      ['revealed content employ'],
    ],
    [
      'those who are told, by their full name',
      'He [told] the Voice of America news agency that the rebels had [left] the town.',
      ['told content left'],
    ],
    ['a noun that a clause is about', 'He [told] mourners the [murder] was planned.', ['told about murder']],
    ['a question', 'Members [wondered] whether the firm could [finish] it.', ['wondered about finish']],
    [
      'past a participle that says which',
      'The embassy [warned] that Finns travelling to the coast could [meet] floods.',
      ['warned content meet'],
    ],
    [
      'a statement that a verb without an event of its own makes',
      'The army said in a [statement] on its web site that the general had [resigned].',
      ['statement content resigned'],
    ],
    [
      'an interview that opens the sentence',
      'In an [interview] on Monday, the miller said the flood had [destroyed] it.',
      ['interview content destroyed'],
    ],
    ['what a bill is to do', 'The senate [approved] a bill that would [ban] it.', ['approved content ban']],
    ['any verb right before "that"', 'Some [mused] that he had [drowned].', ['mused content drowned']],
  ])('%s', (_, marked, links) => expect(linksAmong(marked)).toEqual(links))

  test.each([
    ['what was found, in no clause', 'The two women [found] dead in their home had [died] hours apart.'],
    ['what a deed shows', 'His son was [infected], suggesting that the virus had [spread].'],
    ['a thing that did something', 'The senate [approved] a road that [collapsed] in May.'],
    ['a place where others said', 'At the [hearing] in Leeds the miller smiled and the mill [burned].'],
  ])('not %s', (_, marked) => expect(linksAmong(marked)).toEqual([]))
})

describe('what is asked for', () => {
  test.each([
    [
      'of several',
      'The mayor [urged] residents, visitors and shop owners to [leave].',
      ['urged appeal_for leave'],
    ],
    [
      'of somebody with a title',
      "The envoy [advised] the party's National Chairman, Chief John Roe to [resign].",
      ['advised demands resign'],
    ],
  ])('%s', (_, marked, links) => expect(linksAmong(marked)).toEqual(links))

  test.each([
    ['what people are not to do', 'The board [told] people not to [swim] there.'],
    ['what no one is warned against', 'The board did not [warn] people not to [swim] there.'],
    ['what they are to not do', 'The board [ordered] people to not [swim] there.'],
    ['what somebody decides to do', 'The [decision] was made and they [closed] the salad bars.'],
  ])('not %s', (_, marked) => expect(linksAmong(marked)).toEqual([]))

  test.each([
    ['what is allowed', 'The owner gave them [permission] to [paint] it.', ['permission content paint']],
    ['what is decided', 'The [decision] to [close] the mill was wrong.', ['decision content close']],
    ['what is warned against', 'The board [warned] people not to [swim] there.', ['warned content swim']],
  ])('%s is no demand', (_, marked, links) => expect(linksAmong(marked)).toEqual(links))
})

describe('what somebody is held or judged for', () => {
  test.each([
    [
      'each deed of a list',
      'The man was [charged] with a range of offences, including five [burglaries] and several [thefts].',
      ['charged about burglaries', 'charged about thefts'],
    ],
    ['counts of it', 'She was [arrested] on five counts of [fraud].', ['arrested response_to fraud']],
    [
      'charges that tell it',
      'He was [arrested] on charges that he had [robbed] a bank.',
      ['arrested response_to robbed'],
    ],
    ['a deed he is tried for', 'He was [tried] in connection with the [shooting].', ['tried about shooting']],
    [
      'a deed beside another',
      'He was [charged] with [arson] as well as [assault].',
      ['charged about arson', 'charged about assault'],
    ],
  ])('%s', (_, marked, links) => expect(linksAmong(marked)).toEqual(links))

  test('not the day', () =>
    expect(linksAmong('She was [arrested] on Monday, and the mill [burned].')).toEqual([]))
})
