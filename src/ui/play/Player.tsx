import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { whereOf } from '../../app/event-view.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { bridgeOf, holdOf } from '../../app/play-order.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { excerptOf } from '../inspector/excerpt.ts'
import { playKey } from './keys.ts'
import { Progress } from './Progress.tsx'
import './play.css'

/** Letters of the article a caption shows: three lines at most. */
const CAPTION = 170

/** The caption of the step that is played, with what plays, pauses and leaves it. */
export function Player({ story, event }: { story: Story; event: StoryEvent }) {
  const { player, close } = useDesk()
  const start = useRef<HTMLButtonElement>(null)
  useTimer(story)
  useEffect(() => {
    start.current?.focus({ preventScroll: true })
    return returnFocus
  }, [])
  const at = player.at.value
  const all = player.steps.value.length
  return (
    <section
      class="player"
      aria-label={wording().play.playing}
      onKeyDown={key => {
        if (!playKey(key, player)) return
        key.preventDefault()
        key.stopPropagation()
      }}
    >
      <Caption story={story} event={event} before={player.steps.value[at - 1]} />
      <div class="play-row">
        <button
          type="button"
          class="btn icon"
          aria-label={wording().play.previous}
          disabled={at === 0}
          onClick={() => player.go(at - 1)}
        >
          <Icon name="prev" />
        </button>
        <button
          type="button"
          class="btn icon line play-toggle"
          ref={start}
          aria-label={player.running.value ? wording().play.pause : wording().play.play}
          onClick={player.toggle}
        >
          <Icon name={player.running.value ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          class="btn icon"
          aria-label={wording().play.next}
          disabled={at === all - 1}
          onClick={() => player.go(at + 1)}
        >
          <Icon name="next" />
        </button>
        <Progress />
        <span class="num small play-count">{wording().play.stepOf(at + 1, all)}</span>
        <button
          type="button"
          class="btn tiny num play-speed"
          aria-label={wording().play.speed(player.speed.value)}
          title={wording().play.howFast}
          onClick={player.changeSpeed}
        >
          {player.speed.value === 0.5 ? '½' : player.speed.value}×
        </button>
      </div>
      <button type="button" class="btn icon close" aria-label={wording().play.stop} onClick={close}>
        <Icon name="close" />
      </button>
    </section>
  )
}

/** When and where, how it follows from the step before, and the article's words for it. */
function Caption(props: { story: Story; event: StoryEvent; before: StoryEvent | undefined }) {
  const { story, event, before } = props
  const { before: front, words, after } = excerptOf(story, event.trigger, CAPTION)
  const where = whereOf(event, story)
  const bridge = bridgeOf(story, before, event)
  return (
    <div class="play-caption">
      <p class="play-when">
        <b class="num">{formatMoment(event, story.article.published, wording().play.noDate)}</b>
        {where && ` · ${where}`}
        {bridge && <span class="quiet"> · {bridge}</span>}
      </p>
      <blockquote class="play-quote" lang="en">
        {front}
        <mark>{words}</mark>
        {after}
      </blockquote>
    </div>
  )
}

/** Goes on when the caption has stood for as long as it takes to read. */
function useTimer(story: Story) {
  const { player } = useDesk()
  useSignalEffect(() => {
    const event = player.step.value
    if (!player.running.value || !event) return
    const { before, words, after } = excerptOf(story, event.trigger, CAPTION)
    const timer = setTimeout(player.advance, holdOf(before + words + after, player.speed.value))
    return () => clearTimeout(timer)
  })
}

/** Where the button that began it is gone with its page, its like takes the focus. */
const returnFocus = () =>
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.play-start')?.focus({ preventScroll: true })
  })
