import { describe, expect, test } from 'vitest'
import { paragraphs } from '../../src/text/paragraphs.ts'

const blocks = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end))

describe('the blocks of a text', () => {
  test.each([
    ['a line each', 'One is here.\nTwo is there.', ['One is here.', 'Two is there.']],
    ['a blank line between', 'One is here.\n\nTwo is there.', ['One is here.', 'Two is there.']],
    [
      'a heading, a blank line, then a line each',
      'Quake hits\n\nIt shook Lima for a minute.\nMany fled to the hills.',
      ['Quake hits', 'It shook Lima for a minute.', 'Many fled to the hills.'],
    ],
    ['a sentence that goes on', 'They marched in\nthe capital.', ['They marched in\nthe capital.']],
    ['white space at the ends', '  One.  \r\n\r\n  Two.  ', ['One.', 'Two.']],
    ['nothing', '', []],
    ['nothing but lines', '\n\n\n', []],
  ])('%s', (_, text, expected) => expect(blocks(text)).toEqual(expected))

  test('long lines that end like sentences stay apart, whatever else is blank', () => {
    const long =
      'A sentence about a flood in a valley that goes on for quite some while until it ends at last.'
    expect(blocks(`Title\n\n${long}\n${long}\n${long}`)).toHaveLength(4)
  })

  test('lines wrapped by hand are one block, also where a name breaks', () => {
    const wrapped = `Thousands of people gathered on Friday in the streets of New
York to demand an end to the war, and in Chicago and San
Francisco crowds blocked the bridges until late at night.
The police made forty arrests.
On Saturday the crowds came back and filled the squares of
Washington.`
    expect(blocks(wrapped)).toEqual([
      wrapped.slice(0, wrapped.indexOf('\nOn Saturday')),
      wrapped.slice(wrapped.indexOf('On Saturday')),
    ])
  })

  test('a list of names is not wrapped text', () => {
    expect(blocks('Baghdad\nBasra\nMosul\nErbil\nKirkuk')).toHaveLength(5)
  })
})
