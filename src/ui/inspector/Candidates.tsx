import type { Candidate, Mention, Story } from '../../index.ts'
import { TYPE_WORDS } from '../words.ts'
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
        <p class="quiet">No other place of that name was in question.</p>
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
            now={mention.placeIds.includes(one.placeId)}
          />
        ))}
      </ul>
    </Section>
  )
}

function CandidateRow({ story, candidate, now }: { story: Story; candidate: Candidate; now: boolean }) {
  const place = story.places.find(one => one.id === candidate.placeId)
  const note = [place && TYPE_WORDS[place.type], place?.admin1, place?.country].filter(Boolean).join(', ')
  const score = Math.max(0, Math.min(1, candidate.score))
  return (
    <li class={now ? 'cand now' : 'cand'}>
      <span>
        <b>{candidate.name}</b>
        <small>{note || `${candidate.lat.toFixed(2)}, ${candidate.lon.toFixed(2)}`}</small>
      </span>
      <span class="p">{score.toFixed(2).replace(/^0/, '')}</span>
      <meter class="unseen" min={0} max={1} value={score}>
        {score}
      </meter>
      <span class="bar-of" aria-hidden="true">
        <i style={{ width: `${score * 100}%` }} />
      </span>
    </li>
  )
}
