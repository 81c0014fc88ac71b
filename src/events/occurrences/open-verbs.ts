import type { Knowledge } from '../../gazetteer/knowledge.ts'

/** The type of event and the frame of the verbs of a class; a deed where none is more exact. */
const CLASSES: ReadonlyMap<string, readonly [type: string, frame: string]> = new Map([
  ['change', ['change', 'actor-target']],
  ['motion', ['travel', 'actor-target']],
  ['weather', ['disaster', 'theme']],
])

const DEED = ['deed', 'actor-target'] as const

/** A verb that may tell an event of any subject. */
export interface OpenVerb {
  readonly verb: string
  /** The class of its meaning. */
  readonly kind: string
  readonly type: string
  readonly frame: string
  /** How often WordNet's tagged texts have it. */
  readonly met: number
  /** Whether the word is as often a noun: "house", "water". */
  readonly isNoun: boolean
}

/** The verbs of data/lexicon/open-verbs.txt: whether one tells an event here, its clause decides (see likelihood.ts). */
export const openVerbs = (knowledge: Knowledge): OpenVerb[] =>
  knowledge.lexicon('open-verbs').map(([verb = '', kind = '', met = '', noun]) => {
    const [type, frame] = CLASSES.get(kind) ?? DEED
    return { verb, kind, type, frame, met: Number(met), isNoun: noun !== undefined }
  })
