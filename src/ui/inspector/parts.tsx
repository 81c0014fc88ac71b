import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { LinkView } from '../../app/event-view.ts'
import type { Place, PlaceLinks, Reason } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** A section of a card with its small heading. */
export const Section = (props: {
  title: string
  aside?: string | undefined
  children: ComponentChildren
}) => (
  <section class="sec">
    <h3 class="caps">
      {props.title}
      {props.aside && <em>{props.aside}</em>}
    </h3>
    {props.children}
  </section>
)

/** The head of a card: what it is, its name, and the way out. */
export function CardHead({
  eyebrow,
  title,
  lang,
}: {
  eyebrow: ComponentChildren
  title: string
  /** The language of the title, where it is the story's and not the page's. */
  lang?: string
}) {
  const { close, focusCard } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusCard.peek()) heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <header>
      <div class="eyebrow">{eyebrow}</div>
      <h2 class="title" lang={lang} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <button type="button" class="btn icon close" aria-label={wording().inspector.close} onClick={close}>
        <Icon name="close" />
      </button>
    </header>
  )
}

/** Brings what can be corrected into view, wherever the card is scrolled to. */
export const CorrectButton = () => (
  <button
    type="button"
    class="btn line tiny"
    onClick={event => {
      const body = event.currentTarget.closest('.inspect')?.querySelector<HTMLElement>('.scroll')
      const part = body?.querySelector<HTMLElement>('.correct, .what')
      if (!body || !part) return
      // Only the card's body scrolls: `scrollIntoView` would push its head out too.
      body.scrollTop += part.getBoundingClientRect().top - body.getBoundingClientRect().top
      part.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true })
    }}
  >
    <Icon name="pen" size={14} />
    {wording().inspector.correct}
  </button>
)

const ARROWS = { from: 'into', to: 'arrow', beside: 'same' } as const
const ARROW_WORDS = { from: 'follows', to: 'leadsTo', beside: 'beside' } as const

/** A link to another event: which way, in whose words, to what. */
export function LinkRow({ view, words, one = false }: { view: LinkView; words: string; one?: boolean }) {
  const { session, open } = useDesk()
  const id = view.other.id
  return (
    <button
      type="button"
      class={one ? 'rel one' : 'rel'}
      onClick={event => open({ kind: 'event', id }, event.detail === 0)}
      onPointerEnter={() => session.point({ kind: 'event', id })}
      onPointerLeave={() => session.point(null)}
    >
      <Icon name={ARROWS[view.direction]} />
      {one ? (
        <span>
          <i>{view.cue}</i> <b lang="en">{words}</b>
        </span>
      ) : (
        <>
          <i>
            <span class="unseen">{wording().inspector[ARROW_WORDS[view.direction]]}: </span>
            {view.cue}
          </i>
          <b>{words}</b>
        </>
      )}
    </button>
  )
}

/** The reasons as a ledger: points for and against, the rule above the total. */
export function Ledger({ reasons, total }: { reasons: readonly Reason[]; total: string }) {
  const sum = reasons.reduce((points, reason) => points + reason.weight, 0)
  const counted = reasons.some(reason => reason.weight !== 0)
  return (
    <table class="ledger">
      <tbody>
        {reasons.map((reason, i) => (
          <tr key={i} class={reason.weight < 0 ? 'neg' : undefined}>
            <td>{reason.weight === 0 ? '' : signed(reason.weight)}</td>
            <td lang="en">{quoted(reason.words)}</td>
          </tr>
        ))}
        <tr class="sum">
          <td>{counted ? signed(sum).replace('+', '') : ''}</td>
          <td>{total}</td>
        </tr>
      </tbody>
    </table>
  )
}

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(Math.round(points))}`

/** Words in curly quotes are the article's: set in its own voice. */
const quoted = (words: string) =>
  words.split(/(“[^”]*”)/).map((part, i) => (i % 2 === 1 ? <q key={i}>{part.slice(1, -1)}</q> : part))

/** Links to what others know of a thing; they leave the page. */
export function References({ links, extra }: { links: PlaceLinks; extra?: string }) {
  const all = addresses(links)
  if (all.length === 0 && !extra) return null
  return (
    <p class="refs">
      {all.map(([name, href]) => (
        <a key={name} href={href} target="_blank" rel="noopener noreferrer">
          {name}
          <Icon name="out" size={12} />
        </a>
      ))}
      {all.length > 0 && <span class="quiet">{wording().inspector.opensOutside}</span>}
      {extra && <span class="quiet">{extra}</span>}
    </p>
  )
}

function addresses(links: PlaceLinks): [string, string][] {
  const all: [string, string][] = []
  if (links.geonames) all.push(['GeoNames', `https://www.geonames.org/${Math.trunc(links.geonames)}`])
  if (links.wikidata && /^Q\d+$/.test(links.wikidata))
    all.push(['Wikidata', `https://www.wikidata.org/wiki/${links.wikidata}`])
  if (links.wikipedia)
    all.push([
      'Wikipedia',
      `https://en.wikipedia.org/wiki/${encodeURIComponent(links.wikipedia.replaceAll(' ', '_'))}`,
    ])
  return all
}

/** "33.3406, 44.4009". */
export const coordinates = (place: Place) => `${place.lat.toFixed(4)}, ${place.lon.toFixed(4)}`

/** "± 15 km", '' for an area. */
export function uncertainty(place: Place): string | undefined {
  if (place.uncertaintyM <= 0) return undefined
  return place.uncertaintyM < 1000
    ? `± ${Math.round(place.uncertaintyM)} m`
    : `± ${Number((place.uncertaintyM / 1000).toPrecision(2)).toLocaleString(wording().locale)} km`
}
