import type { Form } from '../../model/document.ts'
import { formIn } from '../../text/forms.ts'
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
export type ContextNote = (place: Place, word: Form, beside?: Form) => void

/** What stands for any number, and for what is not in the sentence. */
const NUMBER = formIn('0', 0, 1)
const OUTSIDE = formIn('¶', 0, 1)

/** The words themselves: two before, two after, its own, and how it ends. Their weights are learnt from freely licensed texts. */
export function contextSigns(scene: Scene, { from, to, run }: Named, note: ContextNote): void {
  const { tokens } = scene
  const { sentence, form } = tokens[from]!
  const word = (at: number): Form => {
    const token = tokenAt(scene, at)
    return token?.sentence !== sentence ? OUTSIDE : token.kind === 'number' ? NUMBER : token.form
  }
  const [before, after] = [word(from - 1), word(to)]
  const [second, next] = [word(from - 2), word(to + 1)]
  note('before', before)
  note('after', after)
  note('two before', second, before)
  note('two after', next, after)
  note('second before', second)
  note('second after', next)
  if (to - from === 1) note('name', form)
  note('ending', tokens[to - 1]!.form)
  if (run && run.to > to) note('end of run', tokens[run.to - 1]!.form)
}

/** The sign as data/weights/recognition.json has it: "_" is the name. */
export function contextKey(place: Place, { folded: word }: Form, beside?: Form): string {
  switch (place) {
    case 'before':
      return `${word} _`
    case 'after':
      return `_ ${word}`
    case 'two before':
      return `${word} ${beside?.folded} _`
    case 'two after':
      return `_ ${beside?.folded} ${word}`
    case 'second before':
      return `${word} … _`
    case 'second after':
      return `_ … ${word}`
    case 'name':
      return `=${word}`
    case 'ending':
      return `-${endingOf(word)}`
    case 'end of run':
      return `_ >${word}`
  }
}

/** The last letters of a word. */
export const endingOf = (word: string): string => word.slice(-3)
