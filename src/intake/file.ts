import { isHtml } from '../text/html.ts'
import { decode } from './decode.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { readMarkdown } from './markdown.ts'
import { readPage } from './page.ts'
import { type ParsePage, plainReading, type Reading, Refused } from './reading.ts'
import { refuseSize } from './size.ts'
import { readWordDocument } from './word-document.ts'

/** What to do about files that are not served. */
const ADVICE: Readonly<Record<Exclude<FileKind, 'text' | 'zip'>, string>> = {
  pdf: 'This is a PDF, which keeps no paragraphs. Open it, select and copy its text, and paste it here.',
  picture:
    'This is a picture. Placeline reads text only: use a program that recognises letters, and paste what it finds.',
  'sound or film': 'This is a recording. Placeline reads text only: paste a transcript.',
  'old office': 'This is a file of an older office program. Open it, and save it as .docx or .txt.',
  'rich text':
    'This is Rich Text. Open it, and save it as .docx or .txt; or copy its text and paste it here.',
  archive: 'This is an archive. Unpack it, and open one of its articles.',
  program: 'This is a program, expected a text, a web page or a Word document.',
  binary: 'This is not a text, expected a .txt, .md, .html or .docx file.',
}

/** Reads an article from a file's bytes: text, Markdown, a web page or a Word document. Throws `Refused` for the rest. */
export function readFile(name: string, bytes: Uint8Array, parse: ParsePage): Reading {
  if (bytes.length === 0) throw new Refused('This file is empty. Choose another, or paste the text.')
  refuseSize(bytes.length)
  const kind = fileKind(bytes)
  const reading = kind === 'zip' ? readWordDocument(bytes) : readText(name, kind, bytes, parse)
  if (!/[\p{L}\p{N}]/u.test(reading.text))
    throw new Refused('There are no words in this file. Choose another, or paste the text.')
  return reading
}

function readText(
  name: string,
  kind: Exclude<FileKind, 'zip'>,
  bytes: Uint8Array,
  parse: ParsePage,
): Reading {
  if (kind !== 'text') throw new Refused(ADVICE[kind])
  const text = decode(bytes).replace(/^\uFEFF/, '')
  if (isHtml(text) || (/\.(?:html?|xhtml)$/i.test(name) && /<\w/.test(text))) return readPage(text, parse)
  if (/\.(?:md|markdown)$/i.test(name)) return readMarkdown(text)
  if (isData(text))
    throw new Refused('This is a file of data, not an article. Open a .txt, .md, .html or .docx file.')
  return plainReading(text)
}

/** JSON, whatever its name: its braces and keys are no report. */
const isData = (text: string) => /^\s*[{[]\s*["{[\]}]/.test(text.slice(0, 200))
