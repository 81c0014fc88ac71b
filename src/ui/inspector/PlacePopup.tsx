import { linksAt } from '../../app/event-view.ts'
import { leadMention, type PlaceView } from '../../app/place-view.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Eyebrow } from './PlaceCard.tsx'
import { LinkRow } from './parts.tsx'
import { Quote } from './Quote.tsx'
import './inspector.css'

/** The body of a place's popup on the map: the words that put it there, and where they lead. */
export function PlacePopup({ view }: { view: PlaceView }) {
  const { session, open, seek } = useDesk()
  const story = session.story.value
  if (!story) return null
  const lead = leadMention(view.mentions)
  const links = linksAt(story, view).slice(0, 2)
  const [event] = view.events
  return (
    <div class="popup">
      <div class="eyebrow">
        <Eyebrow view={view} evidence={view.evidence} mention={null} />
      </div>
      <h2 class="title">{view.place.name}</h2>
      {lead ? (
        <Quote story={story} mention={lead} length={140} />
      ) : (
        <p class="quote bg">{event ? wording().inspector.putHere(event.label) : ''}</p>
      )}
      <div class="popup-links">
        {links.map(link => (
          <LinkRow key={link.link.id + link.other.id} view={link} words={link.other.short} one />
        ))}
        {links.length < 2 &&
          view.events.slice(0, 2 - links.length).map(one => (
            <button
              key={one.id}
              type="button"
              class="rel one"
              onClick={click => open({ kind: 'event', id: one.id }, click.detail === 0)}
            >
              <Icon name="clock" />
              <span>
                <b lang="en">{one.label}</b>
              </span>
            </button>
          ))}
      </div>
      <div class="foot">
        <button
          type="button"
          class="btn tiny"
          onClick={click => {
            const choice = lead ? { kind: 'mention' as const, id: lead.id } : null
            if (choice) open(choice, click.detail === 0)
            else if (event) open({ kind: 'event', id: event.id }, click.detail === 0)
          }}
        >
          {wording().inspector.whyHere}
        </button>
        <span class="grow" />
        {view.mentions.length > 0 && (
          <button
            type="button"
            class="btn tiny"
            onClick={() => {
              const at = view.mentions.findIndex(one => one.id === session.pointed.peek()?.id)
              const next = view.mentions[(at + 1) % view.mentions.length]
              if (next) seek(next.id)
            }}
          >
            {count(view.mentions.length, 'mention')}
          </button>
        )}
      </div>
    </div>
  )
}
