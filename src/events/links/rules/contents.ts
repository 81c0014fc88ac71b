import type { LinkRule } from '../rule.ts'
import { isActual, type Scene, spanOf, type Telling } from '../scene.ts'

/** "warned that U.S. refusal to leave would …": what is said to come. */
export const contents: LinkRule = scene =>
  scene.tellings.flatMap((telling, i) => {
    if (telling.noun || !foretells(scene, telling)) return []
    const that = thatAfter(scene, telling)
    const said = that > 0 ? scene.tellings[i + 1] : undefined
    if (!said || said.sentence !== telling.sentence || said.from < that || isActual(said.event)) return []
    return [
      {
        from: telling.event,
        to: said.event,
        relation: 'content' as const,
        cue: spanOf(scene, telling.from, that + 1),
      },
    ]
  })

/** Warnings, and statements that promise: others only say what is. */
const foretells = ({ reading: { tokens } }: Scene, { event, from }: Telling) =>
  event.type === 'warning' || /^(?:vow|pledg|promis|threat|predict)/.test(tokens[from]!.folded)

/** "warned that", "warned lawmakers that"; -1 where no such word follows closely. */
function thatAfter({ reading: { tokens } }: Scene, telling: Telling): number {
  for (let i = telling.to; i < telling.to + 4; i++) if (tokens[i]?.folded === 'that') return i
  return -1
}
