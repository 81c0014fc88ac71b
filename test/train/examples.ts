import type { CuratedPlace, Knowledge } from '../../src/index.ts'
import { contains, overlaps, type Span } from '../../src/index.ts'
import { namedOf, noteSigns } from '../../src/mentions/likeness.ts'
import { possibleName } from '../../src/mentions/names.ts'
import { sceneOf } from '../../src/mentions/scene.ts'
import { contextKey, contextSigns } from '../../src/mentions/signs/context.ts'
import { readDocument } from '../../src/text/read.ts'
import type { GoldDocument } from '../score/gold.ts'

/** A name of the gazetteer in a text: its signs, the words around it, and whether annotators marked it. */
export interface Example {
  readonly signs: ReadonlyMap<string, number>
  readonly context: readonly string[]
  readonly right: boolean
}

/** What corpora call the names of bodies. */
const BODY = /^(?:org|politicalparty)/i

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end

/**
 * The examples of a text, of the sorts of place that its annotators marked; a name is right where it is what they marked.
 * Part of a longer name teaches nothing, nor what stands in the name of a body: some mark a place there, some do not.
 */
export function examplesOf(
  { text, toponyms, entities = [] }: GoldDocument,
  knowledge: Knowledge,
  counts: (place: CuratedPlace) => boolean = () => true,
): Example[] {
  const bodies = entities.filter(entity => BODY.test(entity.type))
  const scene = sceneOf(readDocument(text), knowledge)
  return scene.matches.flatMap(match => {
    const name = possibleName(scene, match)
    if (!name) return []
    const named = namedOf(scene, name)
    if (!counts(named.senses[0]!.place)) return []
    const signs = new Map([['always', 1]])
    noteSigns(scene, named, (sign, value = 1) => signs.set(sign, value))
    const context: string[] = []
    contextSigns(scene, named, (...sign) => context.push(contextKey(...sign)))
    const span = { start: scene.tokens[name.from]!.start, end: scene.tokens[name.to - 1]!.end }
    const marked = toponyms.find(one => overlaps(one, span))
    if (marked ? !isSame(marked, span) : bodies.some(body => contains(body, span) && !isSame(body, span)))
      return []
    return [{ signs, context, right: marked !== undefined }]
  })
}
