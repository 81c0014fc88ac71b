import type { Geometry } from '../model/geometry.ts'
import type { Story } from '../model/story.ts'
import type { Fault } from './geojson/fault.ts'

/** A way to write stories down: one folder a format, listed in `formats/index.ts`, the same list for the page and the command. */
export interface Format {
  /** What `--format` takes: `geojson`, `csv-events`. */
  readonly id: string
  /** The kind of file, shared by its variants: `CSV`. */
  readonly family: string
  /** What this variant holds, in a few words that begin a button: `Events`. */
  readonly variant: string
  /** Extension of the file without its dot; it may hold one itself: `lpf.json`. */
  readonly extension: string
  readonly mediaType: string
  /** One sentence on what is inside. */
  readonly contents: string
  /** Programs that open it, as a list in words. */
  readonly opensIn: string
  /** The options that change what is written; others are ignored. */
  readonly heeds: readonly FormatOption[]
  /** The standard that every file is checked against before it leaves; '' where nothing checks it. */
  readonly checkedBy: string
  write(stories: readonly Story[], options?: FormatOptions): Written
}

/** Names of the options. */
export type FormatOption = keyof FormatOptions

/** What goes into a file, and how. */
export interface FormatOptions {
  /** Outlines of countries by ISO code, of provinces and states by the ids of their places; what has none is a point. */
  readonly outlines?: Readonly<Record<string, Geometry>>
  /** Places and events known from outside the text too; true where left out. */
  readonly background?: boolean
  /** Links between events; true where left out. */
  readonly links?: boolean
  /** No line breaks or indents; false where left out. */
  readonly compact?: boolean
  /**
   * A byte order mark before a table. False where left out, since pandas' and awk's first column would be named by it;
   * the page sets it, since Excel takes a table without one for the system's old code page and breaks "Erbīl".
   */
  readonly byteOrderMark?: boolean
}

/** One file of several. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** How many of each stand in a file. */
export interface Inside {
  readonly places: number
  readonly events: number
  readonly links: number
  readonly mentions: number
}

/** What a format wrote. */
export interface Written {
  /** The file's text, or the files that travel together in a zip. */
  readonly content: string | readonly NamedText[]
  readonly inside: Inside
  /** What had no place in this kind of file, a sentence; '' if nothing. */
  readonly leftOut: string
  /** What is wrong with the file: nothing, unless this program is. */
  readonly faults: readonly Fault[]
}
