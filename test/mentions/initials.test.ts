import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('letters that papers of a country write for a state of it', () => {
  test.each([
    ['after a preposition', 'Rain fell in [UP→uttar-pradesh] on Monday, [India→india] was told.'],
    [
      'beside such letters',
      'Mines across [UP→uttar-pradesh] and [MP→madhya-pradesh] were shut in [India→india].',
    ],
    [
      'before what it has',
      'The [WA→western-australia] government met in [Perth→geonames:2063523], [Australia→australia].',
    ],
    [
      'before what lies in it',
      'Miners left, from [MP→madhya-pradesh]’s [Bhind→geonames:1275926], in [India→india].',
    ],
    [
      'with an article, where it has one',
      'Fires burnt across the [NT→northern-territory] near [Darwin→geonames:2073124], [Australia→australia].',
    ],
    [
      'in brackets after a town',
      'The [Banda→geonames:1277397] ([UP→uttar-pradesh]) court sat, as courts of [India→india] do.',
    ],
  ])('are the state %s', (_, marked) => check(marked))

  test.each([
    ['a member of parliament', 'The MP’s visit to [India→india] began; a letter to the MP said so.'],
    ['one by name', 'She wrote from MP Ravi Kishan’s office in [India→india].'],
    ['a word that is shouted', 'Prices went UP in [Delhi→geonames:1273294], [India→india].'],
    ['news of another land', 'The man stood up in UP, a play about [Peru→peru].'],
  ])('but not where they are %s', (_, marked) => check(marked))
})
