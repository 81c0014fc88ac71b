import type { NameMatch } from '../../gazetteer/names.ts'
import type { NameSense } from '../../gazetteer/sense.ts'
import type { Meanings } from '../meanings.ts'
import type { Run } from '../runs.ts'
import type { Scene } from '../scene.ts'

/** A name of the gazetteer in capitals, with what it may stand for here. */
export interface Named extends NameMatch<NameSense> {
  readonly meanings: Meanings
  /** The run of capitals it stands in. */
  readonly run: Run | undefined
}

/** Takes note of a sign; its value is 1 where left out. */
export type Note = (sign: string, value?: number) => void

/** Looks for signs of one kind that a name means a place, or does not. */
export type Signs = (scene: Scene, named: Named, note: Note) => void
