import { shortName } from '../../app/event-view.ts'
import { leadMention, type PlaceView } from '../../app/place-view.ts'
import type { Mention, Place, Story, StoryEvent } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { Corrected } from '../correct/Corrected.tsx'
import { CorrectPlace } from '../correct/CorrectPlace.tsx'
import { WhatItIs } from '../correct/WhatItIs.tsx'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Mark } from '../map/marks.tsx'
import { certaintyWord, hundredths } from '../words.ts'
import { Antecedents } from './Antecedents.tsx'
import { EventRows } from './EventRows.tsx'
import { CardHead, CorrectButton, coordinates, Ledger, References, Section, uncertainty } from './parts.tsx'
import { Quote } from './Quote.tsx'

/** Quotes shown before the rest is folded. */
const QUOTES = 2

/** The inspector of one or more places, with the reasons of one mention of theirs. */
export function PlaceCard(props: { story: Story; views: readonly PlaceView[]; mention: Mention | null }) {
  const { story, views, mention } = props
  const first = views[0]!
  const others = first.mentions.filter(one => one !== mention)
  const events = uniqueEvents(views)
  const evidence = mention?.evidence ?? first.evidence
  return (
    <>
      <CardHead
        eyebrow={
          <Eyebrow view={first} evidence={first.evidence === 'user' ? 'user' : evidence} mention={mention} />
        }
        title={titleOf(views)}
      />
      <div class="scroll">
        <Corrected
          story={story}
          subjects={[
            ...(mention ? [{ kind: 'mention' as const, id: mention.id }] : []),
            ...views.map(view => ({ kind: 'place' as const, id: view.place.id })),
          ]}
        />
        {mention ? (
          <>
            <Section title={wording().inspector.inTheText} aside={sentenceWords(story, mention)}>
              <Quote story={story} mention={mention} />
              {evidence === 'background' && <p class="note bg">{wording().inspector.notAlone}</p>}
              <MoreQuotes story={story} mentions={others} />
            </Section>
            <Section title={wording().inspector.whyHere} aside={wording().place.kinds[mention.kind]}>
              <Ledger reasons={mention.reasons} total={totalOf(mention)} />
              <Antecedents story={story} mention={mention} />
            </Section>
            <CorrectPlace key={mention.id} story={story} views={views} mention={mention} />
          </>
        ) : (
          <Section title={wording().inspector.background}>
            <p class="note bg">{wording().inspector.notNamed}</p>
          </Section>
        )}
        {events.length > 0 && (
          <Section title={wording().inspector.happenedHere} aside={String(events.length)}>
            <EventRows story={story} events={events} />
          </Section>
        )}
        {views.map(view => (
          <Point key={view.place.id} place={view.place} named={views.length > 1} />
        ))}
        {views.length === 1 && <WhatItIs key={first.place.id} story={story} view={first} mention={mention} />}
      </div>
      <Footer view={first} />
    </>
  )
}

function titleOf(views: readonly PlaceView[]): string {
  if (views.length === 1) return views[0]!.place.name
  const names = views
    .slice(0, 4)
    .map(view => shortName(view.place))
    .join(', ')
  return views.length > 4 ? wording().inspector.andMore(names, views.length - 4) : names
}

/** What kind of place it is and on what evidence it stands. */
export function Eyebrow(props: {
  view: PlaceView
  evidence: PlaceView['evidence']
  mention: Mention | null
}) {
  const { view, evidence, mention } = props
  const kind = view.shape === 'site' ? wording().place.shapes.site : wording().place.types[view.place.type]
  return (
    <>
      <Mark shape={view.shape} evidence={evidence} />
      {kind}
      <span class="quiet">
        · {wording().place.evidence[evidence]}, {certaintyWord(mention?.confidence ?? view.confidence)}
      </span>
    </>
  )
}

function sentenceWords(story: Story, mention: Mention): string {
  const at = story.sentences.findIndex(s => s.start <= mention.start && mention.end <= s.end)
  return at >= 0 ? wording().inspector.sentence(at + 1) : ''
}

const totalOf = (mention: Mention) => {
  const word = certaintyWord(mention.confidence)
  const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  return wording().place.of100(capital, hundredths(mention.confidence))
}

function MoreQuotes({ story, mentions }: { story: Story; mentions: readonly Mention[] }) {
  const remote = (one: Mention) => (one.attributive ? 2 : one.kind === 'implied' ? 1 : 0)
  const named = [...mentions].sort((a, b) => remote(a) - remote(b))
  const near = named.slice(0, QUOTES - 1)
  const rest = named.slice(QUOTES - 1, 60)
  const quotes = (some: readonly Mention[]) =>
    some.map(one => <Quote key={one.id} story={story} mention={one} length={96} />)
  return (
    <>
      {quotes(near)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{count(mentions.length - near.length, 'more mention')}</summary>
          {quotes(rest)}
        </details>
      )}
    </>
  )
}

function uniqueEvents(views: readonly PlaceView[]): StoryEvent[] {
  return [...new Set(views.flatMap(view => view.events))]
}

function Point({ place, named }: { place: Place; named: boolean }) {
  return (
    <Section
      title={
        named
          ? shortName(place)
          : place.uncertaintyM > 0
            ? wording().inspector.point
            : wording().inspector.where
      }
      aside={uncertainty(place)}
    >
      <p class="point num">
        {coordinates(place)}. {sourceOf(place)}
      </p>
      <References links={place.links} />
    </Section>
  )
}

/** Who gives the point, and on what terms; a point the reader set has none. */
const sourceOf = ({ source, licence }: Place): string =>
  licence === 'none' ? wording().inspector.byHand : [source, licence].filter(Boolean).join(', ')

function Footer({ view }: { view: PlaceView }) {
  const { session, open } = useDesk()
  const views = session.places.value
  const at = views.findIndex(one => one.place.id === view.place.id)
  const step = (by: number) => {
    const next = views[(at + by + views.length) % views.length]
    const mention = next && leadMention(next.mentions)
    if (next) open(mention ? { kind: 'mention', id: mention.id } : { kind: 'place', id: next.place.id })
  }
  return (
    <footer>
      <CorrectButton />
      <span class="num quiet">{wording().inspector.placeOf(at + 1, views.length)}</span>
      <span class="grow" />
      <button
        type="button"
        class="btn icon"
        aria-label={wording().inspector.previousPlace}
        disabled={views.length < 2}
        onClick={() => step(-1)}
      >
        <Icon name="prev" />
      </button>
      <button
        type="button"
        class="btn icon"
        aria-label={wording().inspector.nextPlace}
        disabled={views.length < 2}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </footer>
  )
}
