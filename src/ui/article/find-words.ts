import type { Span } from '../../index.ts'

/** Name of the highlight over words that were sought; article.css says how it looks. */
const FOUND = 'found'

/** Brings words of the article into view and marks them, until others are. Says whether they are drawn yet. */
export function showWords(root: HTMLElement, span: Span): boolean {
  const start = pointAt(root, span.start)
  const end = pointAt(root, span.end)
  if (!start || !end) return false
  const range = document.createRange()
  range.setStart(start.node, start.at)
  range.setEnd(end.node, end.at)
  // Browsers without highlights still bring the words into view.
  if (typeof Highlight === 'function') CSS.highlights?.set(FOUND, new Highlight(range))
  const holder = start.node.parentElement?.closest('[data-from]') ?? root
  const box = range.getBoundingClientRect()
  const scroll = root.closest('.scroll')
  if (!scroll) holder.scrollIntoView({ block: 'center' })
  else {
    const view = scroll.getBoundingClientRect()
    scroll.scrollBy({ top: box.top - view.top - view.height / 3 })
  }
  return true
}

/** Takes the mark off again. */
export const hideWords = (): void => void CSS.highlights?.delete(FOUND)

/** The place on the page of an offset of the text; null where it is not drawn. */
function pointAt(root: HTMLElement, offset: number): { node: Text; at: number } | null {
  let holder: HTMLElement | null = null
  for (const one of root.querySelectorAll<HTMLElement>('[data-from]'))
    if (
      Number(one.dataset.from) <= offset &&
      (!holder || Number(one.dataset.from) >= Number(holder.dataset.from))
    )
      holder = one
  if (!holder) return null
  let left = offset - Number(holder.dataset.from)
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return { node, at: left }
    left -= node.length
  }
  return null
}
