import { expect, test } from 'vitest'
import { holdersTold } from '../../src/gazetteer/holders-told.ts'
import { readDocument } from '../../src/text/read.ts'
import { knowledge } from '../support/knowledge.ts'

const told = (text: string) =>
  holdersTold(readDocument(text), knowledge()).map(({ words, terms }) => [
    words,
    ...terms.map(({ from }) => from),
  ])

test.each([
  ['by name', 'French President Emmanuel Macron met them.', [['President Emmanuel Macron', '2017-05-14']]],
  ['by last name', 'Chancellor Merz met them.', [['Chancellor Merz', '2025-05-06']]],
  [
    'twice in office',
    'President Donald Trump met them.',
    [['President Donald Trump', '2017-01-20', '2025-01-20']],
  ],
  ['a pope', 'Pope Leo met them.', [['Pope Leo', '2025-05-08']]],
  ['without the office', 'Emmanuel Macron met them.', []],
  ['with another office', 'Economy Minister Emmanuel Macron met them.', []],
  ['of old', 'Former U.S. President Barack Obama met them.', []],
  ['before', 'President-elect Donald Trump met them.', []],
  ['twice told', 'President Macron met them. President Macron left.', [['President Macron', '2017-05-14']]],
])('%s', (_, text, holders) => expect(told(text)).toEqual(holders))
