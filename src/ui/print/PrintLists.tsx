import { formatMoment } from '../../app/format-moment.ts'
import type { Story } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import './print.css'

/** What stands in tabs on the screen, one below the other on paper: every event and every place. */
export function PrintLists({ story }: { story: Story }) {
  const { session } = useDesk()
  const views = session.places.value
  const nameOf = (id: string) => story.places.find(place => place.id === id)?.name
  return (
    <section class="paper" aria-hidden="true">
      <h2>{count(story.events.length, 'event')}</h2>
      <table>
        <tbody>
          {story.events.map(event => (
            <tr key={event.id}>
              <td>{formatMoment(event, story.article.published)}</td>
              <td>
                <b lang="en">{event.label}</b>
                {event.modality !== 'asserted' && <i> ({wording().event.modality[event.modality]})</i>}
              </td>
              <td>{[...new Set(event.places.map(at => nameOf(at.placeId)))].filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{count(views.length, 'place')}</h2>
      <table>
        <tbody>
          {views.map(({ place, mentions }) => (
            <tr key={place.id}>
              <td>
                <b>{place.name}</b>
              </td>
              <td>
                {wording().place.types[place.type]}, {count(mentions.length, 'mention')}
              </td>
              <td class="num">
                {place.lat.toFixed(3)}, {place.lon.toFixed(3)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{wording().print.madeWith}</p>
    </section>
  )
}
