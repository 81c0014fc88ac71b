import { type Signal, signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Span, Story } from '../../index.ts'

/** Words of the article that are selected, and where they stand on the page, in px of the window. */
export interface Selected {
  readonly span: Span
  readonly box: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

/** Longer selections are text to be copied. */
const LONGEST = 200

/** Follows what is selected in the article; null while nothing of it is. */
export function useSelectedWords(root: RefObject<HTMLElement | null>, story: Story): Signal<Selected | null> {
  const selected = useMemo(() => signal<Selected | null>(null), [])
  useEffect(() => {
    const update = () => {
      selected.value = root.current ? selectedIn(root.current, story.article.text) : null
    }
    document.addEventListener('selectionchange', update)
    const scroll = root.current?.closest('.scroll')
    scroll?.addEventListener('scroll', update, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', update)
      scroll?.removeEventListener('scroll', update)
    }
  }, [story])
  return selected
}

function selectedIn(root: HTMLElement, text: string): Selected | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = offsetAt(root, range.startContainer, range.startOffset)
  const to = offsetAt(root, range.endContainer, range.endOffset)
  if (from === null || to === null) return null
  const span = trimmed(text, { start: from, end: to })
  if (span.end <= span.start || span.end - span.start > LONGEST) return null
  const { left, right, top, bottom } = range.getBoundingClientRect()
  return { span, box: { left, right, top, bottom } }
}

/** The article's offset of a place in its text on the page; null outside of it. */
function offsetAt(root: HTMLElement, node: Node, at: number): number | null {
  const holder = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]')
  if (!holder || !root.contains(holder)) return null
  const before = document.createRange()
  before.selectNodeContents(holder)
  before.setEnd(node, at)
  return Number(holder.dataset.from) + before.toString().length
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const left = words.length - words.trimStart().length
  return { start: start + left, end: Math.max(start + left, end - (words.length - words.trimEnd().length)) }
}
