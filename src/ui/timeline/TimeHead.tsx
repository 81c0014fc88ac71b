import type { PlayOrder } from '../../app/play-order.ts'
import { countWithin, formatSpan } from '../../app/time-span.ts'
import type { Story } from '../../index.ts'
import { number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

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
      <h2 class="unseen">{wording().timeline.timeline}</h2>
      {story.events.length > 0 && <PlayButtons />}
      <span class="grow" />
      <div role="status" class="time-said">
        {span.value ? <SpanSaid story={story} /> : <span class="quiet num small range">{shown}</span>}
      </div>
      {hidden > 0 && (
        <button
          type="button"
          class="btn tiny in-list num"
          aria-label={wording().timeline.moreInList(hidden)}
          onClick={list}
        >
          + {hidden}
          <span class="range">{wording().timeline.more}</span>
          <span class="more-words">{wording().timeline.inTheList}</span>
        </button>
      )}
      <fieldset class="time-zoom" aria-label={wording().timeline.zoom}>
        <ZoomButton name="minus" words={wording().timeline.zoomOut} act={zoom.out} />
        <ZoomButton name="plus" words={wording().timeline.zoomIn} act={zoom.in} />
        <button
          type="button"
          class="btn tiny"
          aria-label={wording().timeline.allOfIt}
          title={wording().timeline.showAllOfIt}
          disabled={!whole}
          onClick={() => whole?.()}
        >
          {wording().timeline.all}
        </button>
      </fieldset>
    </div>
  )
}

const ORDERS: readonly (readonly [PlayOrder, 'byDate' | 'asTold'])[] = [
  ['time', 'byDate'],
  ['telling', 'asTold'],
]

function PlayButtons() {
  const { play, close, player } = useDesk()
  const open = player.open.value
  return (
    <>
      <button type="button" class="btn line play-start" aria-keyshortcuts="p" onClick={open ? close : play}>
        <Icon name={open ? 'close' : 'play'} size={14} />
        {open ? wording().timeline.stop : wording().timeline.play}
        <span class="more-words">{open ? wording().timeline.playing : wording().timeline.theStory}</span>
      </button>
      <OrderChoice />
    </>
  )
}

/** In which order the story is played. */
export function OrderChoice() {
  const { player } = useDesk()
  return (
    <fieldset class="seg" aria-label={wording().timeline.orderOfPlaying}>
      {ORDERS.map(([order, words]) => (
        <button
          key={order}
          type="button"
          aria-pressed={player.order.value === order}
          onClick={() => player.setOrder(order)}
        >
          {wording().timeline[words]}
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
      <span> · {wording().timeline.eventsOf(number(left.events), left.allEvents)}</span>
      <span class="more-words">, {wording().timeline.placesOf(number(left.places), left.allPlaces)}</span>
      {left.undated > 0 && <span class="unseen">{wording().timeline.undatedLeftOut(left.undated)}</span>}
      <button
        type="button"
        class="btn icon tiny"
        aria-label={wording().timeline.showAllTime}
        title={
          left.undated > 0 ? wording().timeline.withUndated(left.undated) : wording().timeline.showAllTime
        }
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
