import type { PlayOrder } from '../../app/play-order.ts'
import { countWithin, formatSpan } from '../../app/time-span.ts'
import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { count } from '../words.ts'

interface HeadProps {
  readonly story: Story
  /** What the strip shows, in words. */
  readonly shown: string
  /** Events that found no room. */
  readonly hidden: number
  readonly zoom: {
    readonly in: (() => void) | null
    readonly out: (() => void) | null
  }
  readonly whole: (() => void) | null
}

/** The line above the strip: play, in which order, what is shown, closer and farther. */
export function TimeHead({ story, shown, hidden, zoom, whole }: HeadProps) {
  const { span, list } = useDesk()
  return (
    <div class="time-head">
      <h2 class="unseen">Timeline</h2>
      {story.events.length > 0 && <PlayButtons />}
      <span class="grow" />
      <div role="status" class="time-said">
        {span.value ? <SpanSaid story={story} /> : <span class="quiet num small range">{shown}</span>}
      </div>
      {hidden > 0 && (
        <button
          type="button"
          class="btn tiny in-list num"
          aria-label={`+ ${hidden} more in the list`}
          onClick={list}
        >
          + {hidden}
          <span class="range"> more</span>
          <span class="more-words"> in the list</span>
        </button>
      )}
      <fieldset class="time-zoom" aria-label="Zoom the timeline">
        <ZoomButton name="minus" words="Zoom the timeline out" act={zoom.out} />
        <ZoomButton name="plus" words="Zoom the timeline in" act={zoom.in} />
        <button
          type="button"
          class="btn tiny"
          aria-label="All of the timeline"
          title="Show all of the timeline"
          disabled={!whole}
          onClick={() => whole?.()}
        >
          All
        </button>
      </fieldset>
    </div>
  )
}

const ORDERS: readonly (readonly [PlayOrder, string])[] = [
  ['time', 'By date'],
  ['telling', 'As told'],
]

function PlayButtons() {
  const { play, close, player } = useDesk()
  const open = player.open.value
  return (
    <>
      <button type="button" class="btn line play-start" aria-keyshortcuts="p" onClick={open ? close : play}>
        <Icon name={open ? 'close' : 'play'} size={14} />
        {open ? 'Stop' : 'Play'}
        <span class="more-words">{open ? ' playing' : ' the story'}</span>
      </button>
      <OrderChoice />
    </>
  )
}

/** In which order the story is played. */
export function OrderChoice() {
  const { player } = useDesk()
  return (
    <fieldset class="seg" aria-label="Order of playing">
      {ORDERS.map(([order, words]) => (
        <button
          key={order}
          type="button"
          aria-pressed={player.order.value === order}
          onClick={() => player.setOrder(order)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}

/** The chosen span: when, what is left of the story, what no span holds, and the way out. */
export function SpanSaid({ story }: { story: Story }) {
  const { span } = useDesk()
  const chosen = span.value
  if (!chosen) return null
  const left = countWithin(story, chosen)
  return (
    <span class="span-said small num">
      <b>{formatSpan(chosen)}</b>
      <span>
        {' '}
        · {left.events} of {count(left.allEvents, 'event')}
      </span>
      <span class="more-words">
        , {left.places} of {count(left.allPlaces, 'place')}
      </span>
      {left.undated > 0 && <span class="unseen">, {left.undated} without a date left out</span>}
      <button
        type="button"
        class="btn icon tiny"
        aria-label="Show all time"
        title={left.undated > 0 ? `Show all time, with ${left.undated} undated` : 'Show all time'}
        onClick={() => {
          span.value = null
        }}
      >
        <Icon name="close" size={14} />
      </button>
    </span>
  )
}

/** Brings the strip closer or farther; off where it is as far as it goes. */
export function ZoomButton(props: { name: 'minus' | 'plus'; words: string; act: (() => void) | null }) {
  return (
    <button
      type="button"
      class="btn icon tiny"
      aria-label={props.words}
      title={props.words}
      disabled={!props.act}
      onClick={() => props.act?.()}
    >
      <Icon name={props.name} size={14} />
    </button>
  )
}
