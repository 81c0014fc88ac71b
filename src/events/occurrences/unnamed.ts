import { type Phrase, phraseBefore } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Somebody without a name, or that a pronoun may stand for such a one or another: then it stands for nobody. */
export interface Unnamed {
  readonly phrase: Phrase | undefined
}

/** "The victim was taken to a clinic, where he died", "a worker died after he went in", "arrested a man as he left": who is told of before in the sentence. */
export function unnamedBefore(reading: Reading, from: number, pronoun: number): Unnamed | undefined {
  const { classes, tokens } = reading
  const others = othersThan(reading, pronoun)
  for (let i = from + 1; i + 1 < pronoun; i++) {
    if (!isSomebody(reading, i)) continue
    const phrase = phraseBefore(reading, i + 1, from)
    if (others.has(tokens[i]!.folded) || !phrase) return undefined
    if (/^an?$/.test(tokens[phrase.from]!.folded)) return { phrase }
    if (!/^(?:aux|verb|comma)$/.test(classes[i + 1]!)) return undefined
    return classes[phrase.from] === 'det' ? { phrase } : undefined
  }
  return undefined
}

/** "The killer was found guilty. He had admitted it": somebody without a name whom a sentence opens with. */
export function subjectUnnamed(
  reading: Reading,
  from: number,
  to: number,
  pronoun: number,
): Unnamed | undefined {
  const { classes, tokens } = reading
  let opening = from
  while (classes[opening] === 'adv' || (classes[opening] === 'comma' && classes[opening - 1] === 'adv'))
    opening++
  let at = opening
  while (at < to && (classes[at] === 'det' || classes[at] === 'num' || classes[at] === 'hyphen')) at++
  while (at + 1 < to && (classes[at + 1] === 'noun' || classes[at + 1] === 'hyphen')) at++
  if (classes[opening] !== 'det' || !isSomebody(reading, at)) return undefined
  if (!/^(?:aux|verb|comma|rel)$/.test(classes[at + 1] ?? '')) return undefined
  const isOther = othersThan(reading, pronoun).has(tokens[at]!.folded)
  return { phrase: isOther ? undefined : phraseBefore(reading, at + 1, from) }
}

const isSomebody = ({ tokens, classes }: Reading, at: number): boolean => {
  const { folded, capital } = tokens[at]!
  return (
    classes[at] === 'noun' &&
    classes[at + 1] !== 'noun' &&
    !capital &&
    (ANYBODY.has(folded) || ANY_MAN.has(folded) || ANY_WOMAN.has(folded))
  )
}

/** Words for those of whom the pronoun does not speak. */
const othersThan = ({ tokens }: Reading, pronoun: number): ReadonlySet<string> =>
  tokens[pronoun]!.folded === 'she' ? ANY_MAN : ANY_WOMAN

const ANYBODY = new Set(
  (
    'victim suspect teenager driver officer student pilot patient defendant child worker farmer killer attacker resident ' +
    'employee guard soldier cyclist motorcyclist pedestrian passenger inmate prisoner teacher doctor nurse firefighter ' +
    'deputy trooper hiker climber swimmer diver skier hunter tourist migrant refugee shopper customer clerk cashier ' +
    'accomplice thief robber burglar intruder assailant shooter sniper bomber hijacker murderer offender fugitive ' +
    'pensioner teen youth toddler infant player rider walker protester journalist miner sailor contractor labourer laborer'
  ).split(' '),
)
const ANY_MAN = new Set('man boy gunman father husband schoolboy fisherman grandfather'.split(' '))
const ANY_WOMAN = new Set('woman girl mother wife schoolgirl grandmother'.split(' '))
