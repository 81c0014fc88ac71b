import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/mention.ts'
import type { Reference } from '../model/reference.ts'
import { inReadingOrder } from '../model/span.ts'
import { decide } from './decide.ts'
import type { Circumstances, Group } from './group.ts'
import { groupsOf } from './groups.ts'
import { namedMentions } from './named.ts'
import { keyOf, pointingMentions } from './pointing.ts'
import { pointsOf } from './points.ts'

/** Decides which place each reference stands for; names first, then the words that point back at them. */
export function resolveReferences(
  document: Document,
  references: readonly Reference[],
  knowledge: Knowledge,
): Mention[] {
  const article = circumstancesOf(document, references, knowledge)
  decide(article)
  const named = namedMentions(references, article)
  return numbered([...named.values(), ...pointingMentions(references, named, document, knowledge)])
}

/** What the names of an article have to go by, before any is decided. */
export function circumstancesOf(
  document: Document,
  references: readonly Reference[],
  knowledge: Knowledge,
): Circumstances {
  const groups = groupsOf(document, references, knowledge)
  return {
    document,
    knowledge,
    groups,
    filed: filedFrom(document, groups),
    about: new Map(),
    spoken: { countries: 0, divisions: 0 },
    points: pointsOf(knowledge),
  }
}

function filedFrom({ dateline }: Document, groups: readonly Group[]): Group | undefined {
  if (!dateline) return undefined
  return groups.find(group =>
    group.references.some(one => one.start >= dateline.start && one.end <= dateline.end),
  )
}

function numbered(mentions: Mention[]): Mention[] {
  mentions.sort(inReadingOrder)
  const ids = new Map(mentions.map((mention, i) => [keyOf(mention), `m${i + 1}`]))
  return mentions.map((mention, i) => {
    const { antecedent, ...rest } = mention
    const earlier = antecedent === undefined ? undefined : ids.get(antecedent)
    return { ...rest, id: `m${i + 1}`, ...(earlier ? { antecedent: earlier } : {}) }
  })
}
