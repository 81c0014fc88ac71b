import type { ClassContext } from './class-context.ts'

/** "vote rigging", "warning notices": two words that are one event noun. */
export function isOfPair({ tokens, words }: ClassContext, first: number, second: number): boolean {
  if (second !== first + 1) return false
  const { beginsNoun, forms } = words[first]!
  return (
    beginsNoun && forms.some(({ row, rest }) => row.part === 'noun' && rest[0] === tokens[second]!.folded)
  )
}

/** "a three-storey building": a number and a noun are the adjective of what follows. */
export const isMeasured = ({ classes, from }: ClassContext, at: number): boolean =>
  at - 2 >= from && classes[at - 1] === 'hyphen' && classes[at - 2] === 'num'

/** "reckless driving": what the word before says is which, and nobody who does it. */
export const isOfKind = ({ tokens }: ClassContext, at: number): boolean => /less$/.test(tokens[at]!.folded)

/** "as fighting blocks aid", "when shelling hit a school": a noun of events that a finite verb with its object follows; "of wrestling coach Ann Roe". */
export const isSubjectInIng = ({ tokens, words, to }: ClassContext, i: number, at: number): boolean => {
  if (TRADES.test(tokens[i + 1]?.folded ?? '')) return true
  const forms = i + 2 < to ? words[i + 1]!.verb : undefined
  if (!forms || !/^(?:as|when|while|after|before|until)$/.test(tokens[at]!.folded)) return false
  const finite = forms.includes('s') || (forms.includes('past') && !forms.includes('base'))
  return finite && words[i]!.beginsNoun && tokens[i + 2]!.kind !== 'mark' && !words[i + 2]!.closed
}

const TRADES = /^(?:coach(?:es)?|instructors?|trainers?|champions?)$/

/** Things in -ing, as in "an apartment building in Leeds", unlike "a firm building a school". */
export const THINGS = new Set('building housing ceiling dwelling clothing painting mourning'.split(' '))

/** "Screening of travellers" opens with a noun, "Speaking of the attack" does not. */
export const isOpening = ({ tokens, from }: ClassContext, i: number, at: number): boolean =>
  at < from && !OF_WHAT.has(tokens[i]!.folded)

const OF_WHAT = new Set('speaking thinking dying complaining warning hearing learning consisting'.split(' '))
