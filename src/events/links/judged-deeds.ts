import type { Scene, Telling } from './scene.ts'

/** "accused him of uploading a film", "guilty of beating and imprisoning him", "blamed for having him killed": the deed itself, told by a verb. */
export function deedAfter(scene: Scene, telling: Telling): Telling | undefined {
  const { classes, tokens } = scene.reading
  if (telling.event.type !== 'blame' && telling.event.type !== 'trial') return undefined
  let opened = false
  for (let i = telling.to; i < telling.to + REACH && tokens[i]?.sentence === telling.sentence; i++) {
    const word = tokens[i]!.folded
    const isName = classes[i] === 'comma' && tokens[i + 1]?.capital
    const lists = opened && /ing$|ly$/.test(tokens[i + 1]?.folded ?? '')
    if (classes[i] === 'mark' || (classes[i] === 'comma' && !lists && !isName) || ELSEWHEN.has(word))
      return undefined
    const ofDeed = classes[i - 1] === 'prep' && OF.has(tokens[i - 1]!.folded)
    if (ofDeed && (word.endsWith('ing') || INVOLVEMENT.test(word))) opened = true
    const deed = opened || isPlotted(tokens, i) ? scene.byToken.get(i) : undefined
    if (
      deed &&
      !deed.noun &&
      !isDemand(deed) &&
      (word.endsWith('ing') || isHad(tokens, i) || isPlotted(tokens, i))
    )
      return deed
  }
  return undefined
}

/** "guilty of theft after signing a paper": another time, and no deed. */
const ELSEWHEN = new Set(['after', 'before', 'since', 'while', 'when', 'until'])

const isDemand = ({ event }: Telling): boolean => event.type === 'demand'

/** "regretted the decision to close the plant": what was decided. */
export function decisionAfter(scene: Scene, telling: Telling): Telling | undefined {
  const { tokens, classes } = scene.reading
  for (let i = telling.to; i < telling.to + REACH && tokens[i + 1]?.sentence === telling.sentence; i++) {
    if (classes[i] === 'mark' || classes[i] === 'verb' || classes[i] === 'sub') return undefined
    if (!DECISION.test(tokens[i]!.folded)) continue
    const to = infinitiveAfter(scene, i + 1)
    return to < 0 ? undefined : scene.byToken.get(to + 1)
  }
  return undefined
}

/** "the decision by the president to close it": past those who decided; -1 where no infinitive follows. */
function infinitiveAfter({ reading: { tokens, classes } }: Scene, at: number): number {
  for (let i = at; i < at + 9; i++) {
    if (classes[i] === 'to') return i
    const byWhom =
      classes[i] === 'noun' || classes[i] === 'det' || /^(?:by|of)$/.test(tokens[i]?.folded ?? '')
    if (!byWhom) return -1
  }
  return -1
}

const DECISION = /^(?:decisions?|moves?|plans?|proposals?|bid|threats?|attempts?|efforts?|calls?)$/

/** "of plotting to assassinate", "of trying to topple": what was tried. */
const isPlotted = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  tokens[at - 1]?.folded === 'to' && TRYING.test(tokens[at - 2]?.folded ?? '')

const INVOLVEMENT = /^(?:involvement|complicity|a|plots?|plans?|conspiracy|attempts?|efforts?)$/

const TRYING =
  /^(?:plots?|plans?|conspiracy|conspiracies|attempts?|efforts?|bid|plotting|planning|trying|attempting|conspiring|seeking|preparing|threatening|wanting|helping)$/

/** "for having him killed": the participle a few words after "having". */
const isHad = (tokens: Scene['reading']['tokens'], at: number): boolean =>
  [1, 2, 3].some(step => tokens[at - step]?.folded === 'having')

/** No clause is longer. */
const REACH = 14

const OF = new Set(['of', 'for', 'with'])
