import { expect, test } from 'vitest'
import { tell } from './tell.ts'

const shorts = (text: string): string[] => tell(text).events.map(event => event.short)

test.each([
  ['a subject and its verb', 'U.S. forces arrived in Iraq in 2003.', 'U.S. forces arrived'],
  ['most of a whole', 'Most of the displaced arrived in Goma on Friday.', 'Displaced arrived'],
  ['a person by the surname', 'Prime Minister Sushil Koirala returned to Kathmandu.', 'Koirala returned'],
  ['what was sent', 'The Pentagon sent 3,000 troops to Kuwait.', '3,000 troops sent'],
  ['what was shut', 'Police shut down the airport on Friday.', 'Airport shut down'],
  ['a passive', 'More than 40 people were injured in Leeds on Friday.', '40 people injured'],
  ['what was passed', 'Iraqi Parliament passed a resolution on Friday.', 'Resolution passed'],
  ['part of a whole', 'The operational phase of the Iraq War ended in late 2011.', 'Iraq War phase ended'],
  ['what only frames', 'The governor declared a state of emergency on Friday.', 'Emergency declared'],
  ['who is where', 'U.S. forces have been in Iraq for years.', 'U.S. forces in Iraq'],
  ['a struck building', 'An attack on the U.S. Embassy in Baghdad.', 'Embassy attack'],
  ['a struck city', 'A deadly bombing in Karachi on Friday.', 'Karachi bombing'],
  ['a struck country', 'An attack in Iraq on Friday.', 'Attack in Iraq'],
  ['several targets', 'The attack on two bases in Iraq.', 'Attack on bases'],
  ['who strikes', 'A U.S. airstrike killed a commander in Iraq.', 'U.S. airstrike'],
  ['a name of its own', 'Hurricane Sandy struck New York on Friday.', 'Hurricane Sandy'],
  ['a kind and no grade', 'A powerful earthquake struck Nepal on Friday.', 'Earthquake'],
  ['where to', 'The visit to Riyadh on Friday.', 'Visit to Riyadh'],
  ['not yet', 'The government has not yet ordered the withdrawal.', 'Not yet ordered'],
  ['not', 'Senegal has not closed its border.', 'Border not closed'],
  ['nobody', 'No one died in Leeds on Friday.', 'No one died'],
  ['a plan', 'Parliament met in Baghdad in a bid to expel all foreign forces.', 'Expel foreign forces'],
])('%s', (_, text, short) => expect(shorts(text)).toContain(short))

test('what is demanded is told by what it is demanded of', () =>
  expect(
    shorts('A cleric called for all bases in Iraq to be shut down and the closure of Iraqi airspace.'),
  ).toEqual(['Cleric’s demand', 'Bases shut down', 'Airspace closure']))

test('two events of an article have two names where there are two', () =>
  expect(
    shorts('A protest in Cairo drew many on Friday. Another protest in Paris drew few on Monday.'),
  ).toEqual(['Protest', 'Protest in Paris']))

test('no name is longer than a map bears', () => {
  const { events } = tell(
    `The very long Interdepartmental Reorganisation Subcommission condemned the ${'unforeseeable '.repeat(9)}attack on Paris.`,
  )
  expect(events.length).toBeGreaterThan(0)
  for (const { short } of events) expect(short.length).toBeLessThanOrEqual(24)
})
