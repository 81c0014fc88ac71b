import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('words that point back', () => {
  test.each([
    ['the capital beside its name', 'They met in [the capital→baghdad] [Baghdad→baghdad] on Friday.'],
    ['the capital with an adjective', 'He flew to [the [Greek→greece] capital→athens].'],
    [
      'the capital of the country told of',
      'Troops entered [Niger→niger] on Monday. Shots rang out in [the capital→niamey].',
    ],
    ['a country’s capital', 'Talks in [[Qatar→qatar]’s capital→doha] failed.'],
    ['the country', 'Floods hit [Nepal→nepal] again. Roads across [the country→nepal] are closed.'],
    [
      'the nation, with its region',
      'Troops went to [Iraq→iraq] and [Poland→poland]. They stayed in [the [Middle Eastern→middle-east] nation→iraq].',
    ],
    [
      'the nation, by a side of a continent',
      'Troops left [Guinea→guinea]. They had come to [the [West African→west-africa] nation→guinea] in May.',
    ],
    [
      'the government, before any verb',
      'Crowds marched through [Cairo→cairo], [Egypt→egypt]. [The government→egypt-government] acted fast.',
    ],
    ['the kingdom', 'A storm hit [Jordan→jordan]. [The kingdom→jordan] asked for help.'],
    ['the city', 'Fires burned near [Basra→basra]. Smoke hung over [the city→basra].'],
    [
      'the embassy',
      '[Tanzania→tanzania] is at peace. A bomb hit the [[U.S.→united-states] embassy→us-embassy-dar-es-salaam-1998] in 1998.',
    ],
    [
      'no mission of another time',
      '[Tanzania→tanzania] is at peace. The [U.S.→united-states] embassy told citizens of [Tanzania→tanzania] to leave.',
    ],
    [
      'a mission by its city',
      'Crowds stormed the [[U.S.→united-states] Embassy in [Baghdad→baghdad]→us-embassy-baghdad]. [The embassy→us-embassy-baghdad] attack was condemned.',
    ],
    ['the base', '[Camp Taji→camp-taji] was shelled. [The base→camp-taji] houses troops.'],
    [
      'the airport',
      'He left from [Baghdad International Airport→baghdad-international-airport]. [The airport→baghdad-international-airport] was shut.',
    ],
    ['the province', 'Bombs fell on [Anbar→anbar] province. [The province→anbar] is vast.'],
    ['there, of what is', 'Troops arrived in [Iraq→iraq]. A trial [there→iraq] is due to begin.'],
    ['but not that there is', 'Troops arrived in [Iraq→iraq]. The army said there is due process.'],
    ['there', 'Troops arrived in [Iraq→iraq] and stayed [there→iraq] for years.'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['a country nobody named', 'The country was in shock.'],
    ['"there" that says something exists', 'In [Iraq→iraq] there were five men.'],
    ['two countries alike', 'Envoys of [Chad→chad] and [Mali→mali] met. The country has oil.'],
    ['the fourth city', 'Crowds filled [Basra→basra]. The fourth city was calm.'],
    ['the city council', 'In [Basra→basra], the city council met.'],
    ['an embassy nobody named', 'The embassy was closed.'],
    ['country music', 'In [Nashville→geonames:4644585] he loved the country music.'],
  ])('not %s', (_, marked) => check(marked))

  test('gives the mention it points back at', () => {
    const mentions = mentionsOf('Floods hit Nepal again. Roads across the country are closed.')
    const nepal = mentions.find(one => one.surface === 'Nepal')
    expect(mentions.find(one => one.surface === 'the country')?.antecedent).toBe(nepal?.id)
  })
})
