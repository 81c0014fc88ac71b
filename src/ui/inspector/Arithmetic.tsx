import { formatLongDay, formatRange, formatWhen } from '../../app/format-date.ts'
import { formatClock } from '../../app/format-moment.ts'
import type { DerivationStep, EventDate, Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { DerivationRows } from '../DerivationRows.tsx'

/** The words a date was worked out from, and the rule above the result. */
export function Arithmetic({ story, event }: { story: Story; event: StoryEvent }) {
  const { date } = event
  if (!date)
    return (
      <p class="quiet">
        {wording().inspector.noDateFollows}
        <KnownBesides event={event} />
      </p>
    )
  const result =
    date.earliest === date.latest ? formatLongDay(date.earliest) : formatRange(date.earliest, date.latest)
  return (
    <table class="dates">
      <tbody>
        <DerivationRows steps={stepsBefore(story, date, event)} />
        <tr class="eq">
          <td>{event.short}</td>
          <td>
            {[result, formatClock(event)].filter(Boolean).join(', ')}
            {date.earliest !== date.latest && (
              <small>{noCloser(result, formatWhen(date, story.article.published))}</small>
            )}
            <KnownBesides event={event} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** A range in the list's words too, where those say more than the range. */
const noCloser = (result: string, when: string) =>
  result.startsWith(when) ? wording().inspector.noCloser : wording().inspector.whenNoCloser(when)

/** The day the world remembers, beside what the text says: never in its place. */
function KnownBesides({ event }: { event: StoryEvent }) {
  const known = event.reference?.date
  if (!known || (known.earliest === event.date?.earliest && known.latest === event.date.latest)) return null
  return (
    <small class="besides">
      <i aria-hidden="true" />
      {wording().inspector.knownBesides(formatRange(known.earliest, known.latest))}
    </small>
  )
}

/** The steps without a last one that only says the result again; where none was needed, the words that say the date. */
function stepsBefore(story: Story, date: EventDate, event: StoryEvent): readonly DerivationStep[] {
  return [...daysBefore(story, date, event), ...hoursBefore(story, event)]
}

/** How the hour follows; the words of a date may tell it too, and have their row. */
const hoursBefore = ({ times }: Story, { clock, date }: StoryEvent): readonly DerivationStep[] =>
  times.flatMap(time =>
    clock?.timeIds.includes(time.id) && !date?.timeIds.includes(time.id) ? time.derivation : [],
  )

function daysBefore(story: Story, date: EventDate, event: StoryEvent): readonly DerivationStep[] {
  if (date.derivation.length === 0) return said(story, date)
  const last = date.derivation.at(-1)
  const again = last && !last.note && [event.short, event.label].includes(last.from)
  return again ? date.derivation.slice(0, -1) : date.derivation
}

const said = ({ times }: Story, { timeIds }: EventDate): DerivationStep[] =>
  times.filter(time => timeIds.includes(time.id)).map(({ surface, value }) => ({ from: surface, to: value }))
