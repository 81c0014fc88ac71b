import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { formatCoordinates } from '../../app/coordinates.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import type { Guest } from '../guest.ts'
import { Icon } from '../Icon.tsx'
import { kindAndPlace, nearWords, peopleOf } from './describe-place.ts'

/** The card of a place of the world: what and where it is, and who says so. Nothing of it goes into the story. */
export function WorldCard({ guest }: { readonly guest: Guest }) {
  const { leave } = useDesk()
  const { place } = guest
  const what = guest.found ? kindAndPlace(guest.found) : nearWords(guest.near)
  return (
    <div class="world">
      <p class="eyebrow">
        <Icon name={guest.found ? 'pin' : 'target'} />
        <span class="world-kind">{what}</span>
      </p>
      <button
        type="button"
        class="btn icon world-close"
        aria-label={wording().find.closeCard}
        onClick={leave}
      >
        <Icon name="close" />
      </button>
      <h2 class="title">{place.name}</h2>
      <dl class="world-facts">
        {place.population > 0 && <Fact name={wording().find.population}>{peopleOf(place.population)}</Fact>}
        <Fact name={wording().find.coordinates}>
          <Coordinates lat={place.lat} lon={place.lon} />
        </Fact>
        {guest.found && (
          <Fact name={wording().find.source}>
            {sentence(place.source)} {place.licence && `(${place.licence})`}
          </Fact>
        )}
        {place.links.geonames !== undefined && (
          <Fact name="GeoNames">
            <a
              class="link"
              href={`https://www.geonames.org/${place.links.geonames}`}
              target="_blank"
              rel="noopener noreferrer"
            >
              geonames.org/{place.links.geonames}
            </a>
          </Fact>
        )}
      </dl>
      <p class="quiet small">{wording().find.notInStory}</p>
    </div>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Coordinates({ lat, lon }: { readonly lat: number; readonly lon: number }) {
  const copied = useSignal<'' | 'copied' | 'notAllowed'>('')
  const copy = async () => {
    const text = `${round(lat)}, ${round(lon)}`
    copied.value = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'notAllowed' as const,
    )
  }
  return (
    <>
      <span class="num">{formatCoordinates({ lat, lon }, 3)}</span>{' '}
      <button type="button" class="btn tiny line" onClick={() => void copy()}>
        {wording().find[copied.value || 'copy']}
      </button>
      <span class="unseen" role="status">
        {copied.value === 'copied' && wording().find.coordinatesCopied}
        {copied.value === 'notAllowed' && wording().find.notAllowed}
      </span>
    </>
  )
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
