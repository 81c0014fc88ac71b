import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** Words of such an aside, a day and an hour among them. */
const ASIDE = 16

/** "the store, opened in 1968, needs repair": a participle set off right after what it says more about. */
export function isSetOff({ tokens, classes, words, times }: Reading, group: VerbGroup, at: number): boolean {
  const { verb } = group
  if (group.auxiliaries.length > 0 || classes[at - 2] !== 'noun') return false
  if (!words[verb]!.verb?.includes('participle')) return false
  if (classes[verb + 1] !== 'prep' && !times[verb + 1]) return false
  if (PAPERS.test(tokens[at - 2]!.folded) && MADE.test(tokens[verb]!.folded)) return true
  for (let i = verb + 1; i < verb + ASIDE; i++) {
    if (classes[i] === 'comma') return classes[i + 1] === 'verb' || classes[i + 1] === 'aux'
    if (classes[i] === 'mark' || classes[i] === 'verb') return false
  }
  return false
}

/** "the Svalbard Treaty, signed in Paris in 1920.": what is signed does not sign, wherever its sentence ends. */
const PAPERS =
  /^(?:treaty|treaties|agreement|accords?|pact|convention|protocol|charter|declaration|constitution)$/
const MADE =
  /^(?:signed|concluded|adopted|ratified|agreed|negotiated|reached|drafted|brokered|enacted|sealed)$/
