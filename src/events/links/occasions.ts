import { hasHad } from './other-times.ts'
import { phraseStart, type Scene, type Telling } from './scene.ts'

/** No clause is longer, in tokens. */
export const REACH = 30

/** Words before the noun of an occasion. */
export const CHANCES = new Set(['in', 'at', 'during', 'under'])

/** What parts two clauses. */
export const PARTING: ReadonlySet<string> = new Set(['mark', 'sub', 'rel'])

/** Words of a phrase that opens a sentence: "At a tense and often loud meeting". */
const OPENING = 8

/** "During a visit on Jan. 10, he toured …": what opens the sentence holds what its main clause tells. */
export function isOpening(scene: Scene, whole: Telling, telling: Telling): boolean {
  const { classes, tokens, source } = scene.reading
  const opening = source.document.sentences[whole.sentence]!.firstToken
  if (!whole.noun || telling.noun || whole.from - opening > OPENING) return false
  for (let i = opening; i < whole.from; i++)
    if (classes[i] === 'verb' || classes[i] === 'comma' || PARTING.has(classes[i]!)) return false
  if (!CHANCES.has(tokens[opening]!.folded) || telling.from - whole.to > REACH || hasHad(scene, telling))
    return false
  let commas = 0
  for (let i = whole.to; i < telling.from; i++) {
    // "During a visit last year - his first - the two agreed": what stands between dashes is an aside.
    const aside = asideEnd(scene, i, telling.from)
    if (aside > i) [i, commas] = [aside, commas + 1]
    else if (classes[i] === 'comma' && !scene.reading.times[i]) commas++
    else if (classes[i] === 'verb' || PARTING.has(classes[i]!)) return false
  }
  return commas === 1
}

/** The dash that closes an aside which begins at a token; the token itself where none does. */
function asideEnd({ reading: { tokens } }: Scene, from: number, to: number): number {
  if (!DASH.test(tokens[from]!.text)) return from
  for (let i = from + 1; i < to; i++) if (DASH.test(tokens[i]!.text)) return i
  return from
}

const DASH = /^(?:-|–|—|--)$/

/** "was elected in a run-off on March 15": the phrase of the occasion that dates what the verb before it tells. */
export function isChance(scene: Scene, { to, noun, event }: Telling, right: Telling): boolean {
  const { classes, tokens } = scene.reading
  if (noun || right.from - to > REACH || event.type === 'start') return false
  const before = phraseStart(scene, right) - 1
  let at = before
  if (tokens[at]?.folded === 'of' && OCCASION.has(tokens[at - 1]?.folded ?? '')) at -= 2
  if (at < to || !CHANCES.has(tokens[at]!.folded)) return false
  for (let i = to; i < at; i++)
    if (classes[i] === 'verb' || classes[i] === 'comma' || PARTING.has(classes[i]!)) return false
  return true
}

/** "in celebration of", "in the course of". */
const OCCASION = new Set(['celebration', 'commemoration', 'course', 'midst'])
