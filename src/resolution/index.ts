import type { Knowledge } from '../gazetteer/knowledge.ts'
import { nationsOf } from '../gazetteer/nations.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/mention.ts'
import { type Tell, untold } from '../model/progress.ts'
import type { Reference } from '../model/reference.ts'
import { inReadingOrder } from '../model/span.ts'
import { mapped } from '../text/mapped.ts'
import { openContenders } from './contender.ts'
import { decide } from './decide.ts'
import type { Circumstances, Group } from './group.ts'
import { groupsOf } from './groups.ts'
import type { Placed } from './mention.ts'
import { namedMentions } from './named.ts'
import { pointingMentions } from './pointing.ts'
import { placeWhereTold } from './told-near.ts'

/** Decides which place each reference stands for; names first, then the words that point back at them. */
export function resolveReferences(
  document: Document,
  references: readonly Reference[],
  knowledge: Knowledge,
  tell: Tell = untold,
): Mention[] {
  const article = circumstancesOf(document, references, knowledge)
  tell(1 / 3)
  decide(article)
  tell(2 / 3)
  const named = namedMentions(references, article)
  placeWhereTold(named, article)
  return numbered([...named.values(), ...pointingMentions(references, named, document, knowledge)])
}

/** What the names of an article have to go by, before any is decided. */
export function circumstancesOf(
  document: Document,
  references: readonly Reference[],
  knowledge: Knowledge,
): Circumstances {
  const contenders = openContenders(knowledge)
  const groupOf = groupsOf(document, references, contenders)
  const { countries, divisions } = contenders.counts()
  return {
    document,
    knowledge,
    groups: [...new Set(groupOf.values())],
    groupOf,
    filed: filedFrom(document, groupOf),
    nations: nationsOf(document, knowledge),
    about: { countries: new Float64Array(countries), divisions: new Float64Array(divisions) },
  }
}

function filedFrom({ dateline }: Document, groupOf: ReadonlyMap<Reference, Group>): Group | undefined {
  if (!dateline) return undefined
  for (const [{ start, end }, group] of groupOf)
    if (start >= dateline.start && end <= dateline.end) return group
  return undefined
}

type Draft = { -readonly [Field in keyof Mention]: Mention[Field] }

/** Gives ids in reading order, and leaves out what is not so. */
function numbered(placed: Placed[]): Mention[] {
  placed.sort(inReadingOrder)
  const ids = new Map(placed.map((mention, i) => [mention, `m${i + 1}`]))
  return mapped(placed, mention => {
    const { start, end, surface, kind, placeIds, candidates, confidence, evidence, reasons } = mention
    const id = ids.get(mention)!
    const told: Draft = { id, start, end, surface, kind, placeIds, candidates, confidence, evidence, reasons }
    const earlier = mention.antecedent && ids.get(mention.antecedent)
    if (mention.attributive) told.attributive = true
    if (earlier) told.antecedent = earlier
    return told
  })
}
