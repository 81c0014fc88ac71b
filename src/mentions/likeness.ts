import { CAPITAL } from './kinds.ts'
import { isContainer } from './lies-in.ts'
import { isListed } from './listed.ts'
import type { Scene } from './scene.ts'
import { signsAfter } from './signs/after.ts'
import { articleSigns } from './signs/article.ts'
import { signsBefore } from './signs/before.ts'
import { contextSigns } from './signs/context.ts'
import type { Named, Note } from './signs/sign.ts'
import { weightsOf } from './signs/weights.ts'
import { wordSigns } from './signs/word.ts'
import { is, type Match, runAt } from './surroundings.ts'
import { hasMayor, isTaken, isToldWhere } from './told-where.ts'

/** How likely a name must be to mean a place, 0–1; finding is worth a little more than sparing. */
const BELIEVED = 0.4

/** How likely capitals that match a name of the gazetteer mean the place, 0–1. */
export function likeness(scene: Scene, match: Match): number {
  const named = namedOf(scene, match)
  const likelihood = likelihoodBySigns(scene, named)
  if (likelihood >= CHOSEN) return likelihood
  return isWholeName(named) ||
    hasMayor(scene, named) ||
    isContainer(scene, named) ||
    isStrung(scene, named) ||
    (isWholeRun(named) &&
      (isToldWhere(scene, named) ||
        isTaken(scene, named) ||
        isListed(scene, named, other => likelihoodBySigns(scene, namedOf(scene, other)))))
    ? CHOSEN
    : likelihood
}

/** What learnt weights say of it. */
function likelihoodBySigns(scene: Scene, named: Named): number {
  const weights = weightsOf(scene.knowledge)
  let sum = weights.sign('always')
  noteSigns(scene, named, (sign, value = 1) => {
    sum += weights.sign(sign) * value
  })
  let context = 0
  contextSigns(scene, named, (place, word, beside) => {
    context += weights.context(place, word, beside)
  })
  return 1 / (1 + Math.exp(-sum - weights.sign('context') * context))
}

/** What names of several words are that someone chose for the data, "Ain al-Asad", "Downing Street", "Pentagon", and what is lived in. */
const CHOSEN = 0.7
const isWholeName = ({ from, to, meanings }: Named): boolean =>
  (to - from > 1 && meanings.curated) || meanings.seats

/** "Rio Bonito do Iguaçu", "Chalon-sur-Saône": so long a name, strung together by a small word of another language, is hardly anything else's. */
function isStrung(scene: Scene, { from, to }: Named): boolean {
  if (to - from < 3 || is(scene, from - 1, CAPITAL) || is(scene, to, CAPITAL)) return false
  for (let at = from + 1; at < to - 1; at++) {
    const { kind, capital, folded } = scene.tokens[at]!
    if (kind === 'word' && !capital) return !ENGLISH.has(folded)
  }
  return false
}

const ENGLISH = new Set("of the and on in at upon for to an as al el 's".split(' '))

/** Whether no other capitals stand beside the name. */
const isWholeRun = ({ from, to, run }: Named): boolean => run?.from === from && run.to === to

/** Whether so likely a name is taken for a place. */
export const isBelieved = (likelihood: number): boolean => likelihood >= BELIEVED

/** All signs but the words themselves. */
export function noteSigns(scene: Scene, named: Named, note: Note): void {
  wordSigns(scene, named, note)
  signsBefore(scene, named, note)
  signsAfter(scene, named, note)
  articleSigns(scene, named, note)
}

/** A match with what its signs are read from. */
export const namedOf = (scene: Scene, { from, to, senses, meanings }: Match): Named => ({
  from,
  to,
  senses,
  meanings,
  run: runAt(scene, from),
})
