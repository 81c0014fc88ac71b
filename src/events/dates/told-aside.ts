import { asideEnd } from '../links/dates-in.ts'
import type { Telling } from '../links/scene.ts'
import type { Days } from './undated.ts'

/** "Smith, who lost in 2014, spoke": whether a token stands in a clause that only adds to what the sentence tells of behind it. */
export function isToldAside({ scene: { reading } }: Days, at: number, { from, sentence }: Telling): boolean {
  if (at >= from || reading.tokens[at]!.sentence !== sentence) return false
  const end = asideEnd(reading, at)
  return end >= 0 && end < from
}
