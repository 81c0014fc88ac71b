import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { eventsInOrder } from '../../app/event-view.ts'
import {
  type EventFields,
  type EventLink,
  keptEvent,
  type LinkRelation,
  type Modality,
  type ParticipantRole,
  type Story,
  type StoryEvent,
} from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Section } from '../inspector/parts.tsx'
import { DateFields } from './DateFields.tsx'
import { EventPlaces } from './EventPlaces.tsx'
import { Note, RoleSelect, Select, Take } from './fields.tsx'
import './correct.css'

/** Everything of an event that can be put right; each change takes effect at once. */
export function CorrectEvent({ story, event }: { story: Story; event: StoryEvent }) {
  const { bench, eventTypes } = useDesk()
  const types = useSignal<Readonly<Record<string, string>>>({})
  useEffect(() => {
    eventTypes().then(
      all => {
        types.value = Object.fromEntries(all.map(({ type, noun }) => [type, noun]))
      },
      () => undefined,
    )
  }, [])
  const kept = keptEvent(story, event)
  const change = (fields: Partial<EventFields>) =>
    bench.correct(
      { kind: 'edit-event', event: kept, change: fields },
      { next: { kind: 'event', id: event.id } },
    )
  const remove = () => bench.correct({ kind: 'remove-event', event: kept })
  return (
    <div class="correct" id="correct-event">
      <Section title={wording().correct.notRight}>
        <div class="fields">
          <Words label={event.label} save={label => void change({ label })} />
          <Select
            label={wording().correct.type}
            value={event.type}
            names={{ ...types.value, ...wording().event.types }}
            choose={type => void change({ type })}
          />
          <Select
            label={wording().correct.toldAs}
            value={event.modality}
            names={wording().event.modality}
            choose={modality => void change({ modality: modality as Modality })}
          />
        </div>
        <DateFields
          key={`${event.date?.earliest} ${event.date?.latest} ${event.clock?.from}`}
          event={event}
          save={date => void change({ date })}
        />
        <EventPlaces story={story} event={event} save={places => void change({ places })} />
        <People event={event} save={participants => void change({ participants })} />
        <Links story={story} event={event} />
        <Note
          text={event.note ?? ''}
          save={text => bench.correct({ kind: 'note', about: { event: kept }, text })}
        />
        <div class="ways">
          <button type="button" class="btn line tiny" onClick={() => void remove()}>
            {wording().correct.removeEvent}
          </button>
        </div>
      </Section>
    </div>
  )
}

/** The event in words; kept with Enter or when the focus leaves it. */
function Words({ label, save }: { label: string; save: (label: string) => void }) {
  return (
    <label class="pick">
      <span>{wording().correct.called}</span>
      <input
        key={label}
        class="field"
        maxLength={200}
        defaultValue={label}
        onChange={event => {
          const words = event.currentTarget.value.trim()
          if (words && words !== label) save(words)
        }}
      />
    </label>
  )
}

type People_ = EventFields['participants']

function People({ event, save }: { event: StoryEvent; save: (people: People_) => void }) {
  const all = event.participants.map(({ role, text }) => ({ role, text }))
  const role = useSignal<ParticipantRole>('actor')
  const add = (input: HTMLInputElement) => {
    const text = input.value.trim()
    if (!text) return
    input.value = ''
    save([...all, { role: role.peek(), text }])
  }
  return (
    <fieldset class="parts">
      <legend>{wording().correct.people}</legend>
      <ul>
        {all.map((one, i) => (
          <li key={`${i} ${one.text}`}>
            <span>
              <small class="quiet">{wording().event.participants[one.role]}</small> {one.text}
            </span>
            <Take label={wording().correct.takeOff(one.text)} run={() => save(all.toSpliced(i, 1))} />
          </li>
        ))}
      </ul>
      <div class="adds">
        <RoleSelect
          label={wording().correct.theirPart}
          value={role.value}
          names={wording().event.participants}
          choose={value => {
            role.value = value as ParticipantRole
          }}
        />
        <input
          class="field"
          placeholder={wording().correct.addSomeone}
          aria-label={wording().correct.addSomeone}
          maxLength={200}
          onChange={change => add(change.currentTarget)}
        />
      </div>
    </fieldset>
  )
}

/** Links as this event has them, and one more. */
function Links({ story, event }: { story: Story; event: StoryEvent }) {
  const { bench } = useDesk()
  const relation = useSignal<LinkRelation>('causes')
  const own = story.links.filter(link => link.from === event.id || link.to === event.id)
  const others = eventsInOrder(story).filter(one => one.id !== event.id)
  const next = { kind: 'event', id: event.id } as const
  const ends = (link: EventLink) => {
    const [from, to] = [link.from, link.to].map(id => story.events.find(one => one.id === id))
    return from && to ? { from: keptEvent(story, from), to: keptEvent(story, to) } : null
  }
  const add = (id: string) => {
    const to = others.find(one => one.id === id)
    if (!to) return
    const link = { from: keptEvent(story, event), to: keptEvent(story, to), relation: relation.peek() }
    void bench.correct({ kind: 'add-link', ...link }, { next })
  }
  const say = (link: EventLink) => {
    const other = story.events.find(one => one.id === (link.from === event.id ? link.to : link.from))
    const label = other?.label ?? ''
    return link.from === event.id ? label : wording().correct.otherWay(label)
  }
  return (
    <fieldset class="parts">
      <legend>{wording().correct.links}</legend>
      <ul class="link-rows">
        {own.map(link => {
          const both = ends(link)
          if (!both) return null
          return (
            <li key={link.id}>
              <RoleSelect
                label={wording().correct.howLinkedTo(say(link))}
                value={link.relation}
                names={wording().event.relations}
                choose={value =>
                  void bench.correct(
                    { kind: 'change-link', ...both, was: link.relation, relation: value as LinkRelation },
                    { next },
                  )
                }
              />
              <span>{say(link)}</span>
              <Take
                label={wording().correct.unlink(say(link))}
                run={() =>
                  void bench.correct({ kind: 'remove-link', ...both, relation: link.relation }, { next })
                }
              />
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <div class="adds">
          <RoleSelect
            label={wording().correct.howLinked}
            value={relation.value}
            names={wording().event.relations}
            choose={value => {
              relation.value = value as LinkRelation
            }}
          />
          <select
            class="field"
            aria-label={wording().correct.linkTo}
            value=""
            onChange={pick => add(pick.currentTarget.value)}
          >
            <option value="">{wording().correct.linkToWhich}</option>
            {others.slice(0, 300).map(one => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  )
}
