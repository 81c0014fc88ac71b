import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked), ['metonym'])).toBe(marked)

describe('places that stand for those who act from there', () => {
  test.each([
    ['a capital that launches', 'In retaliation, [Tehran→iran-government] launched missiles.'],
    ['a capital that has done so', '[Beijing→china-government] has repeatedly warned them.'],
    [
      'a capital that said',
      '[Washington→united-states-government] said it would impose sanctions on Moscow.',
    ],
    ['a country’s refusal', 'He warned that [U.S.→united-states-government] refusal to leave would hurt.'],
    ['a country’s decision with an apostrophe', '[Turkey→turkey-government]’s decision surprised all.'],
    ['a building', 'The [Pentagon→pentagon] sent 3,000 troops.'],
    ['a palace', 'The [Kremlin→kremlin] denied it.'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['a capital where something is', 'Officials in Tehran launched an inquiry.'],
    ['a city that is no capital', 'Chicago won the game.'],
    ['a building someone stands at', 'Crowds gathered outside the Kremlin.'],
    ['a country that acts keeps its own point', 'Iran said it would reply.'],
    ['forces of a country', 'U.S. forces arrived.'],
  ])('not %s', (_, text) => check(text))
})
