import type { LinkRule } from '../rule.ts'
import { isActual, isSpeech, phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'

/** "said the rally was peaceful": what is said of an event told before. */
export const reports: LinkRule = scene =>
  scene.bySentence.flatMap(tellings => {
    const about = tellings.find(telling => isToldAgain(scene, telling))
    if (!about) return []
    const cue = spanOf(scene, phraseStart(scene, about), about.to)
    return tellings
      .filter(({ event, noun }) => event.type === 'statement' && !noun && isActual(event))
      .slice(0, MOST)
      .map(({ event }) => ({ from: event, to: about.event, relation: 'reports_on' as const, cue }))
  })

/** One sentence reports no more often. */
const MOST = 3

/** Words before a noun that only says when, where or whence. */
const FRAMING = new Set('after before since until during in at following amid from ahead of than'.split(' '))

const isToldAgain = (scene: Scene, telling: Telling) =>
  telling.noun &&
  telling.again &&
  isActual(telling.event) &&
  !isSpeech(scene, telling.event) &&
  !FRAMING.has(scene.reading.tokens[phraseStart(scene, telling) - 1]?.folded ?? '')
