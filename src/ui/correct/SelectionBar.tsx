import type { RefObject } from 'preact'
import { quoteOf, type Span, type Story, textOf } from '../../index.ts'
import { type Desk, useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { useSelectedWords } from './selected-words.ts'
import './correct.css'

/** Room above the words that the bar needs, px; on a touch screen the browser's own menu stands there. */
const ROOM = 52
/** Half the bar's width and a margin, px. */
const HALF = 142

/** A small bar at selected words: mark them as a place, or as telling an event. */
export function SelectionBar({ story, root }: { story: Story; root: RefObject<HTMLElement | null> }) {
  const desk = useDesk()
  const selected = useSelectedWords(root, story).value
  const pane = root.current?.closest('.scroll')?.getBoundingClientRect()
  if (!selected || !pane) return null
  const { span, box } = selected
  if (box.bottom < pane.top || box.top > pane.bottom) return null
  const below = box.top - pane.top < ROOM || matchMedia('(pointer: coarse)').matches
  const middle = Math.max(pane.left + HALF, Math.min(pane.right - HALF, (box.left + box.right) / 2))
  const clear = () => getSelection()?.removeAllRanges()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing it must not take the selection away
    <div
      class="select-bar"
      style={{
        left: `${middle}px`,
        top: `${below ? box.bottom + 8 : box.top - 8}px`,
        translate: below ? '-50% 0' : '-50% -100%',
      }}
      onPointerDown={event => event.preventDefault()}
      onMouseDown={event => event.preventDefault()}
    >
      <button
        type="button"
        onClick={() => {
          clear()
          void markWords(desk, story, span)
        }}
      >
        <Icon name="pin" />
        Mark as a place
      </button>
      <button
        type="button"
        onClick={() => {
          clear()
          void addEvent(desk, story, span)
        }}
      >
        <Icon name="clock" />
        Add an event
      </button>
    </div>
  )
}

/** Marks words as a place, and opens their card to say which; those that are one already are only opened. */
async function markWords({ bench, open }: Desk, story: Story, span: Span): Promise<void> {
  const known = story.mentions.find(one => one.start === span.start && one.end === span.end)
  if (known) return open({ kind: 'mention', id: known.id })
  await bench.correct(
    { kind: 'mark', at: quoteOf(story.article.text, span), place: null, all: false },
    { next: { kind: 'mention', id: `u${span.start}-${span.end}` } },
  )
}

/** Longer labels do not fit a list. */
const LABEL = 70

/** Adds an event told by these words, and opens its card to say more. */
function addEvent({ bench }: Desk, story: Story, span: Span): Promise<void> {
  const words = textOf(story.article.text, span).replace(/\s+/g, ' ')
  const label = words.charAt(0).toUpperCase() + words.slice(1)
  return bench.correct(
    {
      kind: 'add-event',
      at: quoteOf(story.article.text, span),
      event: {
        type: 'event',
        label: label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label,
        date: null,
        modality: 'asserted',
        places: [],
        participants: [],
      },
    },
    { next: { kind: 'event', id: `ue${span.start}` } },
  )
}
