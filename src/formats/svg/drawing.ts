/** A picture as data: what stands where, in px, lowest first. It is written as SVG and drawn on a canvas alike. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** What a program calls the picture. */
  readonly title: string
  /** What is seen, for those who do not see it. */
  readonly description: string
  readonly items: readonly DrawnItem[]
}

/** A thing in a drawing. */
export type DrawnItem = DrawnPath | DrawnText | DrawnHatch | DrawnGroup

/** A shape: a path's `d`, absolute or relative, filled by the even-odd rule. */
export interface DrawnPath {
  readonly kind: 'path'
  readonly d: string
  readonly fill?: Paint
  readonly line?: LinePaint
  readonly at?: Placement
}

/** A colour as CSS writes resolved ones, `rgb(…)`, `rgba(…)` or `#rrggbb`. */
export interface Paint {
  readonly colour: string
  /** 0–1; 1 where left out. */
  readonly alpha?: number
}

/** How a line is drawn. */
export interface LinePaint extends Paint {
  readonly width: number
  /** Lengths of dashes and gaps, px; none where left out. */
  readonly dash?: readonly number[]
  /** Round ends; blunt where left out. */
  readonly round?: boolean
}

/** Where something drawn about its own origin stands. */
export interface Placement {
  readonly x: number
  readonly y: number
  /** Degrees, clockwise; 0 where left out. */
  readonly turn?: number
  /** Times its size; 1 where left out. */
  readonly scale?: number
}

/** Words on one line. */
export interface DrawnText {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** The middle of the line. */
  readonly y: number
  readonly look: TextLook
  readonly colour: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Degrees about its anchor; 0 where left out. */
  readonly turn?: number
  /** The colour around its letters; none where left out. */
  readonly halo?: string
}

/** How words are set. */
export interface TextLook {
  readonly family: 'sans' | 'serif'
  /** Px. */
  readonly size: number
  readonly weight: number
  /** Upright where left out. */
  readonly italic?: boolean
  /** Px between letters; 0 where left out. */
  readonly spacing?: number
}

/** An area without a sharp edge, hatched. */
export interface DrawnHatch {
  readonly kind: 'hatch'
  readonly d: string
  readonly colour: string
  /** The pane it lies in, px: its blurred edge reaches past its shape. */
  readonly width: number
  readonly height: number
}

/** Things that belong together. */
export interface DrawnGroup {
  readonly kind: 'group'
  /** What a program that takes the picture apart calls it. */
  readonly name: string
  readonly items: readonly DrawnItem[]
  readonly at?: Placement
  /** 0–1, of all of it; 1 where left out. */
  readonly alpha?: number
  /** Nothing outside of this width and height, from its own origin, shows. */
  readonly clip?: { readonly width: number; readonly height: number }
}

/** Px between hatches, their width, and how far an area's edge is blurred. */
export const HATCH = { every: 7, width: 1.25, alpha: 0.6, blur: 14 } as const

/** Px around letters that their halo takes, both sides together. */
export const HALO = 3.5

/** How far under the middle of a line its letters stand, in sizes of the letters. */
export const BASELINE: Readonly<Record<TextLook['family'], number>> = { sans: 0.36, serif: 0.35 }
