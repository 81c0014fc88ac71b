import type { KnowledgeFile, NotedEvent, OfficeHolder, Organisation } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { createNameIndex, type NameIndex } from './names.ts'
import type { World } from './world/open.ts'

/** What Placeline knows besides the text, opened for look-up. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly organisations: NameIndex<Organisation>
  readonly offices: NameIndex<OfficeHolder>
  readonly events: readonly NotedEvent[]
  /** The rows of data/lexicon/NAME.txt, split at tabs; empty if there is no such list. */
  lexicon(name: string): readonly (readonly string[])[]
  /** The first column of such a list, folded, with what the second column says of it ('' if there is none). */
  words(name: string): ReadonlyMap<string, string>
  /** Learnt weights of data/weights/NAME.json by feature; empty if there is no such file. */
  weights(name: string): Readonly<Record<string, number>>
}

/**
 * Opens the knowledge file, with the gazetteer of the world beside it; without that only curated places are known.
 * Throws if it is no such file, or of a version this program does not read.
 */
export function openKnowledge(file: KnowledgeFile, world?: World): Knowledge {
  if (file?.schema !== 'placeline-knowledge/2')
    throw new Error(
      `Got knowledge of the form “${String(file?.schema)}”, expected “placeline-knowledge/2”; build it again with “npm run build”.`,
    )
  const lexicons = new Map(Object.entries(file.lexicons))
  const lexicon = (name: string) => lexicons.get(name) ?? []
  return {
    gazetteer: createGazetteer(file.places, world),
    organisations: createNameIndex(
      file.organisations.flatMap(one => [one.name, ...one.aliases].map(name => [name, one] as const)),
    ),
    offices: createNameIndex(
      file.offices.flatMap(one => [one.name, one.short].map(name => [name, one] as const)),
    ),
    events: file.events,
    lexicon,
    words: wordsOf(lexicon),
    weights: name => file.weights[name]?.weights ?? {},
  }
}

/** Opens each list once: articles come by the thousand, lists do not change. */
function wordsOf(lexicon: Knowledge['lexicon']): Knowledge['words'] {
  const opened = new Map<string, ReadonlyMap<string, string>>()
  return name => {
    let words = opened.get(name)
    if (!words) {
      words = new Map(lexicon(name).map(row => [fold(row[0] ?? ''), row[1] ?? '']))
      opened.set(name, words)
    }
    return words
  }
}
