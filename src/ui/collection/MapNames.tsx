import { GroundName } from '../map/Names.tsx'
import { px } from '../map/px.ts'
import type { CollectionNames } from './lay-names.ts'

/** The names on a collection's map: its places in ink, the ground around them in grey. */
export const MapNames = ({ names }: { readonly names: CollectionNames }) => (
  <>
    {names.ground.map(name => (
      <GroundName key={name.id} name={name} />
    ))}
    {names.places.map(({ id, text, at }) => (
      <div
        key={id}
        class="collection-name halo-text"
        style={px({ left: at.x, top: at.y })}
        aria-hidden="true"
      >
        {text}
      </div>
    ))}
  </>
)
