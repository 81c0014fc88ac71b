import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

describe('adjectives and names of peoples', () => {
  test.each([
    ['an adjective', 'The [Iraqi→iraq] flag was raised.'],
    ['a people', 'Thousands of [Iraqis→iraq] marched.'],
    ['in a compound', 'An [Iranian→iran]-backed group fired.'],
    ['a region’s adjective', '[European→europe] leaders met.'],
    ['land in small letters', 'An [Alpine→alps] guide fell by the [Italian→italy] lakes.'],
    ['one of two lands, of which neither is named', 'A [Korean→south-korea] climber fell.'],
    ['beside a people', 'He fought in Zulu and [Swazi→eswatini] lands.'],
    ['two words', 'The [South Korean→south-korea] and [North Korean→north-korea] leaders met.'],
  ])('%s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

  test.each([
    ['a tongue', 'He spoke in English and in French.'],
    ['two tongues', 'He speaks Swedish and Turkish.'],
    ['two tongues, one of them no country’s', 'It sends warnings in Lingala and French.'],
    ['a tongue by name', 'She teaches the Russian language.'],
    ['a faith', 'A Shiite cleric met Sunni leaders.'],
    ['a dish', 'They ate French fries and Swiss cheese.'],
    [
      'a valley or a road called so',
      'It rained in the Finn Valley; the road by the Finn Valley floods often, and crews closed the Great Alpine Road.',
    ],
    ['first peoples', 'The Native American museum opened.'],
  ])('not %s', (_, text) => expect(annotate(text)).toBe(text))

  test('before a noun they only qualify it', () => {
    expect(mentionsOf('The Iraqi army left.')[0]).toMatchObject({ kind: 'demonym', attributive: true })
    expect(mentionsOf('The Iraqis left.')[0]).not.toHaveProperty('attributive')
  })
})
