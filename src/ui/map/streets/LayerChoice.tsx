import type { ComponentChild } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { wording } from '../../../words/wording.ts'
import { OSM, readTemplate, type Streets } from './template.ts'

interface LayerChoiceProps {
  /** What is on; null is the built-in map. */
  readonly streets: Streets | null
  readonly choose: (streets: Streets | null) => void
  readonly compact: boolean
  /** The reader's own files, listed beneath. */
  readonly list: ComponentChild
}

/** The button that says which map lies beneath the story, and the card to choose another. */
export function LayerChoice({ streets, choose, compact, list }: LayerChoiceProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div class={compact ? 'map-layers compact' : 'map-layers'}>
      <button
        ref={button}
        type="button"
        class="map-layer-button"
        aria-expanded={open}
        aria-label={wording().map.choose}
        onClick={() => setOpen(!open)}
      >
        {wording().map.map}
        {streets && <i class="map-filtered" title={wording().map.tilesOn} />}
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape reaches it from the controls within
        <div
          class="map-filters map-layer-card"
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          <LayerCard streets={streets} choose={choose} close={close} />
          {list}
        </div>
      )}
    </div>
  )
}

type Kind = 'none' | Streets['kind']

const CHOICES: readonly { readonly kind: Kind; readonly name: () => string }[] = [
  { kind: 'none', name: () => wording().map.builtIn },
  { kind: 'osm', name: () => 'OpenStreetMap' },
  { kind: 'own', name: () => wording().map.otherTiles },
]

interface LayerCardProps extends Pick<LayerChoiceProps, 'streets' | 'choose'> {
  readonly close: () => void
}

function LayerCard({ streets, choose, close }: LayerCardProps) {
  const [kind, setKind] = useState<Kind>(streets?.kind ?? 'none')
  const [typed, setTyped] = useState(streets?.kind === 'own' ? streets.template : '')
  const [fault, setFault] = useState('')
  const card = useRef<HTMLFormElement>(null)
  useEffect(() => {
    card.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [])
  const own = readTemplate(typed)
  const apply = () => {
    if (kind === 'own' && 'fault' in own) return setFault(own.fault)
    choose(kind === 'none' ? null : kind === 'osm' ? OSM : (own as Streets))
    close()
  }
  return (
    <form
      ref={card}
      aria-label={wording().map.beneath}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        apply()
      }}
    >
      <h2>{wording().map.map}</h2>
      {CHOICES.map(choice => (
        <label key={choice.kind} class="map-check">
          <input
            type="radio"
            name="map-layer"
            checked={kind === choice.kind}
            onChange={() => {
              setKind(choice.kind)
              setFault('')
            }}
          />
          {choice.name()}
        </label>
      ))}
      {kind === 'own' && (
        <input
          class="map-template"
          type="url"
          aria-label={wording().map.address}
          aria-invalid={fault !== ''}
          aria-describedby="map-layer-note"
          placeholder="https://example.org/{z}/{x}/{y}.png"
          spellcheck={false}
          autocomplete="off"
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setFault('')
          }}
        />
      )}
      <p id="map-layer-note" class={fault ? 'fault' : ''} role={fault ? 'alert' : undefined}>
        {fault || disclosure(kind, 'fault' in own ? null : own)}
      </p>
      <button type="submit" class="map-layer-use">
        {wording().map.use}
      </button>
    </form>
  )
}

/** What turning a layer on tells whom. */
function disclosure(kind: Kind, own: Streets | null): string {
  const { map } = wording()
  if (kind === 'none') return map.nothingAsked
  if (kind === 'osm') return map.asksOsm(OSM.host)
  return map.asks(own?.host ?? map.thatServer)
}
