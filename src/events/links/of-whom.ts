import { isSpeech, phraseStart, type Scene, type Telling } from './scene.ts'

/** Whether the day of what a sentence tells next is not that of what it tells before. */
export const isOfOtherDay = (scene: Scene, one: Telling, after: Telling): boolean =>
  isOfWhom(scene, one, after) || isBeforeJudged(scene, one, after) || isListedByDay(scene, one, after)

/** "coups in Mali and last month's takeover": the day is that of the second of two things. */
function isListedByDay({ reading }: Scene, one: Telling, after: Telling): boolean {
  if (!one.noun || !after.noun || after.sentence !== one.sentence) return false
  const from = phraseStart({ reading }, after)
  return (
    from > one.to &&
    reading.classes[from - 1] === 'conj' &&
    reading.times.slice(from, after.from).some(time => time)
  )
}

/**
 * "A search has resumed for a man who went missing on Friday": the day is that of what befell him, which others answer to
 * later.
 */
function isOfWhom(scene: Scene, one: Telling, after: Telling): boolean {
  if (after.noun || after.sentence !== one.sentence || after.from < one.to) return false
  if (!ANSWERS.has(one.event.type) && !isSpeech(scene, one.event)) return false
  const { classes, tokens } = scene.reading
  let at = after.from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  return at > one.to && classes[at] === 'rel' && classes[at - 1] === 'noun' && WHO.test(tokens[at]!.folded)
}

const WHO = /^(?:who|that)$/

/** "Two brothers who beat a guard to death were jailed on Monday": the day is that of the judgement, and the deed was before. */
function isBeforeJudged(scene: Scene, one: Telling, after: Telling): boolean {
  if (one.noun || after.noun || after.sentence !== one.sentence || after.from < one.to) return false
  if (!JUDGING.has(after.event.type) || JUDGING.has(one.event.type)) return false
  const { classes, tokens } = scene.reading
  let at = one.from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  if (classes[at] !== 'rel' || classes[at - 1] !== 'noun' || !WHO.test(tokens[at]!.folded)) return false
  return /^(?:was|were|has|have)$/.test(tokens[after.from - 1]!.folded)
}

const JUDGING: ReadonlySet<string> = new Set(['trial', 'arrest', 'sanction'])

/** Kinds of what is done about somebody to whom, or by whom, something was done. */
const ANSWERS: ReadonlySet<string> = new Set(['discovery', 'start', 'end', 'closure', 'trial', 'aid'])
