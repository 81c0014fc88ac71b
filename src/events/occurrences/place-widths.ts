import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "the city", "statewide", "the nation": what signs of the words around an event are about that say how wide its place is. */
export type WidthsOf = (draft: Draft) => readonly string[]

/** Looks for them once in each sentence, as its events come one after the other. */
export function widthsIn(reading: Reading): WidthsOf {
  let from = -1
  let to = -1
  let said: readonly string[] = []
  return ({ start, end }) => {
    if (start === from && end === to) return said
    from = start
    to = end
    said = widthsWithin(reading, start, end)
    return said
  }
}

function widthsWithin({ tokens }: Reading, from: number, to: number): readonly string[] {
  const said: string[] = []
  for (let i = from; i < to; i++) {
    const width = WIDTHS.get(tokens[i]!.folded)
    if (width !== undefined && !said.includes(width)) said.push(width)
  }
  return said
}

const WIDTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    town: 'city town village mayor downtown citywide council selectmen municipal township borough',
    county: 'county counties countywide sheriff',
    state: 'state statewide governor legislature province provincial',
    nation:
      'country nation national nationwide federal parliament president congress minister senate government',
    world: 'world worldwide global international',
  }).flatMap(([width, words]) => words.split(' ').map(word => [word, `said:${width}:`] as const)),
)
