import type { ComponentChildren } from 'preact'
import { shortName } from '../../app/event-view.ts'
import type { EventPlace, Participant, ParticipantRole, Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Mark } from '../map/marks.tsx'

/** "Killed" before whom it befell, where the text says so right before; else the role in a word. */
function headOf({ role, start }: Participant, event: StoryEvent, text: string): string {
  const verb =
    role === 'victim' && start !== undefined
      ? event.triggers.find(
          trigger => trigger.end < start && start - trigger.end < 3 && !text.slice(trigger.end, start).trim(),
        )
      : undefined
  const words = verb ? text.slice(verb.start, verb.end).toLowerCase() : wording().event.participants[role]
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One row of who and where: those of one part in it, and the places of that part. */
interface Part {
  readonly head: string
  readonly who: readonly Participant[]
  readonly where: readonly EventPlace[]
}

const ROLE_ORDER: readonly ParticipantRole[] = [
  'actor',
  'target',
  'instrument',
  'victim',
  'recipient',
  'topic',
  'speaker',
]

function partsOf(event: StoryEvent, text: string): Part[] {
  const sorted = [...event.participants].sort(
    (a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
  )
  const who = new Map(groupBy(sorted, one => headOf(one, event, text)))
  const where = new Map(groupBy(event.places, at => wording().event.roles[at.role]))
  const heads = [...new Set([...who.keys(), ...where.keys()])]
  return heads.map(head => ({ head, who: who.get(head) ?? [], where: where.get(head) ?? [] }))
}

/** Who had which part in an event, and where. */
export function WhoAndWhere({ story, event }: { story: Story; event: StoryEvent }) {
  const background = event.places.some(at => at.evidence === 'background')
  return (
    <dl class="who">
      {partsOf(event, story.article.text).map(({ head, who, where }) => (
        <Row key={head} head={head}>
          {who.map((one, i) => (
            <Who key={`${one.text} ${i}`} one={one} last={i === who.length - 1} />
          ))}
          {where.length > 0 && (
            <span class="chips">
              {[...new Map(where.map(at => [at.placeId, at])).values()].map(at => (
                <PlaceChip key={at.placeId} story={story} at={at} />
              ))}
            </span>
          )}
        </Row>
      ))}
      {background && (
        <Row head="">
          <small class="quiet">{wording().inspector.dashed}</small>
        </Row>
      )}
    </dl>
  )
}

const Row = ({ head, children }: { head: string; children: ComponentChildren }) => (
  <>
    <dt>{head}</dt>
    <dd>{children}</dd>
  </>
)

function Who({ one, last }: { one: Participant; last: boolean }) {
  const { seek } = useDesk()
  const { mentionId } = one
  return (
    <>
      {mentionId ? (
        <button type="button" class="link" onClick={() => seek(mentionId)}>
          {one.text}
        </button>
      ) : (
        one.text
      )}
      {last ? '' : ', '}
    </>
  )
}

function PlaceChip({ story, at }: { story: Story; at: EventPlace }) {
  const { session, open } = useDesk()
  const place = story.places.find(one => one.id === at.placeId)
  if (!place) return null
  const view = session.places.value.find(one => one.place.id === at.placeId)
  return (
    <button
      type="button"
      class={at.evidence === 'background' ? 'chip bg' : 'chip'}
      onClick={click => open({ kind: 'place', id: place.id }, click.detail === 0)}
      onPointerEnter={() => session.point({ kind: 'place', id: place.id })}
      onPointerLeave={() => session.point(null)}
    >
      <Mark shape={view?.shape ?? 'city'} evidence={at.evidence} />
      {shortName(place)}
    </button>
  )
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}
