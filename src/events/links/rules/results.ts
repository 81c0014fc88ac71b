import { gathered } from '../../../text/mapped.ts'
import { previousVerb } from '../../occurrences/clause.ts'
import { CAUSING } from '../kinds.ts'
import { clauseStart } from '../reduced.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, isSure, type Scene, type Telling } from '../scene.ts'

/** "A truck overturned, spilling fuel and closing two lanes": what a participle past the comma says came of a mishap. */
export const results: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    const cause = isResult(scene, telling) ? mishapBefore(scene, telling) : undefined
    return cause ? [caused(cause, telling)] : []
  })

const caused = (cause: Telling, { event, start, end }: Telling): ProposedLink => ({
  from: cause.event,
  to: event,
  relation: 'causes',
  cue: { start, end },
})

/** What a mishap does to others, and somebody only does else. */
const DONE = new Set([
  'closure',
  'damage',
  'injury',
  'killing',
  'migration',
  'departure',
  'disaster',
  'accident',
])

const isResult = ({ reading: { tokens, classes } }: Scene, { event, noun, from }: Telling): boolean =>
  !noun &&
  isActual(event) &&
  DONE.has(event.type) &&
  tokens[from]!.folded.endsWith('ing') &&
  (classes[from - 1] === 'comma' || classes[from - 1] === 'conj')

/** The mishap that the last verb before the comma tells; of several participles, before the first. */
function mishapBefore(scene: Scene, { from, event }: Telling): Telling | undefined {
  const { classes, tokens } = scene.reading
  const first = clauseStart(scene.reading, from)
  let verb = from
  let comma = classes[from - 1] === 'comma'
  do {
    const before = previousVerb(scene.reading, verb, first)
    for (let i = before + 1; i < verb; i++) {
      if (classes[i] === 'mark' || classes[i] === 'sub' || classes[i] === 'rel') return undefined
      if (classes[i] === 'comma' && i === verb - 1) comma = true
    }
    verb = before
  } while (verb >= first && tokens[verb]!.folded.endsWith('ing'))
  const cause = comma && verb >= first ? scene.byToken.get(verb) : undefined
  const fits = cause && CAUSING.has(cause.event.type) && isActual(cause.event) && isSure(scene, cause)
  return fits && cause.event.id !== event.id ? cause : undefined
}
