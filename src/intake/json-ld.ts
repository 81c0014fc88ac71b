import { oneLine } from './one-line.ts'

/** What a page says of its article to search engines, as far as it concerns us; '' where it does not say. */
export interface LinkedArticle {
  readonly headline: string
  readonly published: string
  readonly byline: string
  readonly source: string
  readonly url: string
  readonly language: string
  readonly body: string
  readonly free: boolean
}

const KIND = /(?:Article|Posting|Report)$/
/** More blocks, or larger ones, are not read. */
const MOST_BLOCKS = 20
const LARGEST_BLOCK = 1_000_000
const MOST_NODES = 500

/** The article among a page's JSON-LD, the one with a date before others; null where there is none. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MOST_BLOCKS)
  const nodes = blocks.flatMap(block => nodesOf(block.textContent ?? ''))
  const articles = nodes.filter(isArticle).map(read)
  return articles.find(one => one.published) ?? articles[0] ?? null
}

type Thing = Readonly<Record<string, unknown>>

/** The objects of a block, those in lists and in "@graph" too. */
function nodesOf(json: string): Thing[] {
  const queue: unknown[] = [parse(json)]
  const nodes: Thing[] = []
  while (queue.length > 0 && nodes.length < MOST_NODES) {
    const one = queue.shift()
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_NODES))
    else if (typeof one === 'object' && one !== null) {
      nodes.push(one as Thing)
      queue.push(own(one as Thing, '@graph'), own(one as Thing, 'mainEntity'))
    }
  }
  return nodes
}

function parse(json: string): unknown {
  if (json.length > LARGEST_BLOCK) return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Only what the block itself wrote: never what objects inherit. */
const own = (node: Thing, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const isArticle = (node: Thing) =>
  listOf(own(node, '@type')).some(type => typeof type === 'string' && KIND.test(type))

function read(node: Thing): LinkedArticle {
  const words = (key: string) => oneLine(named(own(node, key)))
  const body = own(node, 'articleBody')
  return {
    headline: words('headline') || words('name'),
    published: words('datePublished') || words('dateCreated'),
    byline: listOf(own(node, 'author')).slice(0, 12).map(named).map(oneLine).filter(Boolean).join(', '),
    source: words('publisher') || words('sourceOrganization'),
    url: words('url') || words('mainEntityOfPage'),
    language: words('inLanguage'),
    body: typeof body === 'string' ? body : '',
    free: !/^false$/i.test(String(own(node, 'isAccessibleForFree') ?? true)),
  }
}

/** A string, or the name or address of the thing that stands for it. */
function named(value: unknown): string {
  const one = listOf(value)[0]
  if (typeof one === 'string') return one
  if (typeof one !== 'object' || one === null) return ''
  const name = own(one as Thing, 'name') ?? own(one as Thing, '@id')
  return typeof name === 'string' ? name : ''
}
