import { expect, test } from 'vitest'
import { tell } from './links/told.ts'

const said = (text: string) =>
  tell(text).implied.map(({ surface, placeIds }) => `${surface}: ${placeIds.join(', ')}`)

test.each([
  [
    'a gathering told again',
    'Thousands gathered for a mass protest in Rome on Friday. The union took part in the protest.',
    ['a mass protest: rome', 'the protest: rome'],
  ],
  [
    'a day as its determiner',
    'Thousands marched in Rome on Friday. The mayor said 5,000 people turned out for Friday’s march.',
    ['Friday’s march: rome'],
  ],
  [
    'an incident told again, at a spot',
    'A bomb exploded in Kabul on Monday. Two policemen were wounded in the explosion.',
    ['the explosion: kabul'],
  ],
  [
    'a stay of people told of elsewhere',
    'U.S. forces have been in Iraq since 2003. The cleric opposes the U.S. military presence.',
    ['the U.S. military presence: iraq'],
  ],
])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

test.each([
  ['no event has the place', 'The mayor spoke about the protest.'],
  ['no such thing happened', 'There was no protest in Rome on Friday.'],
  ['it is only demanded', 'The union called for a protest in Rome.'],
  ['a statement has no site', 'The minister announced the closure in Rome.'],
  ['the phrase names its place', 'The embassy attack in Baghdad on Monday was condemned.'],
  ['an incident told first', 'An explosion in Kabul killed two policemen on Monday.'],
  [
    'one of several',
    'A bomb exploded in Kabul on Monday. The first explosion wounded two policemen in 2012.',
  ],
])('nothing is implied where %s', (_, text) => expect(said(text)).toEqual([]))
