import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../src/intake/markdown.ts'

describe('Markdown as it reads', () => {
  test.each([
    ['a first heading is the title', '# Quake in Lima\n\nIt shook.', 'It shook.', 'Quake in Lima'],
    ['underlined too', 'Quake in Lima\n===\n\nIt shook.', 'It shook.', 'Quake in Lima'],
    ['a later heading is a line', 'It shook.\n## In Callao\nMore.', 'It shook.\n\nIn Callao\n\nMore.', ''],
    [
      'links are their words',
      'In [Lima](https://x.example/a_(b)), [Peru][1].\n\n[1]: https://x.example',
      'In Lima, Peru.',
      '',
    ],
    [
      'emphasis is its words',
      'In **Lima**, *Peru*, __Callao__, _Ica_, ~~Tacna~~ and `Puno`.',
      'In Lima, Peru, Callao, Ica, Tacna and Puno.',
      '',
    ],
    ['both at once', 'In ***Lima***, **the *capital***.', 'In Lima, the capital.', ''],
    ['pictures are nothing', 'Before ![Lima from afar](a.png) after.', 'Before  after.', ''],
    [
      'lists and quotes',
      '> It shook,\n> twice.\n\n- Lima\n* Ica\n1. Puno',
      'It shook,\ntwice.\n\nLima\nIca\nPuno',
      '',
    ],
    ['tags are nothing', 'In <b>Lima</b><br/>, <!-- no --> Peru.', 'In Lima,  Peru.', ''],
    ['fences and rules', '```\nIn Lima.\n```\n\n---\n\nIn Ica.', 'In Lima.\n\nIn Ica.', ''],
    ['footnotes', 'In Lima.[^1]\n\n[^1]: A source.', 'In Lima.', ''],
    ['no emphasis in a name', 'snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4', ''],
    ['stars that never end', 'In *Lima and **Ica.', 'In *Lima and **Ica.', ''],
    ['escaped marks', 'In \\*Lima\\*.', 'In *Lima*.', ''],
    ['a bracket in a report', 'He [the mayor] left.', 'He [the mayor] left.', ''],
    ['a sharp sign', 'Highway #1 in Lima.', 'Highway #1 in Lima.', ''],
  ])('%s', (_, source, text, title) => {
    const reading = readMarkdown(source)
    expect([reading.text, reading.facts.title ?? '']).toEqual([text, title])
  })
})

test('the head of a file says title, day, author, source and address', () => {
  const head =
    '---\ntitle: "Quake in Lima"\ndate: 2007-08-16\nauthor: A. Person\nsource: Example\nurl: javascript:alert(1)\n---\n\nIt shook.'
  expect(readMarkdown(head)).toMatchObject({
    text: 'It shook.',
    facts: {
      title: 'Quake in Lima',
      published: '2007-08-16',
      publishedNote: 'the head of the file',
      byline: 'A. Person',
      source: 'Example',
    },
  })
  expect(readMarkdown(head).facts.url).toBeUndefined()
})

test.each([' ', '[', '*', '_', '`', '<', '![', '**a', '[a](', '# ', '> ', '~~~\n', '(', '[^'])(
  'a long run of %j comes back, whatever it follows',
  mark => {
    const run = mark.repeat(200_000 / mark.length)
    for (const start of ['', 'a', '# a'])
      expect(readMarkdown(`${start}${run}x`).text.length).toBeLessThanOrEqual(200_004)
  },
)
