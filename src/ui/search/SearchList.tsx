import { useEffect } from 'preact/hooks'
import { formatCoordinates } from '../../app/coordinates.ts'
import { markOf, whereOf } from '../../app/event-view.ts'
import { formatMoment } from '../../app/format-moment.ts'
import type { Search, SearchGroup, SearchRow } from '../../app/search.ts'
import type { Span, StoryEvent } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { excerptOf } from '../inspector/excerpt.ts'
import { Mark } from '../map/marks.tsx'
import { nearWords, noteOf } from './describe-place.ts'

interface ListProps {
  readonly search: Search
  readonly shown: boolean
  readonly current: SearchRow | undefined
  readonly choose: (row: SearchRow) => void
  /** A row is pointed at. */
  readonly point: (row: SearchRow) => void
}

/** What was found, under its headings; or that nothing was, or why nothing could be. */
export function SearchList({ search, shown, current, choose, point }: ListProps) {
  const groups = search.groups.value
  const state = search.state.value
  useEffect(() => {
    if (shown && current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  }, [shown, current])
  const query = search.query.value.trim()
  const guess = groups.find(group => group.id === 'guess')
  const none = state === 'done' && query !== '' && !groups.some(group => group.id !== 'guess')
  return (
    <>
      <div class="search-pop" hidden={!shown}>
        {none && <None query={query} guess={guess} />}
        <div
          id="search-list"
          role="listbox"
          aria-label={wording().find.found}
          aria-busy={state === 'looking'}
          class="search-rows"
        >
          {groups.map(group => (
            <Group key={group.id} group={group} current={current} choose={choose} point={point} />
          ))}
        </div>
        {state === 'looking' && !groups.some(group => group.id !== 'story') && (
          <p class="search-note">{wording().find.looking}</p>
        )}
        {state === 'failed' && (
          <div class="alert search-alert">
            <Icon name="warn" />
            <p>
              {search.fault.value} {groups.length > 0 ? wording().find.restFound : ''}
            </p>
          </div>
        )}
        {groups.length > 0 && (
          <p class="search-keys" aria-hidden="true">
            <span>{wording().find.choose}</span>
            <span>{wording().find.go}</span>
            <span class="grow" />
            <span class="num">{countWords(groups)}</span>
          </p>
        )}
      </div>
      <div class="unseen" role="status">
        {shown && state !== 'looking' ? say(search, query) : ''}
      </div>
    </>
  )
}

function Group({
  group,
  current,
  choose,
  point,
}: { readonly group: SearchGroup } & Pick<ListProps, 'current' | 'choose' | 'point'>) {
  const heading = `find-heading-${group.id}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own outside a select
    <div role="group" aria-labelledby={heading}>
      <div class="caps search-head" id={heading} role="presentation">
        {group.title}
      </div>
      {group.rows.map(row => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys
        <div
          key={row.id}
          id={optionId(row)}
          role="option"
          tabIndex={-1}
          aria-selected={row === current}
          class={row === current ? 'search-row on' : 'search-row'}
          // The box keeps the focus.
          onMouseDown={event => event.preventDefault()}
          onMouseMove={() => row !== current && point(row)}
          onClick={() => choose(row)}
        >
          <Row row={row} />
        </div>
      ))}
    </div>
  )
}

function Row({ row }: { readonly row: SearchRow }) {
  if (row.kind === 'event') return <EventRow event={row.event} />
  if (row.kind === 'text') return <TextRow span={row.span} />
  if (row.kind === 'command')
    return (
      <>
        <Icon name="arrow" size={18} />
        <Words name={row.offer.title} note="" />
        {row.offer.keys && <kbd class="search-key">{row.offer.keys}</kbd>}
      </>
    )
  if (row.kind === 'story') {
    const { place, shape, evidence } = row.view
    const other = row.matched !== place.name && row.matched !== place.shortName
    const note = `${wording().place.typeWithin(place.type)}, ${count(row.view.mentions.length, 'mention')}`
    return (
      <>
        <Mark shape={shape} evidence={evidence} size={22} />
        <Words name={place.name} note={other ? `${note}, ${wording().find.alsoCalled(row.matched)}` : note} />
      </>
    )
  }
  if (row.kind === 'point')
    return (
      <>
        <Icon name="target" size={18} />
        <Words name={wording().find.goTo(formatCoordinates(row.at))} note={nearWords(row.near)} />
      </>
    )
  return (
    <>
      <Icon name="pin" size={18} />
      <Words name={row.found.place.name} note={noteOf(row.found)} />
    </>
  )
}

function EventRow({ event }: { readonly event: StoryEvent }) {
  const { story, places } = useDesk().session
  const mark = markOf(event, places.value)
  const published = story.value?.article.published ?? null
  const note = [story.value && whereOf(event, story.value), formatMoment(event, published, '')]
  return (
    <>
      {mark ? <Mark {...mark} size={22} /> : <Icon name="clock" size={18} />}
      <Words name={event.label} note={note.filter(Boolean).join(', ')} />
    </>
  )
}

/** Words of the article with those around them. */
function TextRow({ span }: { readonly span: Span }) {
  const story = useDesk().session.story.value
  if (!story) return null
  const { before, words, after } = excerptOf(story, span, 120)
  return (
    <>
      <Icon name="book" size={18} />
      <span class="search-words passage">
        <span lang="en">
          {endOf(before)}
          <b>{words}</b>
          {after}
        </span>
      </span>
    </>
  )
}

/** So much stands before the words that these are in sight on the narrowest screen, in characters. */
const LEAD = 24

/** The last words of what stands before. */
function endOf(before: string): string {
  if (before.length <= LEAD) return before
  const end = before.slice(-LEAD)
  return `… ${end.slice(end.indexOf(' ') + 1)}`
}

const Words = ({ name, note }: { readonly name: string; readonly note: string }) => (
  <span class="search-words">
    <b>{name}</b> <small>{note}</small>
  </span>
)

function None({ query, guess }: { readonly query: string; readonly guess: SearchGroup | undefined }) {
  const first = guess && nameOf(guess.rows[0])
  return (
    <p class="search-none">
      {wording().find.unknown(query)}{' '}
      {first ? wording().find.didYouMean(first) : <span class="quiet">{wording().find.tryAnother}</span>}
    </p>
  )
}

const nameOf = (row: SearchRow | undefined): string =>
  row?.kind === 'world' ? row.found.place.name : row?.kind === 'story' ? row.view.place.name : ''

const total = (groups: readonly SearchGroup[]) => groups.reduce((sum, group) => sum + group.rows.length, 0)

const countWords = (groups: readonly SearchGroup[]) =>
  total(groups) > 0 && groups[0]?.id !== 'point' ? count(total(groups), 'result') : ''

/** What one who does not see the list needs to know of it. */
function say(search: Search, query: string): string {
  const { find } = wording()
  const groups = search.groups.value
  if (search.state.value === 'failed') return search.fault.value
  const guess = groups.find(group => group.id === 'guess')
  if (guess) return `${find.unknown(query)} ${count(guess.rows.length, 'suggestion')}.`
  if (groups.length === 0) return query ? find.unknown(query) : ''
  if (groups[0]!.id === 'point') return find.onePoint
  const parts = groups.map(group => `${group.rows.length} ${find.within(group.title)}`)
  return find.said(count(total(groups), 'result'), parts.join(', '))
}

/** The DOM id of a row, for the box to say which is current. */
export const optionId = ({ kind, id }: SearchRow): string => `find-${kind}-${id.replace(/[^\w-]/g, '_')}`
