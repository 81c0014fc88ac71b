import { describe, expect, test } from 'vitest'
import { parsePage as parse } from '../../src/cli/parse-page.ts'
import { readFile } from '../../src/intake/file.ts'
import { LARGEST_FILE } from '../../src/intake/size.ts'
import { paragraph, wordFile, zipped } from '../support/word-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const raw = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf16 = (text: string) => raw(`\xff\xfe${[...text].map(letter => `${letter}\0`).join('')}`)
const page =
  '<!doctype html><p>In Baghdad, people of every age marched on Friday to the square by the river.</p>'

describe('what is read', () => {
  test.each([
    ['a text', 'a.txt', bytes('In Baghdad.'), 'In Baghdad.'],
    ['a text of no known name', 'notes', bytes('In Baghdad.'), 'In Baghdad.'],
    ['a mark at the head goes', 'a.txt', bytes('\uFEFFIn Baghdad.'), 'In Baghdad.'],
    ['UTF-16', 'a.txt', utf16('In Baghdad.'), 'In Baghdad.'],
    ['the West’s older letters', 'a.txt', raw('Bogot\xe1 \x96 \x93quake\x94'), 'Bogotá – “quake”'],
    ['white space is kept', 'a.txt', bytes(' In\tBaghdad.\n\n\nThen. '), ' In\tBaghdad.\n\n\nThen. '],
    ['a page called a text', 'a.txt', bytes(page), /^In Baghdad, .* river\.$/],
    [
      'a page in the letters it names',
      'a.html',
      raw(
        `<meta charset=iso-8859-2><p>\xa3\xf3d\xbc lies in Poland, and has been a town of mills and of music for a hundred years.</p>`,
      ),
      /^Łódź lies/,
    ],
    ['Markdown', 'a.md', bytes('In **Baghdad**.'), 'In Baghdad.'],
    ['Word', 'a.docx', wordFile(paragraph('In Baghdad.') + paragraph('Then.')), 'In Baghdad.\n\nThen.'],
    ['Word called a text', 'a.txt', wordFile(paragraph('In Baghdad.')), 'In Baghdad.'],
    ['braces in a report', 'a.txt', bytes('{Baghdad} is calm.'), '{Baghdad} is calm.'],
  ])('%s', (_, name, content, text) => {
    const read = readFile(name, content, parse).text
    if (typeof text === 'string') expect(read).toBe(text)
    else expect(read).toMatch(text)
  })
})

describe('what is refused, and what to do then', () => {
  test.each([
    ['nothing', 'a.txt', bytes(''), /^This file is empty\. Choose another/],
    ['blanks', 'a.txt', bytes(' \n \t '), /^There are no words in this file/],
    ['PDF', 'a.pdf', raw('%PDF-1.7\n%\xe2\xe3'), /^This is a PDF.* copy its text, and paste it here\.$/],
    ['PDF called a text', 'a.txt', raw('%PDF-1.4'), /^This is a PDF/],
    ['PNG', 'a.png', raw('\x89PNG\r\n\x1a\n'), /^This is a picture/],
    ['JPEG called HTML', 'a.html', raw('\xff\xd8\xff\xe0'), /^This is a picture/],
    ['WebP', 'a.webp', raw('RIFF\x10\0\0\0WEBPVP8 '), /^This is a picture/],
    ['sound', 'a.mp3', raw('ID3\x04'), /^This is a recording/],
    ['old Word', 'a.doc', raw('\xd0\xcf\x11\xe0\xa1\xb1'), /older office program.*save it as \.docx/],
    ['UTF-32', 'a.txt', raw('\xff\xfe\0\0I\0\0\0n\0\0\0'), /^This is not a text/],
    ['Rich Text', 'a.rtf', raw('{\\rtf1\\ansi In Baghdad.}'), /^This is Rich Text/],
    ['a spreadsheet', 'a.xlsx', zipped({ 'xl/workbook.xml': '<x/>' }), /^This is a spreadsheet/],
    ['a presentation', 'a.pptx', zipped({ 'ppt/slides/slide1.xml': '<x/>' }), /^This is a presentation/],
    [
      'OpenDocument',
      'a.odt',
      zipped({ mimetype: 'x', 'content.xml': '<x/>' }),
      /^This is an OpenDocument file/,
    ],
    ['an e-book', 'a.epub', zipped({ 'META-INF/container.xml': '<x/>' }), /^This is an e-book/],
    ['an archive', 'a.zip', zipped({ 'a.txt': 'In Baghdad.' }), /^This is an archive/],
    ['a cut archive', 'a.docx', wordFile(paragraph('In Baghdad.')).slice(0, 90), /^This file is damaged/],
    ['gzip', 'a.gz', raw('\x1f\x8b\x08'), /^This is an archive/],
    ['a program', 'a.exe', raw('MZ\x90\0'), /^This is a program/],
    ['zeros', 'a.txt', raw('In\0Baghdad'), /^This is not a text/],
    ['noise', 'a.txt', raw('\x01\x02\x03\x04 \x05\x06'), /^This is not a text/],
    ['JSON', 'a.txt', bytes('{"type":"FeatureCollection"}'), /^This is a file of data/],
    ['a list', 'a.json', bytes('[\n {"id": 1}]'), /^This is a file of data/],
    [
      'too much',
      'a.txt',
      new Uint8Array(LARGEST_FILE + 1).fill(65),
      /^This file has 20 MB; Placeline takes up to 20 MB/,
    ],
  ])('%s', (_, name, content, words) => {
    expect(() => readFile(name, content, parse)).toThrow(words)
  })
})

describe('Word', () => {
  test('its title stands beside, deleted words, codes and second copies do not', () => {
    const body = [
      paragraph('Flood in Passau', 'Title'),
      '<w:p><w:r><w:t>The Danube &amp; the Inn</w:t></w:r><w:del><w:r><w:delText>did not</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>rose</w:t><w:br/><w:t>on Friday.</w:t></w:r></w:p>',
      '<w:p><mc:AlternateContent><mc:Choice><w:t>Once.</w:t></mc:Choice><mc:Fallback><w:t>Twice.</w:t></mc:Fallback></mc:AlternateContent></w:p>',
    ].join('')
    const { text, facts } = readFile('a.docx', wordFile(body), parse)
    expect(facts).toEqual({ title: 'Flood in Passau' })
    expect(text).toBe('The Danube & the Inn rose\non Friday.\n\nOnce.')
  })

  test('tags without end are read in time', () => {
    const open = wordFile(`${paragraph('In Baghdad.')}<w:p>${'<w:t '.repeat(500_000)}`)
    expect(readFile('a.docx', open, parse).text).toBe('In Baghdad.')
  })

  test('what unpacks to more than a book is not unpacked', () => {
    const bomb = wordFile(paragraph('a'.repeat(31_000_000)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(() => readFile('a.docx', bomb, parse)).toThrow(/more than 30 MB of text/)
  })
})
