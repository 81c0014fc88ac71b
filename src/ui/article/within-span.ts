import { type Signal, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useDesk } from '../desk.ts'
import { bringIntoView } from './into-view.ts'

/** A drag that rests this long, ms, has come to where the text is wanted. */
const REST = 250

/**
 * Dims the paragraphs that tell nothing of the chosen span of time, and brings one that does into view.
 * Like other lights these are classes set on what is drawn already; `shown` is how many paragraphs that are.
 */
export function useTextWithinSpan(root: RefObject<HTMLElement | null>, shown: Signal<number>): void {
  const { focus, span } = useDesk()
  useSignalEffect(() => {
    void shown.value
    const article = root.current
    if (!article) return
    const events = span.value && focus.value ? focus.value.events : null
    article.classList.toggle('spanned', events !== null)
    const within = paragraphs(article).filter(one => dim(one, events))
    if (!events || within.length === 0) return
    const rest = setTimeout(() => show(within), REST)
    return () => clearTimeout(rest)
  })
}

const paragraphs = (article: HTMLElement) => [
  ...article.querySelectorAll<HTMLElement>('.body > :not(.more-text)'),
]

/** Sets the classes of a paragraph, or takes them off where no events are asked for; says whether it tells any. */
function dim(paragraph: HTMLElement, events: ReadonlySet<string> | null): boolean {
  let tells = false
  for (const words of paragraph.querySelectorAll('[data-events]')) {
    const ids = words.getAttribute('data-events')?.split(' ') ?? []
    const within = events !== null && ids.some(id => events.has(id))
    words.classList.toggle('within', within)
    tells ||= within
  }
  paragraph.classList.toggle('out', events !== null && !tells)
  return tells
}

/** The first paragraph, unless one can be seen already. */
function show(within: readonly HTMLElement[]): void {
  const view = within[0]!.closest('.scroll')?.getBoundingClientRect()
  const seen = within.some(one => {
    const { top, bottom } = one.getBoundingClientRect()
    return view && bottom > view.top + 40 && top < view.bottom - 40
  })
  if (!seen) bringIntoView(within[0]!)
}
