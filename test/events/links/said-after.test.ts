import { describe, expect, test } from 'vitest'
import { linksAmong } from './marked.ts'

type Row = readonly [what: string, text: string, links: readonly string[]]

describe('who says so stands after what is said', () => {
  test.each<Row>([
    [
      'at the end of the sentence',
      'The bridge will be [closed] for a week, the mayor [announced] on Monday.',
      ['announced content closed'],
    ],
    [
      'both verbs that "and" joins',
      'The ministry will [close] the consulate and [expel] nine envoys, its spokesman [announced].',
      ['announced content close', 'announced content expel'],
    ],
    [
      'before another clause',
      'The drought has [ruined] the harvest, the minister [told] farmers this week, and prices rose.',
      ['told content ruined'],
    ],
    [
      'within quotation marks',
      '“We will [close] the mine,” the owner [announced] on Monday.',
      ['announced content close'],
    ],
    [
      'past a clause that says which',
      'The men, who had crossed the river, were [captured] at dawn, the army [declared].',
      ['declared content captured'],
    ],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual(links))

  test.each<Row>([
    [
      'not what another clause tells after "but"',
      'The firm will [shut] the plant in May, but the mayor [announced] a fund on Monday.',
      [],
    ],
    [
      'not what a clause before the main one tells',
      'When her son [died] in Leeds, the mayor [announced] a plan.',
      [],
    ],
    [
      'not where something else is announced',
      'The plant was [closed] in May, the firm [announced] losses in June.',
      [],
    ],
    ['not what a relative clause tells', 'The envoy who [left] Cairo was ill, the minister [announced].', []],
  ])('%s', (_, text, links) => expect(linksAmong(text)).toEqual(links))
})
