import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Where the article in the box comes from, as its page or file says, and what is missing of it. */
export function Origin() {
  const { intake } = useDesk()
  const { source, byline, url } = intake.facts.value
  const remarks = intake.remarks.value
  const parts = [source, byline, url && hostOf(url)].filter((one, i, all) => one && all.indexOf(one) === i)
  if (parts.length === 0 && remarks.length === 0) return null
  return (
    <div class="origin">
      {parts.length > 0 && (
        <p>
          <Icon name="into" size={14} />
          <span>
            {wording().compose.from(parts.join(' · '))}
            <span class="quiet"> · {count(wordsIn(intake.text.value), 'word')}</span>
          </span>
        </p>
      )}
      {remarks.map(one => (
        <p key={one} role="status">
          <Icon name="info" size={14} />
          {one}
        </p>
      ))}
    </div>
  )
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0
