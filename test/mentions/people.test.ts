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
    ['a feat in small letters', 'The Olympic champion Sifan Hassan won. Hassan is resting.'],
    ['speaking', 'Boulder Stokes said so.'],
    ['a last name after a title', 'The teacher, Mr. Jordan, and Judge Carolina left.'],
    ['a last name of a shape only those have', "Georgia O'Hara met Virginia McDaniel."],
    ['an age before it', 'Police held 19-year-old Lutchman Chandler. Chandler fled.'],
    ['a number after the last name', 'Marion Lawson Parker III was held. Parker is 27.'],
    ['a speaker told of after a comma', '“So it is,” said Jordan Rochester, a strategist.'],
    ['a well-known name and an age', 'Georgia Holloway, 44, won.'],
    ['a son', 'The cause was pneumonia, her son Israel said.'],
    ['a given name before a title in small letters', 'So Gary, mayor of it all, spoke.'],
    ['a daughter between commas', 'Their elder daughter, Florence, is a nurse.'],
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
    [
      'a body of the town it is filed from',
      '[AUGUSTA→geonames:4180531], [Ga.→georgia-us] — [Augusta→geonames:4180531] Housing helped. [Augusta→geonames:4180531] Utilities Director Tom Wiedmeier agreed.',
    ],
    [
      'the town below a byline',
      'By Our Correspondent\n[GOMA→geonames:216281], Sept. 12 — Doctors came to the [Democratic Republic of Congo→dr-congo].',
    ],
    ['a town with a mayor, by a given name', '[Gary→geonames:4920607] Mayor Ann Roe spoke.'],
    ['an office "of" a place', 'King Abdullah of [Jordan→jordan] visited.'],
    [
      'a place where kin live',
      'Her son in [Israel→israel] called his wife, [Germany→germany] coach Jo Lang.',
    ],
    ['a country after a son of the name', 'Her son Israel lives in [Israel→israel].'],
    ['a place with an old law', 'A 100-year-old [New York→new-york] law was struck down.'],
    ['a place before who is meant', 'So it is, said [Texas→texas] officials.'],
    ['a city before its club', 'The 19-year-old [Chicago→geonames:4887398] Bears fan cheered.'],
  ])('but %s is', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
})
