import { wording } from '../../../words/wording.ts'

/** Tiles from elsewhere that the reader turned on. */
export interface Streets {
  readonly kind: 'osm' | 'own'
  /** As Leaflet takes it: `{z}`, `{x}`, `{y}`, and `{s}` where there are several servers. */
  readonly template: string
  /** Whom the browser will ask. */
  readonly host: string
}

/** OpenStreetMap's standard tiles; their policy asks for credit and for a referrer. */
export const OSM: Streets = {
  kind: 'osm',
  template: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  host: 'openstreetmap.org',
}

/** Reads an address of tiles that a reader typed, or says in a sentence what is wrong with it. */
export function readTemplate(typed: string): Streets | { readonly fault: string } {
  const text = typed.trim()
  if (!text) return { fault: wording().map.enterAddress }
  const template = text.replace(/\{(\w+|-y)\}/g, (whole, name: string) => NAMES[name.toLowerCase()] ?? whole)
  const odd = template.match(/\{[^}]*\}?|\}/g)?.find(one => !KNOWN.has(one))
  if (odd) return { fault: wording().map.oddInAddress(odd) }
  const missing = ['{z}', '{x}', '{y}'].filter(name => !template.includes(name))
  if (missing.length > 0) return { fault: wording().map.lackingInAddress(missing.join(wording().map.and)) }
  return readAddress(template)
}

/** WMTS's names for the same, and both cases. */
const NAMES: Readonly<Record<string, string>> = {
  z: '{z}',
  x: '{x}',
  y: '{y}',
  s: '{s}',
  tilematrix: '{z}',
  tilecol: '{x}',
  tilerow: '{y}',
}

const KNOWN: ReadonlySet<string> = new Set(['{z}', '{x}', '{y}', '{s}'])

function readAddress(template: string): Streets | { readonly fault: string } {
  const filled = template.replaceAll('{s}', 'a').replace(/\{[zxy]\}/g, '0')
  const url = URL.canParse(filled) ? new URL(filled) : null
  if (!url?.hostname) return { fault: wording().map.noWebAddress }
  if (url.protocol !== 'https:') return { fault: wording().map.notHttps }
  if (url.username || url.password) return { fault: wording().map.noPassword }
  if (/\{[zxy]\}/.test(template.slice(8).split(/[/?#]/)[0]!)) return { fault: wording().map.oddServer }
  return {
    kind: 'own',
    template,
    host: template
      .slice(8)
      .split(/[/?#]/)[0]!
      .replace(/^\{s\}\./, ''),
  }
}
