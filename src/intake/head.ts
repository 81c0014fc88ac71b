import type { ArticleFacts } from '../model/article-facts.ts'
import { dayOf } from './day.ts'

const BYLINE = /^(?:written |reported )?by:? +(\p{Lu}.{1,100})$/iu
const POST =
  /^(?:(?:associated press|ap|staff|senior|special) (?:writer|reporter|correspondent)s?|special to .{1,60})$/i
const DAY =
  /^(?:published:? )?(?:\p{L}+day,? )?(?:\p{Lu}\p{Ll}+\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})\b.{0,30}$/u

/** The lines above an article's first sentence: title, byline and date become facts, the rest stays in the text. */
export function readHead(
  lines: readonly string[],
  known: ArticleFacts,
): { readonly facts: ArticleFacts; readonly rest: readonly string[] } {
  let facts = known
  const rest = lines.filter(line => {
    const fact = factIn(line, facts)
    if (fact) facts = { ...fact, ...facts, ...(fact.title && { title: fact.title }) }
    return !fact
  })
  return { facts, rest }
}

/** What a line says of the article; null if it is one of its own. */
function factIn(line: string, { title = '', byline = '' }: ArticleFacts): ArticleFacts | null {
  if (isTitle(line, title)) return { title: line }
  const by = BYLINE.exec(line)
  if (by) return { byline: by[1]! }
  if (byline && line.length < byline.length + 60 && line.toLowerCase().includes(byline.toLowerCase()))
    return {}
  const published = DAY.test(line) ? dayOf(line) : null
  if (published) return { published, publishedNote: 'the date written on the page' }
  return POST.test(line) || DAY.test(line) ? {} : null
}

/** "Dam holds, mayor says" under "The Valley Sentinel: Dam holds, mayor says". */
const isTitle = (line: string, title: string) =>
  line.toLowerCase() === title.toLowerCase() || (line.split(' ').length > 2 && title.endsWith(line))
