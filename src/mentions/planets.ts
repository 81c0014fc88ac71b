import { SPACE } from './kinds.ts'
import { is, type Surroundings } from './surroundings.ts'

/** Whether two words of the article are of spacecraft and the sky. */
export function isAboutSpace(scene: Surroundings): boolean {
  let signs = 0
  for (let at = 0; at < scene.kinds.length && signs < 2; at++) if (isOfSpace(scene, at, 'sign')) signs++
  return signs > 1
}

/** Whether a word is a planet or moon, or a sign of articles about space. */
export const isOfSpace = (scene: Surroundings, at: number, kind: 'planet' | 'sign'): boolean =>
  is(scene, at, SPACE) && scene.knowledge.words('planets').get(scene.tokens[at]!.folded) === kind
