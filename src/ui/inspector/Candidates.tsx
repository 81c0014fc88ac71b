import type { Candidate, Mention, Story } from '../../index.ts'
import { hundredths, TYPE_WORDS } from '../words.ts'
import { Section } from './parts.tsx'

/** Rivals shown; more would say nothing. */
const RIVALS = 5

/** The places a mention may stand for, the chosen ones first. */
export function Candidates({ story, mention }: { story: Story; mention: Mention }) {
  const chosen = mention.candidates.filter(one => mention.placeIds.includes(one.placeId))
  const rivals = mention.candidates.filter(one => !mention.placeIds.includes(one.placeId))
  if (mention.candidates.length === 0) return null
  if (rivals.length === 0)
    return (
      <Section title="Rivals">
        <p class="quiet">No other place was in question.</p>
      </Section>
    )
  return (
    <Section title="Rivals" aside={rivals.length > RIVALS ? `${RIVALS} of ${rivals.length}` : undefined}>
      <ul>
        {[...chosen, ...rivals.slice(0, RIVALS)].map(one => (
          <CandidateRow
            key={one.placeId}
            story={story}
            candidate={one}
            share={shareOf(mention, one)}
            now={mention.placeIds.includes(one.placeId)}
          />
        ))}
      </ul>
    </Section>
  )
}

/** Places meant together are each as sure as they are; of rivals each has its share. */
export function shareOf({ candidates, placeIds }: Mention, { score }: Candidate): number {
  const whole = placeIds.length > 1 ? 1 : candidates.reduce((sum, one) => sum + Math.max(0, one.score), 0)
  return whole > 0 ? Math.max(0, Math.min(1, score / whole)) : 0
}

function CandidateRow(props: { story: Story; candidate: Candidate; share: number; now: boolean }) {
  const { story, candidate, share, now } = props
  const of100 = hundredths(share)
  return (
    <li class={now ? 'cand now' : 'cand'}>
      <span>
        <b>{candidate.name}</b>
        <small>{candidate.note || noteOf(story, candidate)}</small>
      </span>
      <span class="p">.{String(of100).padStart(2, '0')}</span>
      <meter class="unseen" min={0} max={1} value={of100 / 100}>
        {of100} of 100
      </meter>
      <span class="bar-of" aria-hidden="true">
        <i style={{ width: `${of100}%` }} />
      </span>
    </li>
  )
}

/** A candidate without words is told by its place, or at least by where it lies. */
function noteOf(story: Story, { placeId, lat, lon }: Candidate): string {
  const place = story.places.find(one => one.id === placeId)
  if (!place) return `another reading, at ${lat.toFixed(2)}, ${lon.toFixed(2)}`
  return [TYPE_WORDS[place.type], place.admin1, place.country].filter(Boolean).join(', ')
}
