import { expect, test } from 'vitest'
import { respellings } from '../../src/gazetteer/respellings.ts'

test.each([
  ['al hillah', 'hilla'],
  ['el hilla', 'al hillah'],
  ['ash shatrah', 'shatra'],
  ['fallujah', 'al fallujah'],
  ['falluja', 'fallujah'],
  ['basra', 'al basrah'],
])('%s may be written %s', (key, other) => expect(respellings(key)).toContain(other))

test.each([
  ['al', 'ah'],
  ['rome', 'al romeh'],
  ['ash', 'h'],
  ['utah', 'ut'],
])('%s is not written %s', (key, other) => expect(respellings(key)).not.toContain(other))

test.each(['baghdad', 'al hillah', 'asa'])('%s is no respelling of itself', key =>
  expect(respellings(key)).not.toContain(key),
)
