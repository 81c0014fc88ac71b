import { useSignal } from '@preact/signals'
import { Fragment } from 'preact'
import { formatLongDay } from '../../app/format-date.ts'
import type { Article, Story } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { EditButton } from '../compose/EditButton.tsx'
import { MarkWords } from '../correct/MarkWords.tsx'
import { StoryNote } from '../correct/StoryNote.tsx'
import { DerivationRows } from '../DerivationRows.tsx'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { titleOf } from '../story-name.ts'
import type { Block } from './blocks.ts'
import { DateWanted, NO_DATE } from './DateWanted.tsx'
import { IssueWords } from './IssueWords.tsx'
import { Run } from './Paragraph.tsx'
import { piecesOf, type Spot } from './pieces.ts'
import { placelineOf } from './placeline.ts'

/** Source and date, then the title; an article without one is headed by its places. */
export function Head(props: { story: Story; titleBlock: Block | undefined; spots: readonly Spot[] }) {
  const { story, titleBlock, spots } = props
  const { text } = story.article
  const title = titleOf(story)
  return (
    <header>
      <Kicker story={story} />
      <DateWanted story={story} />
      {title ? (
        <>
          <Placeline small />
          <h1 class={title.length > 90 ? 'headline long' : 'headline'} dir="auto">
            {titleBlock ? (
              <span data-from={titleBlock.start}>
                <Run text={text} pieces={piecesOf(titleBlock, titleBlock.mentions, spots)} />
              </span>
            ) : (
              title
            )}
          </h1>
        </>
      ) : (
        <Placeline />
      )}
    </header>
  )
}

/** The story's places in the order of their weight, parted by slashes. */
function Placeline({ small = false }: { small?: boolean }) {
  const { session, open } = useDesk()
  const places = placelineOf(session.places.value)
  if (places.length === 0) return small ? null : <h1 class="placeline">{wording().article.noPlaces}</h1>
  const Tag = small ? 'p' : 'h1'
  return (
    <Tag class={small ? 'placeline lesser' : 'placeline'}>
      {places.map(({ place, name }, i) => (
        <Fragment key={place.id}>
          <span class={name.length < 24 ? 'whole' : undefined}>
            <button
              type="button"
              onClick={event => open({ kind: 'place', id: place.id }, event.detail === 0)}
              onPointerEnter={() => session.point({ kind: 'place', id: place.id })}
              onPointerLeave={() => session.point(null)}
            >
              {name}
            </button>
            {i < places.length - 1 && <i aria-hidden="true"> /</i>}
          </span>{' '}
        </Fragment>
      ))}
    </Tag>
  )
}

/** Where the report comes from and when; the date opens how it was found. */
function Kicker({ story }: { story: Story }) {
  const { filed } = useDesk()
  const { article } = story
  const issues = story.issues.filter(issue => issue.code !== NO_DATE)
  const open = useSignal(false)
  const asked = issues.length < story.issues.length
  const { published } = article
  return (
    <>
      <div class="kicker">
        <Source article={article} />
        {(article.source || article.url || article.byline) && !(asked && !published) && (
          <span class="quiet">·</span>
        )}
        {published ? (
          <button
            type="button"
            class="derived"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value
            }}
          >
            {formatLongDay(published, true)}
          </button>
        ) : (
          !asked && <span class="quiet">{wording().article.noDate}</span>
        )}
        {!filed && (
          <div class="head-ways">
            <EditButton story={story} />
            <MarkWords story={story} />
            <StoryNote key={story.article.id} story={story} />
          </div>
        )}
        {issues.length > 0 && (
          <details class="issues">
            <summary>
              <Icon name="info" size={14} />
              {count(issues.length, 'note')}
            </summary>
            <ul>
              {issues.slice(0, 50).map(issue => (
                <li key={`${issue.code} ${issue.start}`}>
                  <IssueWords issue={issue} text={article.text} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {open.value && <Derivation article={article} />}
    </>
  )
}

/** The paper, leading to where the report was read if that is known. */
function Source({ article: { source, url, byline } }: { article: Article }) {
  const name = source || (url && new URL(url).hostname.replace(/^www\./, ''))
  return (
    <>
      {url ? (
        <a class="out" href={url} target="_blank" rel="noopener noreferrer">
          {name}
          <Icon name="out" size={14} />
        </a>
      ) : (
        name && <span>{name}</span>
      )}
      {byline && (
        <>
          {name && <span class="quiet">·</span>}
          <span>{byline}</span>
        </>
      )}
    </>
  )
}

function fromWords({ publishedFrom, publishedDerivation }: Article): string {
  if (!publishedFrom) return ''
  const brought = publishedDerivation.length > 0
  const { article } = wording()
  if (publishedFrom === 'given') return brought ? article.brought : article.givenDate
  return publishedFrom === 'dateline' ? article.dateline : article.inferred
}

function Derivation({ article }: { article: Article }) {
  return (
    <div class="derivation">
      <p>{fromWords(article)}</p>
      {article.publishedDerivation.length > 0 && (
        <table class="dates">
          <tbody>
            <DerivationRows steps={article.publishedDerivation} />
          </tbody>
        </table>
      )}
      <OtherDate article={article} />
    </div>
  )
}

/** Another date for the article: its weekdays and "last month" are read anew by it. */
function OtherDate({ article }: { article: Article }) {
  const { session, bench } = useDesk()
  const date = useSignal(article.published ?? '')
  const working = session.status.value.kind === 'working'
  return (
    <form
      class="head-tools"
      onSubmit={event => {
        event.preventDefault()
        if (date.peek() && date.peek() !== article.published)
          void bench.correct({ kind: 'published', date: date.peek() })
      }}
    >
      <input
        type="date"
        class="field"
        aria-label={wording().article.otherDate}
        required
        value={date.value}
        onInput={event => {
          date.value = event.currentTarget.value
        }}
      />
      <button type="submit" class="btn line" disabled={working}>
        {working ? wording().article.reading : wording().article.setOtherDate}
      </button>
    </form>
  )
}
