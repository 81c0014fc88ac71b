import { expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { knowledge } from '../../support/knowledge.ts'
import { PUBLISHED } from './tell.ts'

/** Deeds in -ing are told by weights, not by rules. */
const told = (text: string, type: string) =>
  analyse(text, { knowledge: knowledge(), published: PUBLISHED }).events.find(event => event.type === type)

test.each([
  ['proposed', 'The panel recommended banning cars in Leeds.', 'sanction', 'demanded'],
  ['weighed', 'Officials in Leeds are considering closing the bridge.', 'closure', 'intended'],
  ['ruled out', 'Officials in Leeds ruled out closing the bridge.', 'closure', 'negated'],
  ['done', 'Police in Leeds shot at a crowd, killing two men.', 'killing', 'asserted'],
  ['begun', 'Officials in Leeds have begun closing the bridge.', 'closure', 'asserted'],
])('what is %s in -ing', (_, text, type, modality) => expect(told(text, type)?.modality).toBe(modality))

test('what is proposed is not told as done', () => {
  expect(told('The board in Leeds proposed selling an empty lot.', 'business')?.label).toBe(
    'Selling empty lot',
  )
})
