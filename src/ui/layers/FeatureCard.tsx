import { layerTitle, propertyRows } from '../../index.ts'
import { number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import type { Picked } from './layers.ts'
import './layers.css'

/** The card of a feature of someone's file: its properties, as text. */
export function FeatureCard({ picked }: { readonly picked: Picked }) {
  const { layers } = useDesk()
  const rows = propertyRows(picked.feature.properties)
  return (
    <div class="world layer-card">
      <p class="eyebrow">
        <Icon name="file" />
        <span class="layer-from">{picked.layer.layer.name}</span>
      </p>
      <button
        type="button"
        class="btn icon world-close"
        aria-label={wording().layers.close}
        onClick={layers.close}
      >
        <Icon name="close" />
      </button>
      <h2 class="title" dir="auto">
        {nameOfFeature(picked)}
      </h2>
      {rows.length > 0 && (
        <dl class="world-facts">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt dir="auto">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="quiet small">
        {rows.length === 0 && wording().layers.nothingMore}
        {wording().layers.notInStory}
      </p>
    </div>
  )
}

/** Its title in the file, else what it is and its number. */
export const nameOfFeature = ({ feature, index }: Pick<Picked, 'feature' | 'index'>): string =>
  layerTitle(feature) || `${wording().layers.kinds[feature.geometry.type]} ${number(index + 1)}`
