import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

describe('persons are no places', () => {
  test.each([
    ['a given name before it', 'George Washington and Michael Jackson met.'],
    ['a surname again later', 'Michael Jackson sang. Jackson said he was glad.'],
    ['a title before it', 'Mr. Houston met Sen. Lincoln and Sheriff Madison.'],
    ['"al-" before it', 'The cleric Muqtada al-Basri urged followers to march. Al-Basri spoke on Friday.'],
    ['"bin" within it', 'Osama bin Laden was killed.'],
    ['an age after it', 'The driver, Troy Camden, 34, was hurt.'],
    ['a given name alone after the full one', 'Charlotte Graham won. Charlotte received a prize.'],
    ['a trade in small letters', 'The warlord Hit Mahdi surrendered, said spokesman Paris Cole.'],
    ['in a term of office', 'Critics of the Bush administration agreed.'],
    ['speaking', 'Boulder Stokes said so.'],
  ])('%s', (_, text) => expect(annotate(text)).toBe(text))

  test.each([
    [
      'a place of the same name',
      'Michael Jackson lives in [Jackson→geonames:4431410], [Miss.→mississippi], with his family.',
    ],
    ['a title after a place', '[U.S.→united-states] President Barack Obama spoke.'],
    ['a state before a title', '[Georgia→georgia-us] Gov. Sonny Perdue visited [Atlanta→geonames:4180439].'],
    ['an office "of" a place', 'King Abdullah of [Jordan→jordan] visited.'],
  ])('but %s is', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
})
