import type { Draft } from './draft.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "Parliament passed a ban", "the prime minister called for calm": done for a whole country, wherever the report was filed. */
export function isOfNation(reading: Reading, draft: Draft): boolean {
  const { type, phrase } = draft
  if (type.site !== 'scope' && !OWN_AFFAIRS.has(type.type)) return false
  const { group, subject } = draft.clause ?? draft
  const actor = group ? subject : phrase
  return actor !== undefined && namesNation(reading, actor)
}

const OWN_AFFAIRS = new Set(['election', 'appointment', 'resignation', 'organisation', 'agreement'])

/** Whether a phrase names what only a country has. */
function namesNation({ tokens }: Reading, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.folded
    if (NATIONAL.has(word)) return true
    if (word === 'prime' && tokens[i + 1]?.folded === 'minister') return true
  }
  return false
}

const NATIONAL = new Set(['parliament', 'congress', 'nationwide'])
