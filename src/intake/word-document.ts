import { unzipSync } from 'fflate'
import { decodeEntities } from '../text/html.ts'
import { oneLine } from './one-line.ts'
import { type Reading, Refused } from './reading.ts'

const BODY = 'word/document.xml'
/** A report's text takes some hundred kB; what unpacks to more is a trap or a book. */
const LARGEST = 30_000_000

/** What else a zip file may be, by a path it holds. */
const OTHERS: readonly (readonly [path: RegExp, name: string])[] = [
  [/^xl\//, 'a spreadsheet'],
  [/^ppt\//, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
  [/^content\.xml$/, 'an OpenDocument file'],
]

/** The text of a Word document: what stands in its body, without deleted and hidden words, notes and pictures. */
export function readWordDocument(bytes: Uint8Array): Reading {
  const xml = bodyOf(bytes)
  const paragraphs = xml
    .split('</w:p>')
    .map(readParagraph)
    .filter(one => one.text)
  const title = paragraphs.slice(0, 3).find(one => one.style === 'Title')
  const body = paragraphs.filter(one => one !== title)
  return {
    text: body.map(one => one.text).join('\n\n'),
    facts: title ? { title: oneLine(title.text) } : {},
    language: '',
    remarks: [],
  }
}

function bodyOf(bytes: Uint8Array): string {
  const names: string[] = []
  let files: Readonly<Record<string, Uint8Array>>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return name === BODY && originalSize <= LARGEST
      },
    })
  } catch {
    throw new Refused('This file is damaged: it cannot be unpacked. Open it in Word, and save it again.')
  }
  const body = files[BODY]
  if (body) return new TextDecoder().decode(body)
  throw new Refused(otherwise(names))
}

function otherwise(names: readonly string[]): string {
  if (names.includes(BODY))
    return 'This Word document holds more than 30 MB of text. Paste the part you want to see.'
  const other = OTHERS.find(([path]) => names.some(name => path.test(name)))?.[1] ?? 'an archive'
  return `This is ${other}, expected a text, a web page or a Word document. Copy its text and paste it, or save it as .docx or .txt.`
}

/** Words, tabs and line breaks; deleted words and fields are other elements (`w:delText`, `w:instrText`). */
const PIECE = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^<>]*>/g

function readParagraph(xml: string): { text: string; style: string } {
  const own = withoutFallback(xml)
  let text = ''
  for (const [, words, mark] of own.matchAll(PIECE)) text += mark ? (mark === 'tab' ? ' ' : '\n') : words
  const style = /<w:pStyle w:val="([^"]{1,60})"/.exec(own)?.[1] ?? ''
  const lines = decodeEntities(text).split('\n').map(oneLine).filter(Boolean)
  return { text: lines.join('\n'), style }
}

/** Text boxes stand twice, the second time for older programs. */
function withoutFallback(xml: string): string {
  const [first = '', ...rest] = xml.split('<mc:Fallback>')
  return [first, ...rest.map(part => part.split('</mc:Fallback>').at(1) ?? '')].join('')
}
