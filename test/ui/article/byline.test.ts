import { expect, test } from 'vitest'
import type { Block } from '../../../src/ui/article/blocks.ts'
import { bylinesOf, isByline } from '../../../src/ui/article/byline.ts'

test.each([
  'By Jane Doe in Rome',
  'BY JANE DOE',
  'By Jane Doe and Ada Roe, The Valley Herald',
  'Published 4 March 2026',
  'Updated: March 4, 2026 at 10:15 a.m.',
  'Words by Jane Doe',
  'Jane Doe, local democracy reporter',
  'Jane Doe | Education Correspondent',
  'Ada Mary Roe, BBC News',
  'Jane Doe Staff Writer',
  '11 February 2026',
  'Wednesday, 11 February 2026',
  'Feb. 11, 2026 | 9:15 a.m.',
  'Wed 11 Feb 2026, 10:30 GMT',
  '2026-02-11',
])('a byline: %s', line => expect(isByline(line)).toBe(true))

test.each([
  'By the river they wept',
  'By-election in Rome',
  'Published works of a poet',
  'Updated rules for ferries',
  'Jane Doe, mayor of Rome',
  'Editor held in Rome',
  'Rome, the city of seven hills',
  'Jane Doe was a reporter',
  '11 February 2026 was a cold day',
  'By Monday Rome was under water.',
  'Date of birth unknown',
  'May 2026',
  'What the council decided',
  '',
])('no byline: %s', line => expect(isByline(line)).toBe(false))

/** Blocks of a text, one a paragraph. */
const blocks = (text: string): Block[] => {
  let at = 0
  return text.split('\n\n').map(words => {
    const start = text.indexOf(words, at)
    at = start + words.length
    return { start, end: at, zone: 'body', sentences: [], mentions: [] }
  })
}

test.each([
  ['By Jane Doe\n\n11 February 2026\n\nA man died.', 2],
  ['Jane Doe, reporter\n11 February 2026\n\nA man died.\n\nBy Ada Roe', 1],
  ['A man died.\n\nBy Jane Doe', 0],
  ['By Jane Doe\nA man died.', 0],
  ['', 0],
])('how many blocks: %j', (text, count) => expect(bylinesOf(text, blocks(text))).toBe(count))
