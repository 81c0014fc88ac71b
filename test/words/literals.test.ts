import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'

/** Names, which no language translates, and words that an example quotes from an article. */
const NAMES: ReadonlySet<string> = new Set([
  ...['Placeline', 'GeoJSON', 'NDJSON', 'OpenStreetMap', 'GeoNames', 'geonames.org/'],
  ...['Natural Earth, GeoNames, Leaflet', '© OpenStreetMap contributors', 'placeline batch --format story'],
  ...['Esc', 'Baghdad', 'Tehran', 'Iraqi', 'the strike', 'https://example.org/{z}/{x}/{y}.png'],
])

/** Attributes that are read or heard. */
const TOLD: ReadonlySet<string> = new Set([
  ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'aria-placeholder'],
  ...['title', 'placeholder', 'alt', 'label', 'eyebrow', 'aside', 'what', 'none', 'total', 'note'],
])

/** Faults of the program, not of the reader: nobody is shown these. */
const FOR_PROGRAMMERS = [
  /^Got “.*”, expected the id of a command\.$/,
  /^The basemap could not be loaded: got/,
]

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Words a reader would see that stand in a file instead of in the catalogue. */
function literalsIn(source: string, lang: 'ts' | 'tsx'): string[] {
  const found: string[] = []
  const take = (words: string) => {
    const text = words.replace(/\s+/g, ' ').trim()
    if (/\p{L}/u.test(text) && !NAMES.has(text)) found.push(text)
  }
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    if (!isNode(value) || value.type.startsWith('Import')) return
    for (const words of seenIn(value)) take(words)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(parseAst(source, { lang }))
  return [...new Set(found)]
}

/** What a node shows or says by itself. */
function seenIn(node: Node): string[] {
  if (node.type === 'JSXText') return [node.value as string]
  if (node.type === 'JSXAttribute') return TOLD.has(nameOf(node)) ? shownBy(node.value) : []
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).filter(child => child.type === 'JSXExpressionContainer').flatMap(shownBy)
  return textOf(node).filter(isSentence)
}

const nameOf = ({ name }: Node): string => String((name as Node).name)

/** The strings that an expression may come to, as far as they stand in it: not what it compares or looks up. */
function shownBy(value: unknown): string[] {
  if (!isNode(value)) return []
  const { type } = value
  if (type === 'JSXExpressionContainer' || type === 'ParenthesizedExpression')
    return shownBy(value.expression)
  if (type === 'ConditionalExpression') return [...shownBy(value.consequent), ...shownBy(value.alternate)]
  if (type === 'LogicalExpression')
    return [...(value.operator === '&&' ? [] : shownBy(value.left)), ...shownBy(value.right)]
  if (type === 'BinaryExpression' && value.operator === '+')
    return [...shownBy(value.left), ...shownBy(value.right)]
  return textOf(value)
}

/** The words of a string, and those between the expressions of a template. */
function textOf(value: Node): string[] {
  if (value.type === 'Literal' && typeof value.value === 'string') return [value.value]
  if (value.type !== 'TemplateLiteral') return []
  return (value.quasis as { value: { cooked: string | null } }[]).map(quasi => quasi.value.cooked ?? '')
}

/** Three words or more that begin and end as a sentence does. */
const isSentence = (words: string): boolean => /^\p{Lu}\p{Ll}*(?: \S+){2,}[.!?…:]$/u.test(words.trim())

const files = ['src/ui', 'src/app']
  .flatMap(room => readdirSync(room, { recursive: true, encoding: 'utf8' }).map(name => `${room}/${name}`))
  .filter(name => /\.tsx?$/.test(name))
  .concat('src/main.tsx', 'src/story-file.tsx')
  .sort()

test('files are looked through', () => expect(files.length).toBeGreaterThan(200))

test('no words for the reader stand outside src/words', () => {
  const left = files.flatMap(file =>
    literalsIn(readFileSync(file, 'utf8'), file.endsWith('x') ? 'tsx' : 'ts')
      .filter(words => !FOR_PROGRAMMERS.some(one => one.test(words)))
      .map(words => `${file}: ${words}`),
  )
  expect(left).toEqual([])
})

describe('what is found', () => {
  test.each([
    ['text', '<p>Hidden words</p>', ['Hidden words']],
    ['a label', '<a aria-label="Close" />', ['Close']],
    ['a title out of two', "<a title={open ? 'Stop' : 'Play'} />", ['Stop', 'Play']],
    ['what stands in for nothing', "<p>{name || 'Story'}</p>", ['Story']],
    ['what is shown at times', "<p>{open && 'open'}</p>", ['open']],
    ['a template', '<p>{`$'.concat('{n} places`}</p>'), ['places']],
    ['a sentence anywhere', "const fault = 'The file is empty.'", ['The file is empty.']],
  ])('%s', (_, source, words) => expect(literalsIn(source, 'tsx')).toEqual(words))

  test.each([
    ['words of the catalogue', '<p title={wording().map.zoomIn}>{wording().map.map}</p>'],
    ['a class', '<p class="quiet small" />'],
    ['what is compared', "<p>{kind === 'phone' ? a : b}</p>"],
    ['the name of what is counted', "<p>{count(n, 'place')}</p>"],
    ['signs and numbers', '<p>· {n} × 2</p>'],
    ['a name', '<p>GeoJSON</p>'],
    ['a class out of two', "<p class={open ? 'on' : 'off'} />"],
  ])('not %s', (_, source) => expect(literalsIn(source, 'tsx')).toEqual([]))
})
