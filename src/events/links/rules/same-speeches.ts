import { gathered } from '../../../text/mapped.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, isSpeech, type Scene, spanOf, type Telling, tellingBefore } from '../scene.ts'

const SPEAKERS = new Set(['he', 'she', 'they'])

/** "He also warned", "she added": the same person goes on speaking. */
export const sameSpeeches: LinkRule = scene => [
  ...gathered(scene.tellings, telling => saidMeanwhile(scene, telling)),
  ...goesOn(scene),
]

/** "called for calm while accusing the rebels": two sayings in one breath. */
function saidMeanwhile(scene: Scene, telling: Telling): ProposedLink[] {
  const { tokens } = scene.reading
  const at = telling.from - 1
  if (telling.noun || !/ing$/.test(tokens[telling.from]!.folded) || tokens[at]?.folded !== 'while') return []
  const before = tellingBefore(scene, at, one => !one.noun)
  if (!before || !spoken(scene, before) || !spoken(scene, telling)) return []
  return [
    { from: before.event, to: telling.event, relation: 'same_speech_as', cue: spanOf(scene, at, at + 1) },
  ]
}

const goesOn = (scene: Scene): ProposedLink[] =>
  gathered(scene.source.document.sentences, (sentence, i) => {
    if (scene.bySentence[i]!.length === 0) return []
    const { tokens, classes } = scene.reading
    let at = sentence.firstToken
    if (classes[at] === 'quote') at++
    if (i === 0 || !SPEAKERS.has(tokens[at]?.folded ?? '')) return []
    const speech = scene.bySentence[i]!.find(telling => !telling.noun && spoken(scene, telling))
    const words = speech ? sameBreath(scene, at, speech) : undefined
    const before =
      speech && words ? scene.bySentence[i - 1]!.find(telling => spoken(scene, telling)) : undefined
    if (!speech || !words || !before) return []
    return [{ from: speech.event, to: before.event, relation: 'same_speech_as' as const, cue: words }]
  })

const spoken = (scene: Scene, telling: Telling) =>
  isSpeech(scene, telling.event) && (isActual(telling.event) || telling.event.modality === 'negated')

/** "also" between the pronoun and its verb, or the verb "added". */
function sameBreath(scene: Scene, pronoun: number, speech: Telling) {
  const { tokens } = scene.reading
  if (speech.from - pronoun > 4) return undefined
  for (let i = pronoun + 1; i < speech.to; i++) {
    const word = tokens[i]!.folded
    if (word === 'also' || word === 'added') return spanOf(scene, i, i + 1)
  }
  return undefined
}
