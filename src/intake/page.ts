import { Readability } from '@mozilla/readability'
import { textOfHtml, titleOfHtml } from '../text/html.ts'
import { isFurniture, removeFurniture } from './furniture.ts'
import { readHead } from './head.ts'
import { linesUnder } from './lines.ts'
import { oneLine } from './one-line.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { type ParsePage, type Reading, Refused } from './reading.ts'
import { readStoryFile } from './story-file.ts'

/** Larger pages, and pages of more or deeper elements, are read word by word: the reader's work grows with their product. */
const LARGEST = 4_000_000
const MOST_ELEMENTS = 30_000
/** Where a page has more of these than so many elements can have, no document is made of it at all. */
const MOST_BRACKETS = 4 * MOST_ELEMENTS
const DEEPEST = 500
/** Readability's least for an article, in letters; news in brief is shorter than its 500. */
const SHORTEST = 200
/** A running sentence, for telling an article from a list of headlines. */
const LEAST_WORDS = 12

/** The article of a web page, without the page around it. Throws `Refused` where the page has none. */
export function readPage(html: string, parse: ParsePage, address = ''): Reading {
  const own = readStoryFile(html)
  if (own) return own
  const document = parsed(html, parse)
  if (!document) return scanned(html)
  const about = pageFacts(document, address)
  const links = document.querySelectorAll('a[href]').length
  removeFurniture(document)
  const lines = longer(articleLines(document), bodyLines(about, parse)).filter(line => !isFurniture(line))
  const first = lines.findIndex(isRunning)
  if (first < 0) throw new Refused(noArticle(links))
  const { facts, rest } = readHead(lines.slice(0, first), about.facts)
  const body = [...rest, ...lines.slice(first)]
  return { text: body.join('\n\n'), facts, language: about.language, remarks: remarksOn(about, body) }
}

/** A document small enough to be read well; null for others, and for what no document can be made of. */
function parsed(html: string, parse: ParsePage): Document | null {
  if (html.length > LARGEST || html.split('<').length > MOST_BRACKETS || deepestOf(html) > DEEPEST)
    return null
  const document = parse(html)
  return document.body && document.querySelectorAll('*').length <= MOST_ELEMENTS ? document : null
}

/** A bound on how deep elements are nested: opened and not closed by name. */
function deepestOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (LONE.has(name!.toLowerCase())) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Elements that hold nothing, or that pages leave open and the next one closes. */
const LONE = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option'.split(' '),
)

function articleLines(document: Document): string[] {
  const whole = linesUnder(document.body)
  try {
    const options = { serializer: (node: Node) => node, charThreshold: SHORTEST, disableJSONLD: true }
    const content = new Readability<Node>(document, options).parse()?.content
    return content ? linesUnder(content) : whole
  } catch {
    return whole
  }
}

/** Some pages have their text only in JSON-LD, and write it on the page by script. */
function bodyLines({ linked }: PageFacts, parse: ParsePage): string[] {
  const body = linked?.body ?? ''
  if (!body) return []
  const document = /<\/?[a-z]/i.test(body) && body.length < LARGEST ? parse(`<body>${body}</body>`) : null
  return document ? linesUnder(document.body) : body.split(/\n+/).map(oneLine).filter(Boolean)
}

const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0)

const longer = (page: string[], body: string[]) => (lengthOf(body) > 1.5 * lengthOf(page) ? body : page)

const isRunning = (line: string) => line.split(' ').length >= LEAST_WORDS && /[.!?…”"')]$/.test(line)

const noArticle = (links: number) =>
  `No article was found on this page${links > 20 ? `: it is ${links} links and no running text` : ''}. Open one article, and bring that; or copy its text and paste it.`

function remarksOn({ linked }: PageFacts, lines: readonly string[]): string[] {
  const cut = /(?:…|\.\.\.)$/.test(lines.at(-1) ?? '')
  return linked && !linked.free && (cut || lines.length < 5)
    ? ['This page shows only the beginning of its article. Paste the rest if you can read it.']
    : []
}

/** The plain way, in one pass: for pages too large for the other. */
function scanned(html: string): Reading {
  const text = textOfHtml(html)
  if (!text) throw new Refused(noArticle(0))
  const title = titleOfHtml(html)
  return {
    text,
    facts: title ? { title } : {},
    language: '',
    remarks: ['This page is very large: all of its words were taken, menus and notices too.'],
  }
}
