import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('organisations and governments', () => {
  test.each([
    ['a parliament with its adjective', '[[Iraqi→iraq] Parliament→iraqi-parliament] passed a law.'],
    ['a parliament in small letters', 'The [[Iraqi→iraq] parliament→iraqi-parliament] voted.'],
    ['a parliament by its own name', 'The [Knesset→knesset] met.'],
    ['a body with an adjective', 'He heads the [[Iraqi→iraq] Center for Strategic Studies→iraq].'],
    ['an armed group', 'Fighters of [Kataib Hezbollah→iraq] fired rockets.'],
    [
      'the government of a leader',
      '[The government of Prime Minister Adel Abdul Mahdi→iraq-government] has not answered.',
    ],
    ['the government of a country', '[The government of [France→france]→france-government] resigned.'],
    ['a government with an adjective', 'The [[Syrian→syria] government→syria-government] agreed.'],
    [
      'the government of the country the text is about',
      'Crowds marched through [Cairo→cairo], [Egypt→egypt], on Sunday. [The government→egypt-government] has called it illegal.',
    ],
    [
      'parliament of the country the text is about',
      'Rallies were held across [Britain→united-kingdom]. In [London→london], [Parliament→uk-parliament] voted on Tuesday.',
    ],
    ['a war', 'He fought in the [[Iraq→iraq] War→iraq] for years.'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['a firm', 'Samsung and Boeing signed a deal.'],
    ['an agency', 'Reuters reported it.'],
    ['a government nobody names', 'The government was slow to act.'],
    ['a word after "government"', 'The government report was late.'],
  ])('not %s', (_, text) => check(text))
})
