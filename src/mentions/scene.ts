import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import { followsLocative, type People, peopleOf } from './people.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** The article as the rules see it. */
export interface Scene extends Surroundings {
  readonly people: People
  /** Names that somewhere in the article follow "in", "at" and the like, in the form of `keyOf`. */
  readonly located: ReadonlySet<string>
}

/** Reads what the rules need from the article, once. */
export function sceneOf(document: Document, knowledge: Knowledge): Scene {
  const surroundings = surroundingsOf(document, knowledge)
  const people = peopleOf(surroundings)
  return { ...surroundings, people, located: locatedNames(surroundings, people) }
}

/** The words of tokens `[from, to)` without regard to case. */
export const keyOf = ({ tokens }: Surroundings, from: number, to: number): string => {
  let key = tokens[from]!.folded
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]!.folded}`
  return key
}

/** A name counts only where it is the whole run of capitals: "in Jackson", but not "in Jackson Hall". */
function locatedNames(scene: Surroundings, people: People): Set<string> {
  const located = new Set<string>()
  for (const [at, match] of scene.matches) {
    if (people.tokens[at] || !followsLocative(scene.tokens, at)) continue
    if (scene.runs[scene.runOf[at] ?? -1]?.to === match.to) located.add(keyOf(scene, at, match.to))
  }
  return located
}
