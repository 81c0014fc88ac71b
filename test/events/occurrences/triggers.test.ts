import { expect, test } from 'vitest'
import { tell, triggersOf } from './tell.ts'

test.each([
  ['a noun', 'A protest in Baghdad on Friday.', ['protest: protest']],
  ['a verb', 'Thousands protested in Baghdad.', ['protest: protested']],
  ['a passive', 'The mayor of Paris was killed on Friday.', ['killing: killed']],
  ['a phrase with a particle', 'Police shut down the bridge on Friday.', ['closure: shut down']],
  ['a phrase with a time inside', 'The bishop called Friday for a new law.', ['demand: called']],
  ['a noun of two words', 'A drone strike in Yemen killed four men.', ['airstrike: drone strike|killed']],
  ['a light verb with its noun', 'Iran launched attacks on Iraq.', ['attack: launched|attacks']],
  ['a noun that happened', 'An attack occurred in Paris on Friday.', ['attack: attack|occurred']],
  ['a strike that killed', 'A U.S. airstrike killed a commander.', ['airstrike: airstrike|killed']],
  [
    'two harmed by one',
    'Two were killed and three injured in a bombing in Kabul.',
    ['bombing: killed|injured|bombing'],
  ],
  ['people who gather for a rally', 'Thousands gathered for a rally in Cairo.', ['protest: gathered|rally']],
  ['a stay', 'U.S. forces have now been in Iraq for years.', ['presence: have now been']],
  [
    'being present',
    'The group was also present in Friday’s march in Paris.',
    ['participation: present in', 'protest: march'],
  ],
  [
    'what is set off',
    'The airstrike set off a new wave of hostilities.',
    ['airstrike: airstrike', 'hostilities: hostilities'],
  ],
  ['what was refused', 'Iran rejected the offer on Friday.', ['refusal: rejected']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['the month', 'The law of March 2003 was long.'],
  ['a noun that qualifies another', 'The protest leader is ill.'],
  ['a hyphenated one', 'The Iran-backed group and the U.S.-held bases in Iraq.'],
  ['an occupying force', 'They saw the army as an occupying force.'],
  ['part of a name', 'The Strike Force and the Peace March Society.'],
  ['a hearse that passed', 'The hearse passed the church.'],
  ['criteria that were met', 'The plan met the criteria on Friday.'],
  ['a door opened', 'She opened the door on Friday.'],
  ['what started burning', 'They started to talk on Friday.'],
  ['speech without an event in it', 'The weather is fine, he said.'],
  ['attacks in general', 'Some fear attacks.'],
  ['words to be joined', 'He joined the company on Friday.'],
  ['a credit line', 'People in Baghdad. Photo by Strike Attack/EPA-EFE'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))
