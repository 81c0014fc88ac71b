import type { LinkRule } from '../rule.ts'
import { isActual, isSpeech, phraseStart, spanOf, type Telling } from '../scene.ts'

/** "said more than 2 million turned out for Friday's rally": what is said of an event told before. */
export const reports: LinkRule = scene =>
  scene.tellings.flatMap(telling => {
    if (telling.event.type !== 'statement' || telling.noun || !isActual(telling.event)) return []
    const about = scene.bySentence[telling.sentence]!.find(
      (other: Telling) => other.noun && other.again && isActual(other.event) && !isSpeech(scene, other.event),
    )
    if (!about) return []
    const cue = spanOf(scene, phraseStart(scene, about), about.to)
    return [{ from: telling.event, to: about.event, relation: 'reports_on' as const, cue }]
  })
