import { asideEnd, asideStart } from '../links/dates-in.ts'
import type { Telling } from '../links/scene.ts'
import type { Days } from './undated.ts'

/**
 * "Smith, who lost in 2014, spoke": whether a token stands in a clause that only adds to what its sentence tells, before what is
 * told at `from`; in another sentence only of somebody or something, as "…, when he sailed from Hull, …" tells the news itself.
 */
export function standsAside({ scene: { reading } }: Days, at: number, { from, sentence }: Telling): boolean {
  const isHere = reading.tokens[at]!.sentence === sentence
  if (isHere && at >= from) return false
  const end = asideEnd(reading, at)
  if (end < 0) return false
  return isHere ? end < from : /^wh(?:o|om|ose|ich)$/.test(reading.tokens[asideStart(reading, at)]!.folded)
}
