import { describe, expect, test } from 'vitest'
import { isPressed, isSingle, keyWords } from '../../../src/ui/commands/keys.ts'

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, ...held: readonly (keyof typeof NONE)[]) => ({
  ...{ key, ...NONE },
  ...Object.fromEntries(held.map(one => [one, true])),
})

describe('which keys are meant', () => {
  test.each([
    ['n', press('n'), true],
    ['n', press('N', 'shiftKey'), false],
    ['n', press('n', 'ctrlKey'), false],
    ['n', press('n', 'altKey'), false],
    ['n', press('m'), false],
    ['/', press('/'), true],
    ['/', press('/', 'shiftKey'), true],
    ['?', press('?', 'shiftKey'), true],
    ['mod+k', press('k', 'ctrlKey'), true],
    ['mod+k', press('K', 'metaKey'), true],
    ['mod+k', press('k'), false],
    ['mod+k', press('k', 'ctrlKey', 'altKey'), false],
    ['mod+k', press('k', 'ctrlKey', 'shiftKey'), false],
    ['mod+z', press('z', 'ctrlKey'), true],
    ['mod+z', press('Z', 'ctrlKey', 'shiftKey'), false],
    ['mod+shift+z', press('Z', 'ctrlKey', 'shiftKey'), true],
    ['mod+shift+z', press('z', 'ctrlKey'), false],
  ])('%s', (keys, pressed, expected) => expect(isPressed(keys, pressed)).toBe(expected))
})

test.each([
  ['n', true],
  ['/', true],
  ['mod+k', false],
  ['mod+shift+z', false],
])('%s alone: %s', (keys, expected) => expect(isSingle(keys)).toBe(expected))

test.each([
  ['n', false, 'N'],
  ['/', false, '/'],
  ['mod+k', false, 'Ctrl K'],
  ['mod+k', true, '⌘ K'],
  ['mod+shift+z', false, 'Ctrl Shift Z'],
  ['mod+shift+z', true, '⌘ ⇧ Z'],
])('%s is written', (keys, mac, words) => expect(keyWords(keys, mac)).toBe(words))
