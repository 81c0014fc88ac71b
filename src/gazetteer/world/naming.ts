import type { Sections } from './container.ts'
import { type Column, uints } from './integers.ts'
import { type Sums, sumsOf } from './sums.ts'

/** What names stand for, by the place of their key: as first names, as other ones, and in other languages. */
export interface Naming {
  /** Where the key's part of the records in order begins: they are those it is the name of. */
  readonly named: Sums
  /** Where its part of `alsoAt` begins, the records that have it as another name; the next key's part ends it. */
  readonly also: Sums
  readonly alsoAt: Column
  /** The same for names in other languages. */
  readonly foreign: Sums
  readonly foreignAt: Column
}

/** Opens what so many names stand for. */
export function openNaming(sections: Sections, keys: number): Naming {
  const section = (name: string) => sections.get(name)!
  return {
    named: sumsOf(uints(section('named'), 2), keys),
    also: sumsOf(uints(section('also'), 1), keys),
    foreign: sumsOf(uints(section('foreign'), 1), keys),
    alsoAt: uints(section('alsoto'), 3),
    foreignAt: uints(section('foreignt'), 3),
  }
}
