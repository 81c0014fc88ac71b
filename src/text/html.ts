/** Elements whose content is never part of an article. */
const SILENT = new Set(
  'script style noscript template svg nav header footer aside form iframe head select button figure'.split(
    ' ',
  ),
)
/** Elements that end a line. */
const BLOCKS = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li ul ol table tr td th blockquote section article main hr pre'.split(' '),
)
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** Whether a file is a web page rather than text. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype html|html|head|body|main|article|section|table|div|p|h1|meta)\b/i.test(
    text.slice(0, 1000),
  )

/** The words of a web page, a line for each block; scripts, menus and captions are left out. Linear in the length. */
export function textOfHtml(html: string): string {
  let out = ''
  let silent = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (!silent) out += html.slice(at, open < 0 ? html.length : open).replace(/\s+/g, ' ')
    if (open < 0) break
    const close = html.startsWith('<!--', open) ? '-->' : '>'
    const end = html.indexOf(close, open)
    if (end < 0) break
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24))
    const name = tag?.[2]?.toLowerCase() ?? ''
    if (silent ? tag?.[1] === '/' && name === silent : SILENT.has(name) && tag?.[1] !== '/')
      silent = silent ? '' : name
    if (!silent && BLOCKS.has(name)) out += '\n'
    at = end + close.length
  }
  return decodeEntities(out)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
}

/** The page's title: its first heading, else what the head says; '' if neither. */
export function titleOfHtml(html: string): string {
  const found =
    /<h1[^>]{0,500}>([^<]{1,300})<\/h1>/i.exec(html) ?? /<title[^>]{0,200}>([^<]{1,300})<\/title>/i.exec(html)
  return decodeEntities(found?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Character references as the characters they stand for; names beyond the common ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
