import type { Scene } from '../scene.ts'
import { tokenAt } from '../surroundings.ts'
import type { Named } from './sign.ts'

/** Where a word of the context stands: right beside the name, one further, both of these, in the name, or at the end of its run. */
export type Place =
  | 'before'
  | 'after'
  | 'two before'
  | 'two after'
  | 'second before'
  | 'second after'
  | 'name'
  | 'ending'
  | 'end of run'

/** Takes note of a word at a place; of two, `beside` is the one beside the name. */
export type ContextNote = (place: Place, word: string, beside?: string) => void

/** The words themselves: two before, two after, its own, and how it ends. Their weights are learnt from freely licensed texts. */
export function contextSigns(scene: Scene, { from, to, run }: Named, note: ContextNote): void {
  const { tokens } = scene
  const { sentence, folded } = tokens[from]!
  const word = (at: number) => {
    const token = tokenAt(scene, at)
    return token?.sentence !== sentence ? '¶' : token.kind === 'number' ? '0' : token.folded
  }
  const [before, after] = [word(from - 1), word(to)]
  const [second, next] = [word(from - 2), word(to + 1)]
  note('before', before)
  note('after', after)
  note('two before', second, before)
  note('two after', next, after)
  note('second before', second)
  note('second after', next)
  if (to - from === 1) note('name', folded)
  note('ending', tokens[to - 1]!.folded.slice(-3))
  if (run && run.to > to) note('end of run', tokens[run.to - 1]!.folded)
}

/** The sign as data/weights/recognition.json has it: "_" is the name. */
export function contextKey(place: Place, word: string, beside = ''): string {
  switch (place) {
    case 'before':
      return `${word} _`
    case 'after':
      return `_ ${word}`
    case 'two before':
      return `${word} ${beside} _`
    case 'two after':
      return `_ ${beside} ${word}`
    case 'second before':
      return `${word} … _`
    case 'second after':
      return `_ … ${word}`
    case 'name':
      return `=${word}`
    case 'ending':
      return `-${word}`
    case 'end of run':
      return `_ >${word}`
  }
}
