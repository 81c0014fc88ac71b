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
    ['a last name after a title', 'The teacher, Mr. Jordan, and Judge Carolina left.'],
    ['a last name of a shape only those have', "Georgia O'Hara met Virginia McDaniel."],
  ])('%s', (_, text) => expect(annotate(text)).toBe(text))

  test.each([
    [
      'a place of the same name',
      'Michael Jackson lives in [Jackson→geonames:4431410], [Miss.→mississippi], with his family.',
    ],
    ['a title after a place', '[U.S.→united-states] President Barack Obama spoke.'],
    ['a state before a title', '[Georgia→georgia-us] Gov. Sonny Perdue visited [Atlanta→geonames:4180439].'],
    [
      'a state before a title in mid-sentence',
      'The bill of [Georgia→georgia-us] Gov. Sonny Perdue passed in [Atlanta→geonames:4180439].',
    ],
    ['a country after a trade', 'So it is, said Elba’s Teacher. [Mexico→mexico] has agreed.'],
    ['the place of a branch', 'It was cold, said Environment [Canada→canada] meteorologist Gabor Fricska.'],
    ['the place of a race', 'He won the Tour de [France→france] in July.'],
    ['an office "of" a place', 'King Abdullah of [Jordan→jordan] visited.'],
  ])('but %s is', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
})
