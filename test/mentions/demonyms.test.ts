import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

describe('adjectives and names of peoples', () => {
  test.each([
    ['an adjective', 'The [Iraqi→iraq] flag was raised.'],
    ['a people', 'Thousands of [Iraqis→iraq] marched.'],
    ['in a compound', 'An [Iranian→iran]-backed group fired.'],
    ['a region’s adjective', '[European→europe] leaders met.'],
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
    ['first peoples', 'The Native American museum opened.'],
  ])('not %s', (_, text) => expect(annotate(text)).toBe(text))

  test('before a noun they only qualify it', () => {
    expect(mentionsOf('The Iraqi army left.')[0]).toMatchObject({ kind: 'demonym', attributive: true })
    expect(mentionsOf('The Iraqis left.')[0]).not.toHaveProperty('attributive')
  })
})
