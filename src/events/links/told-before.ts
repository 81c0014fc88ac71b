import { isActual, isSpeech, phraseStart, type Scene, type Telling, tellingBefore } from './scene.ts'

/** No clause is longer; looking on would only cost time. */
const CLAUSE = 60

const isTold = (telling: Telling): boolean => isActual(telling.event)

/** The event that the words before a token tell: the verb, unless it only reports or joins a noun to the cue. */
export function toldBefore(
  scene: Scene,
  at: number,
  suits: (telling: Telling) => boolean = isTold,
): Telling | undefined {
  const named = tellingBefore(scene, at, telling => telling.noun && suits(telling))
  const noun =
    named && (isPartedByClause(scene, named.to, at) || isAside(scene, named, at)) ? undefined : named
  const told = tellingBefore(
    scene,
    at,
    telling => !telling.noun && suits(telling) && !isGround(scene, telling),
  )
  const verb =
    told && (isPartedByVerb(scene, told.to, at) || isPartedByDeed(scene, told.to, at)) ? undefined : told
  if (noun && !verb && isObjectAside(scene, noun, at)) return undefined
  if (!noun || !verb) return verb ?? noun
  if (noun.from < verb.from) return verb
  const only = verb.event.type === 'statement' && !isSpeech(scene, noun.event)
  return only || joinsByVerb(scene, noun.to, at) ? noun : verb
}

/** "arrested for carrying a knife after", "charged with resisting arrest after": what it is for has its own time. */
const isGround = ({ reading: { tokens } }: Scene, { from }: Telling): boolean =>
  tokens[from]!.folded.endsWith('ing') && /^(?:for|with)$/.test(tokens[from - 1]?.folded ?? '')

/** "the attack, which occurred …": another verb stands between the noun and the cue. */
function joinsByVerb({ reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + CLAUSE); i++)
    if (reading.classes[i] === 'verb' || reading.classes[i] === 'aux') return true
  return false
}

/** "those held during the protests were to stay in jail after": the noun only says when, and another verb comes before the cue. */
function isAside(scene: Scene, noun: Telling, at: number): boolean {
  const { tokens, classes } = scene.reading
  if (!WITHIN.test(tokens[phraseStart(scene, noun) - 1]?.folded ?? '')) return false
  // "during the sale, which ended weeks before": the verb is the noun's own.
  for (let i = noun.to; i < at; i++) if (classes[i] === 'rel') return false
  return joinsByVerb(scene, noun.to, at)
}

/** "could not look into the deaths, or see to burials, after": the object of a verb, past which others come. */
function isObjectAside(scene: Scene, noun: Telling, at: number): boolean {
  const { classes } = scene.reading
  if (classes[phraseStart(scene, noun) - 1] !== 'verb') return false
  for (let i = noun.to; i < Math.min(at, noun.to + CLAUSE); i++) {
    if (classes[i] === 'rel') return false
    if (classes[i] === 'verb') return true
  }
  return false
}

const WITHIN = /^(?:during|amid|despite|since|until|before|after|following)$/

/** "was the scene of an investigation when firemen responding to": another clause has begun. */
function isPartedByClause({ reading: { tokens } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + CLAUSE); i++)
    if (/^(?:when|while|whereas|although|though|because)$/.test(tokens[i]!.folded)) return true
  return false
}

/** "He killed her on the day I saw her; I hugged her before …": a finite verb of its own comes in between. */
export function isPartedByVerb({ reading, byToken }: Scene, from: number, to: number): boolean {
  if (to - from > CLAUSE) return true
  const { classes, tokens } = reading
  for (let i = from; i < to; i++) {
    const finite = classes[i] === 'verb' && classes[i - 1] !== 'to' && !tokens[i]!.folded.endsWith('ing')
    if (finite && !byToken.has(i) && !isSetOff(reading, from, i)) return true
  }
  return false
}

/** "has ended, officials said Monday, 42 days after": who says so, between two commas. */
function isSetOff({ classes, words, times }: Scene['reading'], from: number, verb: number): boolean {
  let after = verb + 1
  while (times[after]) after++
  return words[verb]!.says && classes[after] === 'comma' && classes.slice(from, verb).includes('comma')
}

/** "accused of helping them hide after": what is told by "of" and a participle comes in between. */
function isPartedByDeed({ reading: { classes, tokens } }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (classes[i] === 'verb' && DEED.test(tokens[i - 1]!.folded)) return true
  }
  return false
}

const DEED = /^(?:of|after|before)$/
