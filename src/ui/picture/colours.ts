import type { Palette } from '../map/ground/paint.ts'
import { readPalette } from '../map/theme.ts'

/** Every colour a picture takes, as the page has them now, light or dark. */
export interface Colours {
  readonly ground: Palette
  readonly paper: string
  readonly panel: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly rule: string
  readonly accent: string
  readonly label: string
  readonly waterLabel: string
  readonly halo: string
}

/** The page's colours, resolved: a file knows no tokens. */
export function readColours(host: HTMLElement): Colours {
  const probe = host.appendChild(document.createElement('i'))
  const read = (token: string) => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = {
    paper: read('--paper'),
    panel: read('--panel'),
    ink: read('--ink'),
    ink2: read('--ink-2'),
    ink3: read('--ink-3'),
    rule: read('--rule'),
    accent: read('--accent'),
    label: read('--map-label'),
    waterLabel: read('--map-water-label'),
    halo: read('--map-halo'),
  }
  probe.remove()
  return { ...colours, ground: readPalette(host) }
}
