/** An element with its attributes, and either text or further elements in it; null stands for nothing. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly children: string | readonly (Xml | null)[]
}

/** An element: `xml('name', {}, 'Baghdad')`, `xml('Point', {}, [xml('coordinates', {}, '44.4,33.3')])`. */
export const xml = (
  name: string,
  attributes: Xml['attributes'] = {},
  children: Xml['children'] = [],
): Xml => ({ name, attributes, children })

/** A whole file: the declaration, then the root, an element a line. */
export const xmlText = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '').join('\n')}\n`

function written({ name, attributes, children }: Xml, indent: string): string[] {
  const start = `${indent}<${name}${Object.entries(attributes).map(attribute).join('')}`
  if (typeof children === 'string')
    return [children === '' ? `${start}/>` : `${start}>${escapeXml(children)}</${name}>`]
  const inner = children.filter(child => child !== null)
  if (inner.length === 0) return [`${start}/>`]
  return [`${start}>`, ...inner.flatMap(child => written(child, `${indent} `)), `${indent}</${name}>`]
}

const attribute = ([name, value]: readonly [string, string | number | null]) =>
  value === null ? '' : ` ${name}="${escapeXml(String(value)).replace(/[\t\n]/g, toReference)}"`

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Parsers turn a bare line break in an attribute into a space, and a carriage return anywhere into a line feed. */
const toReference = (letter: string) => `&#${letter.charCodeAt(0)};`

/**
 * Text for between tags or in double quotes. Every ">" is escaped, so that "]]>" cannot stand in it;
 * what XML 1.0 has no way to write at all (control characters, halves of surrogate pairs, U+FFFE and U+FFFF) is dropped.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(/[&<>"]/g, letter => ENTITIES[letter]!)
    .replaceAll('\r', toReference)

/** https://www.w3.org/TR/xml/#charsets; with the flag "u" a surrogate class matches only halves that stand alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
