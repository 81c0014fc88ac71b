import type { ClassContext } from './class-context.ts'
import { HAVE, MODALS } from './words.ts'

/** "has killed thousands and driven millions away": the perfect goes on after "and". */
export function goesOnPerfect({ tokens, classes, from }: ClassContext, at: number): boolean {
  for (let i = at - 1; i >= from && i > at - 14; i--) {
    if (classes[i] === 'mark') return false
    if (classes[i] === 'verb') return HAVE.has(tokens[i - 1]?.folded ?? '')
  }
  return false
}

/** "to protest the war and demand the withdrawal": the infinitive goes on after "and". */
export function goesOnInfinitive({ tokens, classes, from }: ClassContext, at: number): boolean {
  for (let i = at - 1; i >= from && i > at - 14; i--) {
    if (classes[i] === 'mark' || classes[i] === 'sub') return false
    if (classes[i] === 'verb') return classes[i - 1] === 'to' || MODALS.has(tokens[i - 1]?.folded ?? '')
  }
  return false
}
