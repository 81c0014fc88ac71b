import type { Signs } from './sign.ts'

/** The words themselves: two before, two after, its own, and how it ends. Their weights are learnt from freely licensed texts. */
export const contextSigns: Signs = (scene, { from, to, run }, note) => {
  const { tokens } = scene
  const { sentence, folded } = tokens[from]!
  const word = (at: number) => {
    const token = tokens[at]
    return token?.sentence !== sentence ? '¶' : token.kind === 'number' ? '0' : token.folded
  }
  const [before, after] = [word(from - 1), word(to)]
  note(`${before} _`)
  note(`_ ${after}`)
  note(`${word(from - 2)} ${before} _`)
  note(`_ ${after} ${word(to + 1)}`)
  note(`${word(from - 2)} … _`)
  note(`_ … ${word(to + 1)}`)
  if (to - from === 1) note(`=${folded}`)
  const last = tokens[to - 1]!.folded
  note(`-${last.slice(-3)}`)
  if (run && run.to > to) note(`_ >${tokens[run.to - 1]!.folded}`)
}
