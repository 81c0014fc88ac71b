import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

test.each([
  [
    'its province, in the Philippines',
    'Rain hit an [Isabela→isabela-ph] town near [Ilagan→geonames:1711146] and [Tuguegarao→geonames:1680932] in the [Philippines→philippines].',
  ],
  ['the county town elsewhere', 'Rain hit [Tipperary→geonames:2961192] town in [Ireland→ireland].'],
])('a name before “town” is %s', (_, marked) => check(marked))

test.each([
  [
    'a regency by its English and its bare name',
    'Floods hit [Badung→admin2:ID.02.badung] and [Langkat Regency→admin2:ID.26.langkat] in [Indonesia→indonesia].',
  ],
  ['a region of Namibia', 'Rain fell in [Ohangwena→admin1:NA.33] on Monday, [Namibia→namibia] heard.'],
  ['a side of a province', 'Floods hit [North Aceh→admin2:ID.01.north-aceh] in [Indonesia→indonesia].'],
])('divisions as papers name them: %s', (_, marked) => check(marked))
