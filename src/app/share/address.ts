import type { Choice } from '../session.ts'

/** Where the map stands: its middle in degrees, and Leaflet's zoom. */
export interface MapAim {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** What the page's address says after the `#`: nothing there is ever sent to a server. */
export interface Address {
  readonly view: MapAim | null
  readonly chosen: Choice | null
  /** Whether what is only known besides, or the lines between events, are not drawn. */
  readonly hides: { readonly background: boolean; readonly links: boolean }
  /** The colours asked for, whatever the system's; '' for the system's. */
  readonly theme: 'light' | 'dark' | ''
  /** An article packed by `packProject`; null where the address holds none. */
  readonly article: string | null
}

export const NO_ADDRESS: Address = {
  view: null,
  chosen: null,
  hides: { background: false, links: false },
  theme: '',
  article: null,
}

/** Longest fragment that is read, in characters. */
const LONGEST = 100_000
/** Longest id that can be chosen by an address. */
const LONGEST_ID = 200
const KINDS = ['place', 'event', 'mention'] as const

/** Reads a fragment, with its `#` or without. Whatever makes no sense is left out; nothing throws. */
export function readAddress(fragment: string): Address {
  if (fragment.length > LONGEST) return NO_ADDRESS
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const hidden = (fields.get('hide') ?? '').split(',')
  return {
    view: readView(fields.get('map') ?? ''),
    chosen: readChoice(fields),
    hides: { background: hidden.includes('background'), links: hidden.includes('links') },
    theme: readTheme(fields.get('theme')),
    article: fields.get('article') || null,
  }
}

/** Writes a fragment without its `#`; '' where there is nothing to say. */
export function writeAddress({ view, chosen, hides, theme, article }: Address): string {
  const fields: string[] = []
  if (view) fields.push(`map=${view.lat.toFixed(4)},${view.lon.toFixed(4)},${Number(view.zoom.toFixed(2))}`)
  if (chosen) fields.push(`${chosen.kind}=${encodeURIComponent(chosen.id)}`)
  const hidden = (['background', 'links'] as const).filter(what => hides[what])
  if (hidden.length > 0) fields.push(`hide=${hidden.join(',')}`)
  if (theme) fields.push(`theme=${theme}`)
  // Last, so that what is cut off by a program that shortens addresses is the longest part.
  if (article) fields.push(`article=${article}`)
  return fields.join('&')
}

const readTheme = (word: string | null) => (word === 'light' || word === 'dark' ? word : '')

function readView(text: string): MapAim | null {
  const match = /^(-?\d{1,2}(?:\.\d{1,9})?),(-?\d{1,3}(?:\.\d{1,9})?),(\d{1,2}(?:\.\d{1,9})?)$/.exec(text)
  if (!match) return null
  const [lat, lon, zoom] = match.slice(1).map(Number) as [number, number, number]
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom <= 19 ? { lat, lon, zoom } : null
}

function readChoice(fields: URLSearchParams): Choice | null {
  for (const kind of KINDS) {
    const id = fields.get(kind)
    if (id && id.length <= LONGEST_ID) return { kind, id }
  }
  return null
}
