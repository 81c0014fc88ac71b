import { gathered } from '../../../text/mapped.ts'
import type { LinkRule } from '../rule.ts'
import { isActual, spanOf, type Telling } from '../scene.ts'

const CONTRAST = new Set(['however', 'still', 'nevertheless', 'yet', 'nonetheless'])

/** "The war ended … . Troops, however, have remained": what goes on after an end just told. */
export const continuations: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    const { tokens, source } = scene.reading
    if (telling.event.type !== 'presence' || telling.noun || !isActual(telling.event)) return []
    if (!/^(?:remain|stay)/.test(tokens[telling.to - 1]!.folded)) return []
    const before = scene.bySentence[telling.sentence - 1] ?? []
    const end = before.findLast((other: Telling) => other.event.type === 'end' && isActual(other.event))
    if (!end) return []
    const first = source.document.sentences[telling.sentence]!.firstToken
    for (let i = Math.max(first, telling.from - 12); i < telling.from; i++)
      if (CONTRAST.has(tokens[i]!.folded))
        return [
          { from: telling.event, to: end.event, relation: 'after' as const, cue: spanOf(scene, i, i + 1) },
        ]
    return []
  })
