import { expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { knowledge } from '../../support/knowledge.ts'

const typeOf = (text: string, word: string) =>
  analyse(text, { knowledge: knowledge(), published: '2020-01-24' }).events.find(({ triggers }) =>
    triggers.some(({ start, end }) => text.slice(start, end) === word),
  )?.type

test.each([
  ['to a place', 'They pushed the car into a river in Leeds on Friday.', 'pushed', 'travel'],
  ['a verb that always goes somewhere', 'The two boys hiked in Leeds on Friday.', 'hiked', 'travel'],
  ['done to something', 'On Friday police in Leeds dropped the inquiry.', 'dropped', 'deed'],
  ['becoming other', 'The number of visitors to Leeds rose on Friday.', 'rose', 'change'],
])('%s', (_, text, word, type) => expect(typeOf(text, word)).toBe(type))
