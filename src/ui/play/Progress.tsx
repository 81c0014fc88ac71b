import { formatMoment } from '../../app/format-moment.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'

/** How far the story is played: a slider, so that any step can be gone to. */
export function Progress() {
  const { player, session } = useDesk()
  const at = player.at.value
  const steps = player.steps.value
  const event = steps[at]
  const published = session.story.value?.article.published ?? null
  const when = event ? formatMoment(event, published) : wording().dates.noDate
  return (
    <input
      type="range"
      class="play-progress"
      style={{ '--share': `${steps.length > 1 ? (at / (steps.length - 1)) * 100 : 100}%` }}
      min={1}
      max={steps.length}
      value={at + 1}
      aria-label={wording().play.step}
      aria-valuetext={wording().play.said(at + 1, steps.length, `${event?.short}, ${when}`)}
      onInput={input => player.go(Number(input.currentTarget.value) - 1)}
    />
  )
}
