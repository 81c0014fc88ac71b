import type { ArticleFacts } from '../model/article-facts.ts'
import { dayOf } from './day.ts'
import { type LinkedArticle, linkedArticle } from './json-ld.ts'
import { oneLine } from './one-line.ts'
import { webAddress } from './web-address.ts'

/** What a page says of its article, and the language it names. */
export interface PageFacts {
  readonly facts: ArticleFacts
  readonly language: string
  readonly linked: LinkedArticle | null
}

/** Names in `<meta>` that carry the day of publication, the more trusted first. */
const DATES = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created'],
  ...[
    'sailthru.date',
    'publishdate',
    'publish-date',
    'publication_date',
    'pubdate',
    'originalpublicationdate',
  ],
  ...['article.published', 'date'],
]
const AUTHORS = ['author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'dcterms.creator']
/** More of a page than a heading, a name or a date is none. */
const LONGEST = 300

/** Reads title, date, byline, source, address and language: JSON-LD first, then meta tags, then the page itself. */
export function pageFacts(document: Document, address = ''): PageFacts {
  const linked = linkedArticle(document)
  const meta = metaOf(document)
  const url = addressOf(document, meta, linked, address)
  const source = short(linked?.source || meta.get('og:site_name') || meta.get('dc.publisher') || hostOf(url))
  const title = titleOf(document, meta, linked, source)
  const date = dateOf(document, meta, linked, url)
  const byline = bylineOf(document, meta, linked)
  return {
    facts: { ...kept({ title, byline, source, url }), ...date },
    language: languageOf(document, meta, linked),
    linked,
  }
}

const short = (words: string | undefined) => {
  const line = oneLine(words ?? '')
  return line.length > LONGEST ? '' : line
}

const kept = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))

/** The first content of each name, in lower case. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const key = (name ?? '').toLowerCase()
    const content = oneLine((tag.getAttribute('content') ?? '').slice(0, 2000))
    if (key && content && !found.has(key)) found.set(key, content)
  }
  return found
}

type Meta = ReadonlyMap<string, string>

function addressOf(document: Document, meta: Meta, linked: LinkedArticle | null, address: string): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? ''
  return (
    [canonical, meta.get('og:url'), linked?.url, address]
      .map(one => (one ? webAddress(one, address) : ''))
      .find(Boolean) ?? ''
  )
}

const hostOf = (url: string) => (url ? new URL(url).hostname.replace(/^www\./, '') : '')

function titleOf(document: Document, meta: Meta, linked: LinkedArticle | null, source: string): string {
  const name = short(document.querySelector('title')?.textContent ?? '')
  const og = short(meta.get('og:title') ?? meta.get('twitter:title') ?? '')
  const heading = headingOf(document, `${name} ${og}`)
  return short(linked?.headline) || heading || withoutSite(og, source) || withoutSite(name, source)
}

/** The page's heading: one in the article before one that the page's name repeats; a logo is neither. */
function headingOf(document: Document, names: string): string {
  const all = found(document, 'h1')
  // Old pages keep their only heading a size down.
  const heading =
    (all.length === 0 && names.trim().split(' ').length < 4 && document.querySelector('h2')) ||
    (all.find(one => one.closest('article, main')) ??
      all.find(one => names.includes(short(one.textContent ?? '') || '\n')))
  return short(heading?.textContent ?? '')
}

/** "Quake hits town | Daily Example" without the paper's name. */
function withoutSite(title: string, source: string): string {
  const parts = title.split(/\s+(?:[|·»]|[-–—]|::)\s+/)
  const last = parts.at(-1) ?? ''
  const isSite = last.toLowerCase() === source.toLowerCase() || last.split(' ').length <= 3
  return parts.length > 1 && isSite
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|·»\-–—:]+$/, '')
    : title
}

function dateOf(document: Document, meta: Meta, linked: LinkedArticle | null, url: string) {
  for (const [words, note] of datesOf(document, meta, linked, url)) {
    const published = dayOf(words)
    if (published) return { published, publishedNote: note }
  }
  return {}
}

/** Everything that may be the date, the more trusted first, with where it stands. */
function* datesOf(
  document: Document,
  meta: Meta,
  linked: LinkedArticle | null,
  url: string,
): Generator<readonly [words: string, note: string]> {
  if (linked) yield [linked.published, 'the page’s JSON-LD (datePublished)']
  for (const name of DATES) yield [meta.get(name) ?? '', `the page’s “${name}” tag`]
  for (const one of found(document, '[itemprop~="datePublished"]'))
    yield [dateIn(one), 'the page’s “datePublished” mark']
  for (const one of found(document, 'article time, main time, header time, time[pubdate], time'))
    yield [dateIn(one), 'the time written on the page']
  for (const one of found(
    document,
    '[class*="date" i], [id*="date" i], [class*="published" i], [class*="byline" i]',
  ))
    yield [short(one.textContent ?? ''), 'the date written on the page']
  const inAddress = /\/(\d{4})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(url)
  if (inAddress) yield [datePart(inAddress), 'the page’s address']
}

const datePart = ([, year, month, day]: RegExpExecArray) =>
  /\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`

const found = (document: Document, selector: string) => [...document.querySelectorAll(selector)].slice(0, 12)

const dateIn = (one: Element) =>
  (one.getAttribute('datetime') || one.getAttribute('content') || short(one.textContent ?? '')).trim()

function bylineOf(document: Document, meta: Meta, linked: LinkedArticle | null): string {
  const named = AUTHORS.map(name => short(meta.get(name))).find(one => one && !/^https?:/i.test(one))
  const marked = found(
    document,
    '[rel~="author"], [itemprop~="author"], .byline, .author, [class*="byline" i]',
  )
    .map(one => short(one.textContent ?? ''))
    .find(one => one && one.length < 120)
  return withoutBy(linked?.byline || named || marked || '')
}

/** "By Ada Example, Daily Example, 24 January 2020" is by Ada Example. */
const withoutBy = (words: string) =>
  words
    .replace(/^by\s+/i, '')
    .replace(/\s*(?:[|·•–—]|,?\s*(?:published|updated|posted)\b).*$/i, '')
    .trim()

/** The language the page is written in, by its own word. */
function languageOf(document: Document, meta: Meta, linked: LinkedArticle | null): string {
  const tag =
    document.documentElement?.getAttribute('lang') || meta.get('og:locale') || linked?.language || ''
  return /^[a-z]{2,3}\b/i.exec(tag.replace('_', '-'))?.[0].toLowerCase() ?? ''
}
