import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('organisations and governments', () => {
  test.each([
    ['a parliament with its adjective', '[[Iraqi→iraq] Parliament→iraqi-parliament] passed a law.'],
    ['a parliament in small letters', 'The [[Iraqi→iraq] parliament→iraqi-parliament] voted.'],
    ['a parliament by its own name', 'The [Knesset→knesset] met.'],
    ['a body with an adjective', 'He heads the [[Iraqi→iraq] Center for Strategic Studies→iraq].'],
    ['a body without its day', 'It came from the [[Iraqi→iraq] Coast Guard→iraq] on Aug. 11.'],
    ['a body without its weekday', 'It came from the [[Iraqi→iraq] Coast Guard→iraq] on Tuesday.'],
    [
      'a body before a place that no purpose is',
      'The [[Iraqi→iraq] Coast Guard→iraq] on [Basra→basra] water met.',
    ],
    ['a coast guard in news of another country', 'The Coast Guard left [Ireland→ireland].'],
    ['a coast guard in words of another country', 'Gardaí said the Coast Guard came.'],
    ['a coast guard in words of its own', 'A sheriff’s deputy said the [Coast Guard→united-states] came.'],
    ['nor does a Mass name a state', 'After the funeral Mass the Coast Guard left [Ireland→ireland].'],
    [
      'the coast guard of its own',
      'The [Coast Guard→united-states] left [Ireland→ireland] for the [United States→united-states].',
    ],
    ['no body of America of a country that is also a town there', 'The [Turkey→turkey] Coast Guard fired.'],
    ['an armed group by its letters', 'Fighters of [LeT→pakistan] fired rockets.'],
    ['an armed group', 'Fighters of [Kataib Hezbollah→iraq] fired rockets.'],
    [
      'the government of a leader',
      '[The government of Prime Minister Adel Abdul Mahdi→iraq-government] has not answered.',
    ],
    ['a house of parliament', 'Members of the [Bundestag→bundestag] voted.'],
    ['a government and its people', 'He thanked [the government and people of [Iraq→iraq]→iraq-government].'],
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
    ['a body that begins like another', 'The [Department of State Services→nigeria] held him.'],
    ['the other', 'The [State Department→us-state-department] agreed.'],
    [
      'letters of one country',
      'The [ADF→australia] flew to [Townsville→geonames:2146142], [Queensland→queensland].',
    ],
    ['letters of another', 'The [ADF→dr-congo] shot men in [Beni→geonames:219057], [DR Congo→dr-congo].'],
    ['a war', 'He fought in the [[Iraq→iraq] War→iraq] for years.'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['a firm', 'Samsung and Boeing signed a deal.'],
    ['an agency', 'Reuters reported it.'],
    ['a word that an acronym is like', '“Let us go,” he said. Let them come.'],
    ['a government nobody names', 'The government was slow to act.'],
    ['a word after "government"', 'The government report was late.'],
  ])('not %s', (_, text) => check(text))
})

describe('where a body sits is known besides the text', () => {
  const evidenceOf = (text: string) =>
    mentionsOf(text)
      .filter(mention => mention.kind === 'organisation' || mention.kind === 'metonym')
      .map(mention => `${mention.surface}: ${mention.evidence}`)

  test.each([
    ['a parliament', 'The Iraqi Parliament voted.', 'Iraqi Parliament: background'],
    ['a government', 'The Iraqi government agreed.', 'Iraqi government: background'],
    ['a department', 'The State Department agreed.', 'State Department: background'],
    [
      'a body of many countries',
      'The World Health Organization agreed.',
      'World Health Organization: background',
    ],
    ['a palace that is named', 'The Kremlin denied it.', 'Kremlin: text'],
    ['a building that is named', 'The Pentagon sent 3,000 troops.', 'Pentagon: text'],
    ['a street that is named', 'Downing Street said no.', 'Downing Street: text'],
    ['a capital that is named', 'Tehran launched missiles.', 'Tehran: text'],
  ])('%s', (_, text, expected) => expect(evidenceOf(text)).toEqual([expected]))

  test('is said in words, with the seat of a government', () => {
    const [government] = mentionsOf('The Iraqi government agreed.')
    expect(government!.reasons.map(reason => reason.words)).toContain(
      'The text names the government; its seat, Green Zone, is known besides',
    )
  })
})
