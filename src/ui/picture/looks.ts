import type { TextLook } from '../../index.ts'
import type { NameKind } from '../map/name-layout.ts'

const sans = (size: number, weight = 400, spacing = 0): TextLook => ({
  family: 'sans',
  size,
  weight,
  spacing,
})
const italic = (size: number, spacing = 0): TextLook => ({
  family: 'serif',
  size,
  weight: 400,
  italic: true,
  spacing,
})

/** How words of the map are set, as in map.css. */
export const LOOKS = {
  name: sans(13, 600),
  faded: sans(13),
  note: sans(11),
  cue: italic(13),
  appCue: sans(11),
  tie: italic(12),
  appTie: sans(12),
  told: sans(13, 600, 2.34),
  area: sans(11, 600, 1.54),
  course: italic(13),
  chip: sans(12, 600),
  chipRest: sans(12),
  title: { family: 'serif', size: 22, weight: 600, spacing: -0.3 },
  sub: sans(12),
  key: sans(12),
  small: sans(11),
} as const satisfies Readonly<Record<string, TextLook>>

/** How each kind of name of the ground is set. */
export const NAME_LOOKS: Readonly<Record<NameKind, TextLook>> = {
  country: sans(11, 500, 1.54),
  water: italic(13),
  river: italic(13),
  land: italic(12, 0.6),
  province: sans(11, 400, 0.66),
  district: sans(11, 400, 0.44),
  city: sans(11),
  site: sans(11),
  major: sans(12, 500),
  capital: sans(12, 500),
}
