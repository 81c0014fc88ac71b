import { oneLine } from './one-line.ts'

const BLOCKS = new Set(
  'address article blockquote caption center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3
const CDATA = 4

/** The lines of text under a node, one for each block and each `<br>`; inline tags part nothing. Takes no more stack for deep nesting. */
export function linesUnder(root: Node): string[] {
  const lines: string[] = []
  let line = ''
  const end = () => {
    const words = oneLine(line)
    if (words) lines.push(words)
    line = ''
  }
  walk(root, {
    text: words => {
      line += words
    },
    edge: name => {
      if (name === 'br' || BLOCKS.has(name)) end()
    },
  })
  end()
  return lines
}

interface Visitor {
  text(words: string): void
  /** Where an element begins, and where it ends. */
  edge(name: string): void
}

function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root
  while (node) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) visitor.text(node.nodeValue ?? '')
    if (node.nodeType === ELEMENT) visitor.edge(nameOf(node))
    const skipped = node.nodeType === ELEMENT && isNote(node)
    if (!skipped && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node.nodeType === ELEMENT) visitor.edge(nameOf(node))
    }
    if (!node || node === root) return
    if (node.nodeType === ELEMENT) visitor.edge(nameOf(node))
    node = node.nextSibling
  }
}

const nameOf = (node: Node) => node.nodeName.toLowerCase()

/** A raised number is a footnote's. */
const isNote = (node: Node) => nameOf(node) === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test(node.textContent ?? '')
