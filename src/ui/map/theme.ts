import type { Palette } from './ground/paint.ts'
import type { Measure, TextStyle } from './room.ts'

/** The basemap's colours as the page's tokens have them now: a canvas needs them resolved. */
export function readPalette(host: HTMLElement): Palette {
  const probe = host.appendChild(document.createElement('i'))
  const read = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const palette = {
    land: read('--map-land'),
    sea: read('--map-sea'),
    focus: read('--map-focus'),
    border: read('--map-border'),
    coast: read('--map-coast'),
    river: read('--map-river'),
    accent: read('--accent'),
    ink: read('--ink-3'),
  }
  probe.remove()
  return palette
}

/** Calls back whenever the page turns light or dark, by the system or by `data-theme`. */
export function watchTheme(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))
  const observer = new MutationObserver(changed)
  for (const query of queries) query.addEventListener('change', changed)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] })
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
    observer.disconnect()
  }
}

/** Whether the reader asked for less motion. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Font, and px added for each letter by letter-spacing; as in map.css. */
const STYLES: Readonly<Record<TextStyle, { readonly font: string; readonly spacing: number }>> = {
  name: { font: '600 13px var(--sans)', spacing: 0 },
  note: { font: '400 11px var(--sans)', spacing: 0 },
  cue: { font: 'italic 400 13px var(--serif)', spacing: 0 },
  country: { font: '500 11px var(--sans)', spacing: 1.54 },
  told: { font: '600 13px var(--sans)', spacing: 2.34 },
  city: { font: '400 11px var(--sans)', spacing: 0 },
  major: { font: '500 12px var(--sans)', spacing: 0 },
  district: { font: '400 11px var(--sans)', spacing: 0.44 },
  province: { font: '400 11px var(--sans)', spacing: 0.66 },
  land: { font: 'italic 400 12px var(--serif)', spacing: 0.6 },
  water: { font: 'italic 400 13px var(--serif)', spacing: 0 },
}

/** Measures text in the page's own fonts; widths are kept, so make a new one when fonts arrive. */
export function makeMeasure(host: HTMLElement): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const computed = getComputedStyle(host)
  const families = (font: string) =>
    font.replace(/var\((--\w+)\)/, (_, token: string) => computed.getPropertyValue(token) || 'sans-serif')
  const known = new Map<string, number>()
  return (text, style) => {
    const key = `${style} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const { font, spacing } = STYLES[style]
    if (context) context.font = families(font)
    const width = (context?.measureText(text).width ?? text.length * 7) + spacing * text.length
    known.set(key, width)
    return width
  }
}
