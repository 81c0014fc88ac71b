import { isCurated, type NameSense } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import { meaningsOf } from './meanings.ts'
import type { Scene } from './scene.ts'
import { signsAfter } from './signs/after.ts'
import { articleSigns } from './signs/article.ts'
import { signsBefore } from './signs/before.ts'
import { contextSigns } from './signs/context.ts'
import type { Named, Note } from './signs/sign.ts'
import { wordSigns } from './signs/word.ts'

/** How likely a name must be to mean a place, 0–1; finding is worth a little more than sparing. */
const BELIEVED = 0.4

/** How likely capitals that match a name of the gazetteer mean the place, 0–1. */
export function likeness(scene: Scene, match: NameMatch<NameSense>): number {
  const named = namedOf(scene, match)
  const weights = scene.knowledge.weights('recognition')
  let sum = weights.always ?? 0
  noteSigns(scene, named, (sign, value = 1) => {
    sum += (weights[sign] ?? 0) * value
  })
  let context = 0
  contextSigns(scene, named, sign => {
    context += weights[sign] ?? 0
  })
  const likelihood = 1 / (1 + Math.exp(-sum - (weights.context ?? 0) * context))
  return isWholeName(named) ? Math.max(CHOSEN, likelihood) : likelihood
}

/** Names of several words that someone chose for the data mean what they say: "Ain al-Asad", "Downing Street"; so does "Pentagon". */
const CHOSEN = 0.7
const isWholeName = ({ from, to, places }: Named) =>
  (to - from > 1 && places.some(isCurated)) || places.every(place => place.standsFor !== undefined)

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
export function namedOf(scene: Scene, match: NameMatch<NameSense>): Named {
  const { from, to, senses } = match
  const places = senses.map(sense => scene.place(sense.placeId)!)
  return {
    from,
    to,
    senses,
    places,
    fame: bestFame(scene, senses),
    run: scene.runs[scene.runOf[from]!],
  }
}

/** The fame of the best-known place a name may stand for. */
export const bestFame = (scene: Scene, senses: readonly NameSense[]): number =>
  meaningsOf(senses, scene.place).fame
