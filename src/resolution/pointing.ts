import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { Reference } from '../model/reference.ts'
import { gathered } from '../text/mapped.ts'
import { focusOf, insert, type Memory, remember } from './memory.ts'
import { mentionOf, type Placed } from './mention.ts'
import { resolveNominal } from './nominals.ts'

/** The mentions of references without a name, each seeing all names and the words like itself before it. */
export function pointingMentions(
  references: readonly Reference[],
  named: ReadonlyMap<Reference, Placed>,
  document: Document,
  knowledge: Knowledge,
): Placed[] {
  const recall = (mention: Placed, noun?: string) => remember(mention, document, knowledge, noun)
  const seen = gathered([...named], ([reference, mention]) => recall(mention, reference.noun))
  const memory: Memory = { document, knowledge, seen, focus: focusOf(seen) }
  const found: Placed[] = []
  for (const reference of references) {
    const mention = named.has(reference) ? undefined : pointingMention(reference, memory)
    if (!mention) continue
    found.push(mention)
    insert(seen, recall(mention, reference.noun))
  }
  return found
}

function pointingMention(reference: Reference, memory: Memory): Placed | undefined {
  const found = resolveNominal(reference, memory)
  if (!found) return undefined
  const told = {
    kind: reference.kind,
    reasons: [...reference.reasons, ...found.reasons],
    confidence: found.confidence,
    candidates: undefined,
    antecedent: found.antecedent?.mention,
  }
  return mentionOf(reference, memory.document, found.places, told, memory.knowledge)
}
