import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/mention.ts'
import type { Reference } from '../model/reference.ts'
import { focusOf, insert, type Memory, type Remembered, remember } from './memory.ts'
import { mentionOf } from './mention.ts'
import { resolveNominal } from './nominals.ts'

/** The mentions of references without a name, each seeing all names and the words like itself before it. */
export function pointingMentions(
  references: readonly Reference[],
  named: ReadonlyMap<Reference, Mention>,
  document: Document,
  knowledge: Knowledge,
): Mention[] {
  const recall = (mention: Mention, noun?: string) => remember(mention, document, knowledge, noun)
  const seen: Remembered[] = [...named].flatMap(([reference, mention]) => recall(mention, reference.noun))
  const memory: Memory = { document, knowledge, seen, focus: focusOf(seen) }
  const found: Mention[] = []
  for (const reference of references) {
    const mention = named.has(reference) ? undefined : pointingMention(reference, memory)
    if (!mention) continue
    found.push(mention)
    insert(seen, recall(mention, reference.noun))
  }
  return found
}

function pointingMention(reference: Reference, memory: Memory): Mention | undefined {
  const found = resolveNominal(reference, memory)
  if (!found) return undefined
  const told = { reasons: [...reference.reasons, ...found.reasons], confidence: found.confidence }
  const mention = mentionOf(reference, memory.document, found.places, told, memory.knowledge)
  // An antecedent is known by its offsets until the mentions have ids.
  return found.antecedent ? { ...mention, antecedent: keyOf(found.antecedent.mention) } : mention
}

/** What tells a mention from all others before it has an id. */
export const keyOf = (mention: Mention): string => `${mention.start}-${mention.end}`
