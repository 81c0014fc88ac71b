import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

test.each([
  ['two countries', '[North→north-korea] and [South Korea→south-korea] met.'],
  ['two regions', 'They live in [West→west-africa] and [Central Africa→central-africa].'],
  ['two states', 'Snow fell in [North→north-dakota] or [South Dakota→south-dakota].'],
  ['two adjectives', '[North→north-america] and [South American→south-america] birds came.'],
])('%s share a name', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

test.each([
  ['two sides of nothing', 'North and West met.'],
  ['sides in small letters', 'It rained in the north and the south.'],
  ['a side that has no such name', 'East and [South Korea→south-korea] met.'],
])('but not %s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
