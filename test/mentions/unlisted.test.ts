import { expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

test.each([
  ['after its noun', 'He comes from the village of [Kampungu→?].'],
  ['before its noun', 'He comes from [Gondra→?] district.'],
  ['that lists have with its noun', 'Guns fired in [Xaisomboun→admin1:LA.28] province.'],
  ['in a row', 'It reached the villages of [Kampungu→?], [Makonono→?] and [Kaluamba→?].'],
  ['after a colon', 'It reached four villages: [Kampungu→?], [Makonono→?] and [Kaluamba→?].'],
  ['again without its noun', 'He comes from the village of [Kampungu→?]. In [Kampungu→?] it is bad.'],
  ['in the dateline', '[HARWINTON→?] — The nominee came. He met voters in [Harwinton→?].'],
  ['among known ones', 'It reached the towns of [Basra→basra] and [Kaluamba→?].'],
  ['before its noun and "of"', 'He died in the [Winsidey→baghdad] neighborhood of [Baghdad→baghdad].'],
  ['whose first word is a town', 'It burned in the [Hickory Hill→?] neighborhood. [Hickory Hill→?] mourned.'],
  ['described as a town', 'In [Winsidey→?], a gold-mining town, the hospital is full.'],
  ['described as one of a kind of town', 'They met in [Winsidey→?], a dusty mining town, on Friday.'],
  ['fled to', 'Thousands fled to [Winsidey→?] on Sunday.'],
  ['where people go on foot', 'They came on foot to [Winsidey→?], and by bus.'],
  ['where people live', 'She was born in [Winsidey→?] and lives in [Baghdad→baghdad].'],
  ['whose people', 'Residents of [Winsidey→?] complained. The [Winsidey→?] police came.'],
  ['where one of an age is from', 'Ann Roe, 35, of [Winsidey→?], was held.'],
  ['where a 35-year-old is from', 'The 35-year-old John Roe of [Winsidey→?] was held.'],
  [
    'with the division it lies in',
    'In [Winsidey→?], [South Darfur→admin1:SD.49], a clinic took in the sick.',
  ],
  ['with its city', 'He ate in [Winsidey→london], [London→london], on Monday.'],
  [
    'with what it lies in, though seldom told of',
    'It burned in a mill in [Winsidey→geo:23.998,90.422], [Gazipur→geo:23.998,90.422], on Sunday.',
  ],
  ['where something goes on', 'They went to see her in [Winsidey→?], where she was treated.'],
  ['near another', 'The studio at [Winsidey→baghdad], near [Baghdad→baghdad], is new.'],
  ['where something stands', 'The bridge at [Winsidey→?] was old. He was held at a motel in [Winsidex→?].'],
  ['where people live or work', 'Firefighters in [Winsidey→?] said so.'],
  [
    'that one wanders into',
    'A bear wandered into [Winsidey→?] on Friday. They drove it towards [Winsidex→?].',
  ],
  ['among places', 'It spread to [Basra→basra], [Mosul→mosul] and [Winsidey→?].'],
  ['of a camp', 'They came from the [Winsidey→?] camp and the camp of [Winsidex→?].'],
  ['of an area', 'He stormed a village in the [Winsidey→?] area.'],
  ['of a port', 'It was held up in the port of [Winsidey→?].'],
  ['so far off in a direction', 'It lies 60 miles north of [Winsidey→?].'],
])('a name no list knows, %s', (_, marked) => check(marked))

test.each([
  ['a dream', 'He lives in the city of dreams.'],
  ['a person', 'He lives in the village of Peter Mandelson.'],
  ['an office', 'The district of the Police Commissioner is large.'],
  ['letters', 'The town has three districts: TIF I and TIF II.'],
  ['a section of the paper', 'SPORTS — The nominee came.'],
  ['a ship', 'LST-325 — The ship came. Voters saw LST-325.'],
  ['a word that opens a sentence', 'Every village was quiet.'],
  ['a person of a town', 'Winsidey, a town councillor, came. Winsidex, the city manager, left.'],
  ['what one drives to', 'He drove to Winsidey and Sons.'],
  ['whom one flees to', 'They fled to Winsidey family members.'],
  ['what one believes in', 'He lives in Jesus. She was raised in Islam.'],
  [
    'the end of one that is listed',
    'Roofs flew in [Rio Bonito do Iguaçu→geo:-25.491,-52.526], a town of farmers.',
  ],
  ['someone with a city of readers', 'Confidence in Winsidey, which [London→london] shares, fell.'],
  ['someone whose office it is', "He is a minister in Winsidey's cabinet. He lives at Winsidey's."],
  ['where someone works', 'She works at Winsidey, where she teaches.'],
  ['what a noun follows', 'He has a shop in Winsidey family hands.'],
  ['a firm among firms', 'Talks between Boeing, Airbus and Winsidey failed.'],
  ['what one comes into', 'Money poured into Winsidey shares. It came into Winsidey.'],
  ['an area of study', 'Physics is an area of Winsidey.'],
  ['someone with something built', 'The house that Winsidey built is old. A factory for Winsidey closed.'],
  ['a month', 'He was born in March, and in a year of war.'],
  ['a title with capitals', 'The City of Seekers tour was long.'],
])('not %s', (_, text) => check(text))

test('says why it has no place', () => {
  const [kampungu] = mentionsOf('He comes from the village of Kampungu.')
  expect(kampungu).toMatchObject({ kind: 'name', placeIds: [] })
  expect(kampungu!.reasons.map(reason => reason.words)).toEqual([
    'The words around it make it a place; no list has its name',
  ])
})
