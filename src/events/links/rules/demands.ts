import { firstNot } from '../../../text/bisect.ts'
import { gathered } from '../../../text/mapped.ts'
import type { Cue } from '../cues.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule } from '../rule.ts'
import { isSure, phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'

/** "called for the bases to be shut down and the closure of …": a demand and each thing demanded. */
export const demands: LinkRule = (scene, cues) =>
  gathered(scene.tellings, (telling, i) => {
    if (telling.event.type !== 'demand' && telling.event.type !== 'order') return []
    const word = scene.reading.tokens[telling.from]!.folded
    if (telling.event.modality === 'negated' || NO_DEMAND.test(word)) return []
    return demandedAfter(scene, cues, i).map(wanted => ({
      from: telling.event,
      to: wanted.event,
      relation: 'demands' as const,
      cue: wordsFor(scene, wanted),
    }))
  })

/** Who decides to do a thing, or lets another do it, asks nobody for it. */
const NO_DEMAND = /^(?:decid|waiv|decision|permi|allow|licen[cs]|authori[sz]|extend|approv)/

/** Nobody demands more in one sentence. */
const MOST = 20

/** Everything wanted up to the next demand or the end of the sentence. */
function demandedAfter(scene: Scene, cues: readonly Cue[], at: number): Telling[] {
  const { tellings } = scene
  const found: Telling[] = []
  const demand = tellings[at]!
  // "… in retaliation for a decision to deploy": what follows a cue is no longer demanded.
  const limit = cueAfter(cues, demand.to)
  for (let i = at + 1; i < at + MOST && tellings[i]?.sentence === demand.sentence; i++) {
    const telling = tellings[i]!
    if (ASKING.has(telling.event.type) || telling.from > limit) break
    if (telling.event.modality !== 'demanded') continue
    if (found.length > 0 && isWithin(scene, telling)) continue
    if (isWanted(scene, demand, telling)) found.push(telling)
  }
  return found
}

/** What these ask for is theirs. */
const ASKING: ReadonlySet<string> = new Set(['demand', 'appeal'])

/** "the suspension of aid for the war": the second noun belongs to the first. */
const isWithin = (scene: Scene, telling: Telling): boolean =>
  telling.noun && scene.reading.classes[phraseStart(scene, telling) - 1] === 'prep'

/** Where the first cue after a token begins. */
function cueAfter(cues: readonly Cue[], at: number): number {
  return cues[firstNot(cues, one => one.first <= at)]?.first ?? Number.POSITIVE_INFINITY
}

/** "ordered the withdrawal", "troops to withdraw"; not "ordered to pay for her conviction", "prisoners jailed there". */
function isWanted(scene: Scene, { event, to }: Telling, telling: Telling): boolean {
  // Where the demand is only told of, what is demanded must be sure.
  if (event.modality !== 'asserted' && !isSure(scene, telling)) return false
  if (telling.noun && isAverted(scene, telling)) return false
  if (telling.noun) return event.type === 'demand' || governedBy(scene, to, () => true) === telling
  const { classes } = scene.reading
  let at = telling.from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  // "told them not to leave"
  return classes[at] === 'to' && classes[at - 1] !== 'neg' && classes[at + 1] !== 'neg'
}

/** "asked for help in averting an outbreak": nobody wants that. */
const isAverted = (scene: Scene, telling: Telling): boolean =>
  /^(?:avert|avoid|prevent|stop|halt|end|combat|fight)(?:s|ed|ing|ting)?$/.test(
    scene.reading.tokens[phraseStart(scene, telling) - 1]?.folded ?? '',
  )

/** "to be shut down"; "the closure of". */
function wordsFor(scene: Scene, telling: Telling) {
  const { tokens, classes } = scene.reading
  if (telling.noun) {
    const of = tokens[telling.to]?.folded === 'of' ? 1 : 0
    return spanOf(scene, phraseStart(scene, telling), telling.to + of)
  }
  let from = telling.from
  while (classes[from - 1] === 'aux' || classes[from - 1] === 'adv' || classes[from - 1] === 'neg') from--
  if (classes[from - 1] === 'to') from--
  return spanOf(scene, from, telling.to)
}
