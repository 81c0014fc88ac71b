import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { leadMention } from '../../app/place-view.ts'
import type { Choice } from '../../app/session.ts'
import type { Mention, Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { CorrectPlace } from '../correct/CorrectPlace.tsx'
import { useDesk } from '../desk.ts'
import { EventCard } from './EventCard.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { CardHead, Ledger, Section } from './parts.tsx'
import { Quote } from './Quote.tsx'
import './inspector.css'

/** The card of what is chosen. */
export function Inspector({ story, choice }: { story: Story; choice: Choice }) {
  const { close } = useDesk()
  const card = useRef<HTMLElement>(null)
  useDigits(card)
  return (
    <aside
      ref={card}
      class="card inspect"
      aria-label={wording().inspector.details}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <Body key={`${choice.kind} ${choice.id}`} story={story} choice={choice} />
    </aside>
  )
}

/** 1 to 9 look at a rival, wherever the focus is but in a field: it gets the focus, and Enter takes it. */
function useDigits(card: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const field = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
      if (field || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
      const row = card.current?.querySelector<HTMLElement>(`.cand[data-n="${event.key}"]`)
      if (!row) return
      event.preventDefault()
      row.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function Body({ story, choice }: { story: Story; choice: Choice }) {
  const { session } = useDesk()
  const views = session.places.value
  if (choice.kind === 'event') {
    const event = story.events.find(one => one.id === choice.id)
    return event ? <EventCard story={story} event={event} /> : <Gone />
  }
  if (choice.kind === 'place') {
    const view = views.find(one => one.place.id === choice.id)
    return view ? <PlaceCard story={story} views={[view]} mention={leadMention(view.mentions)} /> : <Gone />
  }
  const mention = story.mentions.find(one => one.id === choice.id)
  if (!mention) return <Gone />
  const own = mention.placeIds.flatMap(id => views.find(view => view.place.id === id) ?? [])
  return own.length > 0 ? (
    <PlaceCard story={story} views={own} mention={mention} />
  ) : (
    <Unplaced story={story} mention={mention} />
  )
}

/** Words that may name a place but were given none. */
function Unplaced({ story, mention }: { story: Story; mention: Mention }) {
  return (
    <>
      <CardHead
        eyebrow={
          mention.evidence === 'user' ? wording().inspector.markedByYou : wording().inspector.notPlaced
        }
        title={wording().inspector.named(mention.surface)}
      />
      <div class="scroll">
        <Section title={wording().inspector.inTheText}>
          <Quote story={story} mention={mention} />
        </Section>
        {mention.evidence !== 'user' && (
          <Section title={wording().inspector.whyNot}>
            {mention.reasons.length > 0 ? (
              <Ledger reasons={mention.reasons} total={wording().inspector.tooLittle} />
            ) : (
              <p class="quiet">{wording().inspector.noSuchPlace}</p>
            )}
          </Section>
        )}
        <CorrectPlace key={mention.id} story={story} views={[]} mention={mention} />
      </div>
    </>
  )
}

const Gone = () => <CardHead eyebrow={wording().inspector.nothingHere} title={wording().inspector.gone} />
