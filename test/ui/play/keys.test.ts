import { expect, test } from 'vitest'
import { stepOf } from '../../../src/ui/play/keys.ts'

test.each([
  ['right: the next step', 'ArrowRight', 3, 4],
  ['left: the step before', 'ArrowLeft', 3, 2],
  ['right at the end: there', 'ArrowRight', 9, 9],
  ['left at the beginning: there', 'ArrowLeft', 0, 0],
  ['Home: the first', 'Home', 5, 0],
  ['End: the last', 'End', 5, 9],
  ['Enter: none', 'Enter', 5, null],
  ['a letter: none', 'p', 5, null],
  ['Space: none, it plays and pauses', ' ', 5, null],
])('%s', (_, key, at, step) => expect(stepOf(key, at, 10)).toBe(step))
