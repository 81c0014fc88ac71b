import { describe, expect, test } from 'vitest'
import { linksAmong } from './marked.ts'

type Row = readonly [what: string, text: string, links: readonly string[]]

describe('one thing right after another', () => {
  test.each<Row>([
    [
      '"then" without "and"',
      'The band [played] a concert in Lyon on Monday then [left] for Turin.',
      ['left after played'],
    ],
    [
      'after a comma',
      'Police [searched] the house, then [arrested] the driver.',
      ['arrested after searched'],
    ],
    [
      'in the days after',
      'In the days following the [attack], she [sent] letters to the families.',
      ['sent after attack'],
    ],
    [
      'on the margins of',
      'On the margins of his [visit] to Rome, the president [attended] a ceremony.',
      ['attended part_of visit'],
    ],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual(links))

  test.each<Row>([
    ['not what somebody was then', 'The boy [fled] Leeds. Jean Roe, then mayor, [opened] a hostel.', []],
    ['not "later" without "and"', 'The mayor [fled] the fire, later [sold] as a ruin.', []],
    ['not across sentences', 'The band [played] in Lyon. They then [left].', []],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual(links))
})

describe('help for those whom something befell', () => {
  test.each<Row>([
    [
      'helped',
      'The Red Cross is [assisting] residents who have been [displaced].',
      ['assisting response_to displaced'],
    ],
    [
      'searched for',
      'Guards [searched for] three climbers who [went missing] on Sunday.',
      ['searched for response_to went missing'],
    ],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual(links))

  test.each<Row>([
    ['not those who are found again', 'Officers have [found] two boys who [went missing] on Sunday.', []],
    ['not somebody hurt who helps', 'A nurse who was [injured] [assisted] the others.', []],
    ['not what helpers did', 'The crew [assisted] a pilot who [praised] them.', []],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual(links))
})

describe('what answers what', () => {
  test.each<Row>([
    [
      'a warning after a disaster',
      'Officials [warned] the coast after an [earthquake] hit the island.',
      ['warned after earthquake', 'warned response_to earthquake'],
    ],
    [
      'a protest after a verdict',
      'Thousands [protested] in Lima after the [verdict].',
      ['protested after verdict', 'protested response_to verdict'],
    ],
    [
      'a closure that was ordered',
      'The shop was [ordered] [closed] after an inspector [found] mice.',
      ['ordered after found', 'ordered demands closed'],
    ],
    [
      'a search for a robber',
      'Police are [searching for] a suspect in a [robbery] in Leeds.',
      ['searching for response_to robbery'],
    ],
    ['consent to a request', 'The board [agreed] with the [request].', ['agreed response_to request']],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual([...links].sort()))

  test.each<Row>([
    [
      'not a warning after a meeting',
      'Officials [warned] the coast after a [meeting] in Lima.',
      ['warned after meeting'],
    ],
    [
      'not a protest after a concert',
      'Thousands [protested] in Lima after a [concert].',
      ['protested after concert'],
    ],
    ['not what is given in return', 'Rebels [bombed] Herat. The clerk [took] cash in return for help.', []],
    ['not what is left closed', 'The shop was [found] [closed] on Monday.', []],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual([...links].sort()))
})
