import { useEffect, useRef, useState } from 'preact/hooks'
import '@preact/signals'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { nameOfFeature } from './FeatureCard.tsx'
import type { MapLayer } from './layers.ts'
import './layers.css'

/** The reader's own files on the map, and the way to add one. */
export function LayerList() {
  const { layers } = useDesk()
  const list = layers.list.value
  const end = useRef<HTMLDivElement>(null)
  // On a phone the list is longer than its card: what came of a file must be seen.
  useEffect(() => {
    if (list.length > 0 || layers.fault.value) end.current?.scrollIntoView({ block: 'nearest' })
  }, [list.length, layers.fault.value])
  return (
    <section class="layers" aria-labelledby="layers-title">
      <h2 id="layers-title">{wording().layers.title}</h2>
      {list.length === 0 && <p>{wording().layers.about}</p>}
      {list.length > 0 && (
        <ul>
          {list.map(layer => (
            <LayerRow key={layer.id} layer={layer} />
          ))}
        </ul>
      )}
      <div role="status">{layers.reading.value && <p>{wording().layers.reading}</p>}</div>
      {layers.fault.value && (
        <p class="fault" role="alert">
          {layers.fault.value}
        </p>
      )}
      <label class="layer-add">
        <Icon name="plus" />
        {wording().layers.add}
        <input
          type="file"
          class="unseen"
          accept=".geojson,.json,.geojsonl,application/geo+json,application/json"
          onChange={event => {
            const input = event.currentTarget
            const file = input.files?.[0]
            if (!file) return
            // The same file may be opened again after it was mended.
            void layers.add(file).then(() => {
              input.value = ''
            })
          }}
        />
      </label>
      <div ref={end} />
    </section>
  )
}

function LayerRow({ layer }: { readonly layer: MapLayer }) {
  const { layers, session } = useDesk()
  const [open, setOpen] = useState(false)
  const { name, features, remarks } = layer.layer
  return (
    <li>
      <div class="layer-row">
        <label class="map-check">
          <input
            type="checkbox"
            checked={layer.shown}
            onChange={event => layers.show(layer.id, event.currentTarget.checked)}
          />
          <span class="layer-name" dir="auto">
            {name}
          </span>
        </label>
        <button
          type="button"
          aria-label={wording().layers.remove(name)}
          onClick={() => layers.remove(layer.id)}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="layer-acts">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {count(features.length, 'feature')}
        </button>
        <button
          type="button"
          onClick={() => {
            layers.show(layer.id, true)
            layers.sought.value = { layer: layer.layer }
          }}
        >
          {wording().layers.goThere}
        </button>
        {layer.story && (
          <button type="button" onClick={() => session.show(layer.story!.story)}>
            {wording().layers.openAsStory}
          </button>
        )}
      </div>
      {remarks.concat(layer.story?.remarks ?? []).map(remark => (
        <p key={remark} lang="en">
          {remark}
        </p>
      ))}
      {open && <FeatureList layer={layer} />}
    </li>
  )
}

/** Most features listed: the map shows the rest. */
const LISTED = 50

/** The features by name, for those who do not point at a map. */
function FeatureList({ layer }: { readonly layer: MapLayer }) {
  const { layers } = useDesk()
  const { features } = layer.layer
  return (
    <>
      <ul class="layer-features" aria-label={wording().layers.featuresOf(layer.layer.name)}>
        {features.slice(0, LISTED).map((feature, index) => (
          <li key={index}>
            <button
              type="button"
              dir="auto"
              onClick={() => {
                layers.show(layer.id, true)
                layers.pick(layer.id, index)
              }}
            >
              {nameOfFeature({ feature, index })}
            </button>
          </li>
        ))}
      </ul>
      {features.length > LISTED && (
        <p>{wording().layers.onTheMap(count(features.length - LISTED, 'more feature'))}</p>
      )}
    </>
  )
}
