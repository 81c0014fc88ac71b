import type { ArticleFacts } from '../model/article-facts.ts'
import { textOfHtml } from '../text/html.ts'
import { dayOf } from './day.ts'
import type { Reading } from './reading.ts'
import { webAddress } from './web-address.ts'

/** A Markdown text as it reads: headings, links and emphasis are their words; the first heading is the title. */
export function readMarkdown(source: string): Reading {
  const { facts, body } = frontMatter(source.replace(/\r\n?/g, '\n'))
  const lines = underlined(withoutFences(body)).map(plainLine)
  const heading = lines.find(line => line.text)?.heading ? lines.findIndex(line => line.text) : -1
  const title = facts.title ?? (heading >= 0 ? lines[heading]!.text : '')
  const text = lines
    .filter((_, i) => i !== heading || facts.title !== undefined)
    .map(line => (line.heading ? `\n${line.text}\n` : line.text))
    .join('\n')
  return {
    text: text.replace(/\n{3,}/g, '\n\n').trim(),
    facts: { ...facts, ...(title ? { title } : {}) },
    language: '',
    remarks: [],
  }
}

/** "---", "key: value" lines, "---" at the head of a file. */
function frontMatter(source: string): { facts: ArticleFacts; body: string } {
  const head = /^---\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)(?:\n|$)/.exec(source)
  if (!head) return { facts: {}, body: source }
  const values = new Map(
    head[1]!.split('\n').flatMap(line => {
      const pair = /^([a-z][\w-]{0,30}):\s*(.{1,500})$/i.exec(line)
      return pair ? [[pair[1]!.toLowerCase(), pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')] as const] : []
    }),
  )
  return { facts: factsOf(values), body: source.slice(head[0].length) }
}

function factsOf(values: ReadonlyMap<string, string>): ArticleFacts {
  const first = (...names: string[]) => names.map(name => values.get(name)).find(Boolean) ?? ''
  const published = dayOf(first('date', 'published'))
  const all = {
    title: first('title'),
    byline: first('author', 'byline'),
    source: first('source', 'publisher'),
    url: webAddress(first('url', 'canonical', 'link')),
    published: published ?? '',
    publishedNote: published ? 'the head of the file' : '',
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

const withoutFences = (body: string) => body.split('\n').filter(line => !/^\s{0,3}(?:```|~~~)/.test(line))

/** A line under a line of "=" or "-" makes it a heading. */
function underlined(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    const under = lines[i + 1] ?? ''
    if (/^\s{0,3}(?:=+|-{2,})\s*$/.test(line) && lines[i - 1]?.trim()) return []
    return [/^\s{0,3}(?:=+|-{2,})\s*$/.test(under) && line.trim() ? `# ${line.trim()}` : line]
  })
}

interface Line {
  readonly text: string
  readonly heading: boolean
}

function plainLine(line: string): Line {
  const bare = line.replace(/^(?:\s{0,3}>\s?)+/, '')
  if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(bare)) return { text: '', heading: false }
  // Where a link of the text leads, and what a footnote says.
  if (/^\s{0,3}\[[^\]]{1,200}\]:\s/.test(bare)) return { text: '', heading: false }
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(bare)
  const words = heading ? withoutHashes(heading[1]!) : bare.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '')
  return { text: inline(words).trim(), heading: heading !== null }
}

/** "Title ##": not by an expression, which would try each space of a long run. */
function withoutHashes(words: string): string {
  const bare = words.trimEnd()
  let end = bare.length
  while (bare[end - 1] === '#') end--
  return bare.slice(0, end).trimEnd()
}

/** No expression can begin inside what another one takes, and each stops at the line's end: linear in the line. */
const inline = (words: string) =>
  emphasis(
    words
      .replace(/!\[[^\]\n]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,200}\])/g, '')
      .replace(/\[\^[^\]\n]{1,50}\]/g, '')
      .replace(
        /\[([^\]\n]{1,500})\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])/g,
        '$1',
      )
      .replace(/<((?:https?:|mailto:)[^>\s]{1,500})>/g, '$1')
      .replace(/<\/?[a-z][^>\n]{0,500}>|<!--[^\n]{0,500}?-->/gi, tag => textOfHtml(tag)),
  )

const emphasis = (words: string) =>
  words
    .replace(/(`{1,20})([^`\n]{1,500})\1/g, '$2')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=\S)([^*~\n]{1,1000})(?<=[^\s\\])\1/g, '$2')
    .replace(/(?<!\\)(\*{1,3})(?=\S)([^*\n]{1,1000})(?<=[^\s\\])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,1000})(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!~>])/g, '$1')
