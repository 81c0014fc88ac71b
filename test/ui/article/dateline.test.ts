import { expect, test } from 'vitest'
import { datelineOf } from '../../../src/ui/article/dateline.ts'

const split = (text: string) => {
  const block = { start: 0, end: text.length, zone: 'body' as const, sentences: [], mentions: [] }
  const found = datelineOf(text, block)
  return found && [text.slice(found.start, found.end), text.slice(found.next)]
}

test.each([
  ['a day and an agency', 'Jan. 24 (UPI) -- Millions marched.', 'Jan. 24 (UPI)', 'Millions marched.'],
  ['a city and an agency', 'PARIS (Reuters) - Firemen came.', 'PARIS (Reuters)', 'Firemen came.'],
  [
    'a city, its state and an agency',
    'JOPLIN, Missouri (AP) — A storm.',
    'JOPLIN, Missouri (AP)',
    'A storm.',
  ],
  ['a city, a day and an agency', 'CAIRO, May 3 (AFP) – It rained.', 'CAIRO, May 3 (AFP)', 'It rained.'],
  ['a city alone', 'NEW DELHI — It rained.', 'NEW DELHI', 'It rained.'],
])('%s', (_, text, dateline, rest) => expect(split(text)).toEqual([dateline, rest]))

test.each([
  ['a dash within a sentence', 'The march — the largest yet — went on.'],
  ['a name before a dash', 'Smith — who was there — left.'],
  ['a hyphen', 'Well-known people came.'],
  ['no dash', 'PARIS (Reuters) Firemen came.'],
  ['a dash at the beginning', '— Go, he said.'],
  ['a dash too far away', `${'A long sentence goes on and on '.repeat(5)}— and ends.`],
])('not %s', (_, text) => expect(split(text)).toBeNull())
