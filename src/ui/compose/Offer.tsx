import { formatLongDay } from '../../app/format-date.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Offers the article found in what was pasted, without the page around it. */
export function Offer() {
  const { intake } = useDesk()
  const reading = intake.offer.value
  if (!reading) return null
  const { title, published, byline } = reading.facts
  const words = reading.text.match(/\S+/g)?.length ?? 0
  const details = [count(words, 'word'), published && formatLongDay(published), byline].filter(Boolean)
  return (
    <div class="offer" role="status">
      <Icon name="info" size={20} />
      <div>
        <b>{wording().compose.isPage(Boolean(title))}</b>
        {title && <p class="offer-title">{title}</p>}
        <p class="quiet small">{details.join(' · ')}</p>
        <div class="paste-row">
          <button type="button" class="btn line tiny" onClick={() => intake.take(reading)}>
            {wording().compose.articleAlone}
          </button>
          <button
            type="button"
            class="btn tiny"
            onClick={() => {
              intake.offer.value = null
            }}
          >
            {wording().compose.keepPasted}
          </button>
        </div>
      </div>
    </div>
  )
}
