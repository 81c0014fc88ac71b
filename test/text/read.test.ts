import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { isCredit, isHeading } from '../../src/text/zones.ts'

const sentences = (text: string) =>
  readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))
const zones = (text: string) => readDocument(text).sentences.map(sentence => sentence.zone)

describe('sentences', () => {
  test.each([
    ['two', ['He came.', 'She went.']],
    ['an abbreviation before a name', ['Gen. Smith met Dr. Rao on Jan. 3 in the U.S. Senate.']],
    ['"U.S." at the end', ['They left the U.S.', 'The rest stayed.']],
    ['a quote', ['“It is over.”', 'He left.']],
    ['initials', ['J. R. Smith left.', 'He was late.']],
    ['a number told with "No."', ['They fled Prison No. 2 on Monday.', 'He stayed.']],
    ['an answer', ['He said No.', 'She left.']],
    ['a question and a cry', ['Why?', 'Stop!', 'He ran.']],
    ['a number with a point', ['It cost 2.5 million.', 'He paid.']],
    ['a state after a comma', ['He lives in Springfield, Mo., with her.', 'She likes it.']],
  ])('%s', (_, expected) => expect(sentences(expected.join(' '))).toEqual(expected))

  test('never reach over a paragraph', () => {
    expect(sentences('A heading without a stop\n\nThe text begins.')).toEqual([
      'A heading without a stop',
      'The text begins.',
    ])
  })

  test('cover every word', () => {
    const text = 'One. Two!\n\n"Three," he said (four). Five'
    const { tokens, sentences: all } = readDocument(text)
    for (const token of tokens) {
      const sentence = all[token.sentence]!
      expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true)
    }
  })
})

describe('zones', () => {
  test('a caption stands before its credit', () => {
    expect(zones('Crowds march in Basra. Photo by Ann Lee/EPA\nJan. 3 (UPI) -- They marched.')).toEqual([
      'caption',
      'credit',
      'body',
    ])
  })
  test('other reports that the page lists are none of the report', () => {
    const page =
      'A storm hit Texas on Monday.\n\nRead more: Ferry sinks off Java\n\nIt rained.\n\nMore on this story\n\nBoy dies in Leeds\n\nMan held in Dublin\n\nIt was dark in Texas.'
    expect(zones(page)).toEqual(['body', 'credit', 'body', 'credit', 'credit', 'credit', 'body'])
  })
  test.each([
    'More rain fell in Leeds\n\nBoy dies in Leeds\n\nIt rained.',
    'Related to nobody\n\nBoy dies in Leeds\n\nIt rained.',
    'More: a play by Ann Roe opened.\n\nBoy dies in Leeds\n\nIt rained.',
  ])('no list: %s', page => expect(zones(page)).not.toContain('credit'))
  test('a heading', () => {
    expect(zones('Storm hits Texas\n\nA storm hit Texas on Monday.')).toEqual(['heading', 'body'])
  })
  test.each(['Photo by Ahmed Jalil/EPA-EFE', '(AP Photo/Ann Lee)', 'File photo courtesy of NASA'])(
    'credit: %s',
    text => expect(isCredit(text)).toBe(true),
  )
  test.each(['He took a photo of the crowd.', 'The AP reported it.'])('no credit: %s', text =>
    expect(isCredit(text)).toBe(false),
  )
  test.each(['The storm ended.', 'a line in lower case'])('no heading: %s', text =>
    expect(isHeading(text)).toBe(false),
  )
})

describe('datelines', () => {
  test.each([
    ['Jan. 24 (UPI) -- Crowds marched.', 'Jan. 24 (UPI) --', 'UPI'],
    ['BAGHDAD, Jan. 24 (Reuters) — Crowds marched.', 'BAGHDAD, Jan. 24 (Reuters) —', 'Reuters'],
    ['JERUSALEM/CAIRO, Oct 29 (Reuters) - Planes struck.', 'JERUSALEM/CAIRO, Oct 29 (Reuters) -', 'Reuters'],
    ['LONDON, 28 November 2025 — Crowds marched.', 'LONDON, 28 November 2025 —', ''],
    ['New Delhi, Nov 28 (PTI) Crowds marched.', 'New Delhi, Nov 28 (PTI)', 'PTI'],
    ['Warsaw, 3 Dec 2025 — Crowds marched.', 'Warsaw, 3 Dec 2025 —', ''],
    ['Paris (AFP) – Crowds marched.', 'Paris (AFP) –', 'AFP'],
    ['KABUL — A senior advocate was shot.', 'KABUL —', ''],
    ['ST. PAUL, Minn. (AP) - A man was held.', 'ST. PAUL, Minn. (AP) -', 'AP'],
  ])('%s', (text, dateline, agency) => {
    const document = readDocument(text)
    expect(document.dateline && text.slice(document.dateline.start, document.dateline.end)).toBe(dateline)
    expect(document.source).toBe(agency)
  })
  test.each([
    'He said - and meant - it.',
    'Talks between NATO and Russia failed.',
    'Warsaw, 3 Dec — and Riga — marched.',
    'John Roe (Labour) won.',
    'Paris marched on (AFP) wires.',
  ])('none in: %s', text => expect(readDocument(text).dateline).toBeNull())
})

test('hostile input is read to its end', () => {
  for (const piece of ['((((', 'A.B.', '- ', "'s", 'Mr. ', '\n ', 'the capital ', 'Baghdad, ']) {
    const text = piece.repeat(20_000)
    const { tokens } = readDocument(text)
    expect(tokens.at(-1)?.end ?? 0).toBe(text.trimEnd().length)
  }
})
