import type { Camera } from './frame.ts'
import type { Scene, SceneInput } from './scene.ts'

/** What the map shows now: all that it takes to lay the same view out once more, as a picture. */
export interface Seen {
  readonly input: Omit<SceneInput, 'before'>
  readonly scene: Scene
  readonly camera: Camera
  /** Ids of the places at full strength; null where all are. */
  readonly lit: readonly string[] | null
  /** Whether tiles from elsewhere lie under the story. */
  readonly streets: boolean
  /** Whether files of the reader's own lie beside the story. */
  readonly layers: boolean
}
