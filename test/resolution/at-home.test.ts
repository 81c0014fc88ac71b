import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

test.each([
  [
    'a town of which lists know more in another land',
    'A bus overturned in [Magura→magura-bangladesh-bd] on Monday. The roads of [Bangladesh→bangladesh] are old.',
  ],
  [
    'a quarter whose name towns abroad have',
    'A bus overturned in [Strand→strand-western-cape-za] on Monday. The roads of [South Africa→south-africa] are old.',
  ],
  [
    'a valley whose name a town abroad has',
    'Families fled [Tirah→tirah] in the snow. Roads across [Pakistan→pakistan] were shut.',
  ],
  [
    'a town of which a larger one lies in another province',
    '[FREDERICTON→geonames:5957776], [New Brunswick→new-brunswick] - Crowds in [Moncton→geonames:6076211], [Sussex→geonames:6159980] and [Saint John→geonames:6138517] waited. One is planned in [Woodstock→geo:46.158,-67.584].',
  ],
])('in news of one country its own is meant, though the likeliest of the name is abroad: %s', (_, marked) =>
  check(marked),
)

test.each([
  [
    'no place of the country has the name',
    'Ferries of [Bangladesh→bangladesh] are old. Men from [Dhaka→dhaka] live in [Iboko→?] now.',
  ],
  [
    'the article is as much of other countries',
    'Teams from [Pakistan→pakistan], [Romania→romania], [Italy→italy] and [Spain→spain] met in [Bara→geonames:684834].',
  ],
])('but not where %s', (_, marked) => check(marked))
