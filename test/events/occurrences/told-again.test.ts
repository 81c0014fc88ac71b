import { expect, test } from 'vitest'
import { tell, triggersOf } from './tell.ts'

test.each([
  [
    'a disaster',
    'An explosion shook Beirut on Friday. The minister visited the city after the disaster.',
    ['bombing: explosion|shook|disaster', 'visit: visited'],
  ],
  [
    'a speech',
    'The minister announced a ban on cars in Paris. The speech was long.',
    ['statement: announced|speech', 'sanction: ban'],
  ],
  [
    'a disaster and not the deed told last',
    'A plane crashed in Mali on Friday. Rebels attacked a convoy. Relatives spoke of the disaster.',
    ['accident: crashed|disaster', 'attack: attacked'],
  ],
])('%s tells of the event before', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  [
    'a word that does not point',
    'An explosion shook Beirut on Friday. A disaster is rare.',
    'bombing: explosion|shook',
  ],
  [
    'a word before its event',
    'The disaster was near. An explosion shook Beirut.',
    'bombing: explosion|shook',
  ],
  [
    'a word of another kind',
    'An explosion shook Beirut on Friday. The speech was long.',
    'bombing: explosion|shook',
  ],
  [
    'a word that only says what kind',
    'An explosion shook Beirut on Friday. The disaster movie was long.',
    'bombing: explosion|shook',
  ],
])('%s tells of none', (_, text, only) => expect(triggersOf(tell(text))).toEqual([only]))
