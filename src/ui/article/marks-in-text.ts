import { type ReadonlySignal, type Signal, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { quoteOf, type Story, type StoryEvent } from '../../index.ts'
import { type Desk, useDesk } from '../desk.ts'
import type { Block } from './blocks.ts'
import { bringIntoView } from './into-view.ts'
import type { Lit } from './lit.ts'

interface Options {
  readonly root: RefObject<HTMLElement | null>
  readonly lit: ReadonlySignal<Lit>
  readonly shown: Signal<number>
  readonly story: Story
  readonly blocks: readonly Block[]
}

/**
 * Light, keys and pointer for the mentions of an article.
 * The paragraphs are drawn once; what changes are classes, set here on the few elements concerned,
 * so that pointing stays quick in a text with thousands of mentions.
 */
export function useMarks({ root, lit, shown, story, blocks }: Options) {
  const desk = useDesk()
  const lights = useRef<(() => void)[]>([])

  useSignalEffect(() => {
    void shown.value
    const now = lit.value
    const article = root.current
    if (!article) return
    for (const off of lights.current) off()
    const drawn = indexOf(article)
    lights.current = [
      ...light(drawn.mentions, now.dim, 'dim'),
      ...light(drawn.mentions, now.hot, 'hot'),
      ...light(drawn.mentions, now.on, 'on'),
      ...light(drawn.events, now.events, 't'),
      ...light(drawn.times, now.times, 'd'),
    ]
    if (!article.querySelector('.m[tabindex="0"]')) article.querySelector('.m')?.setAttribute('tabindex', '0')
  })

  return useMemo(() => {
    const find = (id: string) =>
      root.current?.querySelector<HTMLElement>(`[data-mention="${CSS.escape(id)}"]`)
    const reveal = (id: string, focus: boolean) => {
      const at = blocks.findIndex(block => block.mentions.some(mention => mention.id === id))
      if (at >= shown.peek()) shown.value = at + 50
      requestAnimationFrame(() => {
        const mark = find(id)
        if (!mark) return
        if (focus) move(root.current!, mark)
        bringIntoView(mark)
      })
    }
    const revealEvent = ({ id, trigger }: StoryEvent) => {
      const at = blocks.findIndex(block => trigger.start >= block.start && trigger.start < block.end)
      if (at >= shown.peek()) shown.value = at + 50
      requestAnimationFrame(() => {
        const words = root.current?.querySelector<HTMLElement>(`[data-events~="${CSS.escape(id)}"]`)
        if (words) bringIntoView(words)
      })
    }
    const mentionAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null
    const point = (target: EventTarget | null) => {
      const id = mentionAt(target)?.dataset.mention
      const event = id ? undefined : eventAt(target)
      if (id) desk.session.point({ kind: 'mention', id })
      else if (event) desk.session.point({ kind: 'event', id: event })
      else if (desk.session.pointed.peek()) desk.session.point(null)
    }
    return {
      reveal,
      revealEvent,
      watchEnd: (end: Element | null) => {
        if (!end) return
        const observer = new IntersectionObserver(seen => {
          if (!seen.some(entry => entry.isIntersecting)) return
          observer.disconnect()
          shown.value += 300
        })
        observer.observe(end)
      },
      handlers: {
        onPointerOver: (event: PointerEvent) => point(event.target),
        onPointerLeave: () => point(null),
        onFocusIn: (event: FocusEvent) => point(event.target),
        onFocusOut: () => point(null),
        onClick: (event: MouseEvent) => {
          const mark = mentionAt(event.target)
          if (String(getSelection()) !== '') return
          const told = mark ? undefined : eventAt(event.target)
          if (told) desk.open({ kind: 'event', id: told })
          if (!mark?.dataset.mention) return
          move(root.current!, mark)
          desk.open({ kind: 'mention', id: mark.dataset.mention })
        },
        onKeyDown: (event: KeyboardEvent) => {
          const mark = mentionAt(event.target)
          if (!mark?.dataset.mention || event.altKey || event.ctrlKey || event.metaKey) return
          if (event.key === 'Enter' || event.key === ' ') {
            desk.open({ kind: 'mention', id: mark.dataset.mention }, true)
          } else if (event.key === 'Delete' || event.key === 'Backspace') {
            const after =
              neighbour(root.current!, mark, 'ArrowRight') ?? neighbour(root.current!, mark, 'ArrowLeft')
            unmark(desk, story, mark.dataset.mention)
            // The mark goes away with the focus on it.
            if (after)
              requestAnimationFrame(() => move(root.current!, find(after.dataset.mention ?? '') ?? after))
          } else {
            const next = neighbour(root.current!, mark, event.key)
            if (!next) return
            move(root.current!, next)
          }
          event.preventDefault()
        },
      },
    }
  }, [story, blocks])
}

/** Says that a mention is no place. */
function unmark(desk: Desk, story: Story, id: string) {
  const mention = story.mentions.find(one => one.id === id)
  if (mention)
    void desk.bench.correct({ kind: 'unmark', at: quoteOf(story.article.text, mention), all: false })
}

/** The event that words tell, the first where they tell more. */
const eventAt = (target: EventTarget | null): string | undefined =>
  (target instanceof Element
    ? target.closest('[data-events]')?.getAttribute('data-events')?.split(' ', 1)[0]
    : '') || undefined

/** Adds a class to every element of the ids, and says how to take it off again. */
function light(elements: Elements, ids: ReadonlySet<string>, name: string): (() => void)[] {
  return [...ids].flatMap(id =>
    (elements.get(id) ?? []).map(element => {
      element.classList.add(name)
      if (name === 'on') element.setAttribute('aria-current', 'true')
      return () => {
        element.classList.remove(name)
        if (name === 'on') element.removeAttribute('aria-current')
      }
    }),
  )
}

type Elements = ReadonlyMap<string, readonly Element[]>

/** The drawn elements by the ids they carry. */
const indexOf = (root: Element) => ({
  mentions: byId(root, 'data-mention'),
  events: byId(root, 'data-events'),
  times: byId(root, 'data-times'),
})

function byId(root: Element, attribute: string): Elements {
  const found = new Map<string, Element[]>()
  for (const element of root.querySelectorAll(`[${attribute}]`)) {
    for (const id of (element.getAttribute(attribute) ?? '').split(' ')) {
      found.set(id, [...(found.get(id) ?? []), element])
    }
  }
  return found
}

/** Moves the article's one tab stop. */
function move(root: Element, mark: HTMLElement) {
  for (const old of root.querySelectorAll('.m[tabindex="0"]')) old.setAttribute('tabindex', '-1')
  mark.setAttribute('tabindex', '0')
  mark.focus({ preventScroll: true })
  bringIntoView(mark)
}

function neighbour(root: Element, mark: HTMLElement, key: string): HTMLElement | undefined {
  const marks = [...root.querySelectorAll<HTMLElement>('.m')]
  const at = marks.indexOf(mark)
  if (key === 'ArrowRight' || key === 'ArrowDown') return marks[at + 1]
  if (key === 'ArrowLeft' || key === 'ArrowUp') return marks[at - 1]
  if (key === 'Home') return marks[0]
  if (key === 'End') return marks.at(-1)
  return undefined
}
