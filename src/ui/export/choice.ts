import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { describeError } from '../../app/describe-error.ts'
import { bytesOf, type Fault, type Format, type FormatOptions, type Inside, type Story } from '../../index.ts'
import type { Supplies } from '../supplies.ts'

/** The options a reader may tick. */
export type Ticks = Required<Pick<FormatOptions, 'background' | 'links' | 'compact' | 'byteOrderMark'>>

/** A file as it will be saved. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The file's text, or its parts' names and texts where it is a zip. */
  readonly content: string | readonly { readonly name: string; readonly text: string }[]
  readonly inside: Inside | null
  readonly leftOut: string
  readonly faults: readonly Fault[]
  /** The address of what it looks like, where it is a picture. */
  readonly picture?: string
}

/** A kind of file that is no way to write the story down, but is made of what the page shows. */
export interface ScreenFormat extends Omit<Format, 'write'> {
  make(): Promise<MadeFile>
}

/** A kind of file the dialog offers. */
export type Offered = Format | ScreenFormat

/** What the reader chose, and the file that comes of it. */
export interface Choice {
  readonly format: ReadonlySignal<Offered>
  readonly ticks: Signal<Ticks>
  /** Null while outlines are on their way, or a picture is drawn. */
  readonly file: ReadonlySignal<MadeFile | null>
  choose(format: Offered): void
  /** Lets go of what it watches. */
  dispose(): void
}

/** Everything goes along unless unticked; a table opens rightly in Excel. */
const TICKED: Ticks = { background: true, links: true, compact: false, byteOrderMark: true }

/** Makes the choice of one dialog, which begins with the first format; nothing is written while it is closed. */
export function createChoice(
  story: ReadonlySignal<Story>,
  formats: readonly Offered[],
  supplies: Pick<Supplies, 'outlines' | 'divisions'>,
  open: ReadonlySignal<boolean>,
): Choice {
  const format = signal(formats[0]!)
  const ticks = signal(TICKED)
  const made = signal<MadeFile | null>(null)
  const dispose = effect(() => {
    const wanted = format.value
    made.value = null
    if (!open.value || !('make' in wanted)) return
    void wanted
      .make()
      .catch(failed)
      .then(file => {
        if (format.peek() === wanted && open.peek()) made.value = file
      })
  })
  const file = computed(() => {
    if ('make' in format.value) return made.value
    const wantsOutlines = format.value.heeds.includes('outlines')
    const countries = wantsOutlines ? supplies.outlines.value : {}
    if (!open.value || !countries) return null
    const outlines = { ...countries, ...(wantsOutlines && supplies.divisions.value) }
    return make(format.value, story.value, { ...ticks.value, outlines })
  })
  return {
    format,
    ticks,
    file,
    choose: next => {
      format.value = next
    },
    dispose,
  }
}

function make(format: Format, story: Story, options: FormatOptions): MadeFile {
  try {
    const written = format.write([story], options)
    return { ...written, bytes: bytesOf(written) as Uint8Array<ArrayBuffer> }
  } catch (error) {
    return failed(error)
  }
}

/** Nothing to save, and why. */
const failed = (error: unknown): MadeFile => ({
  bytes: new Uint8Array(),
  content: '',
  inside: null,
  leftOut: '',
  faults: [{ path: '', message: describeError(error) }],
})
