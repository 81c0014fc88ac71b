import type { Clue } from '../clue.ts'
import { acts } from './acts.ts'
import { container } from './container.ts'
import { country } from './country.ts'
import { dateline } from './dateline.ts'
import { division } from './division.ts'
import { frame } from './frame.ts'
import { kin } from './kin.ts'
import { nation } from './nation.ts'
import { near } from './near.ts'
import { size } from './size.ts'
import { spelling } from './spelling.ts'
import { typeWord } from './type-word.ts'

/**
 * All clues, in the order the ledger shows them; their points are added up, so the order changes nothing else.
 * What each of their features weighs is learnt (data/weights/resolution.json), on one scale where 6 points make a place e times as likely.
 */
export const CLUES: readonly Clue[] = [
  container,
  typeWord,
  acts,
  kin,
  country,
  division,
  frame,
  nation,
  dateline,
  near,
  size,
  spelling,
]
