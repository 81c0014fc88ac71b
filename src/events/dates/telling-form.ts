import { isPast } from '../links/past-tense.ts'
import { phraseStart, type Scene, type Telling } from '../links/scene.ts'

/** The form of the words that tell an event: "was found" is a `passive`, "to meet" an `infinitive`, "the raid" a `known` noun. */
export type TellingForm =
  | 'known'
  | 'new'
  | 'owned'
  | 'plural'
  | 'noun'
  | 'past'
  | 'passive'
  | 'was-doing'
  | 'present'
  | 'is'
  | 'is-doing'
  | 'has'
  | 'had'
  | 'will'
  | 'would'
  | 'infinitive'
  | 'participle'
  | 'reduced'

/** How an event is told: tense and auxiliary say more of its day than what it is. */
export const formOf = (scene: Scene, telling: Telling): TellingForm =>
  telling.noun ? nounForm(scene, telling) : verbForm(scene, telling)

function nounForm(scene: Scene, telling: Telling): TellingForm {
  const { tokens } = scene.reading
  const word = tokens[phraseStart(scene, telling)]!.folded
  if (/^(?:the|this|that|these|those)$/.test(word)) return 'known'
  if (/^an?$/.test(word)) return 'new'
  if (/^(?:his|her|its|their|our|my)$/.test(word)) return 'owned'
  return /[^s]s$/.test(tokens[telling.to - 1]!.folded) ? 'plural' : 'noun'
}

function verbForm(scene: Scene, { from, to }: Telling): TellingForm {
  const { tokens, classes } = scene.reading
  const isDoing = tokens[from]!.folded.endsWith('ing')
  const auxiliary = auxiliaryOf(scene, from)
  if (auxiliary !== '') return formWith(auxiliary, isDoing)
  if (classes[from - 1] === 'to') return 'infinitive'
  if (isDoing) return 'participle'
  if (!isPast(scene, from)) return 'present'
  // "a man charged with theft", "casualties inflicted by troops": no verb of its own clause.
  return QUALIFYING.has(classes[from - 1] ?? '') || tokens[to]?.folded === 'by' ? 'reduced' : 'past'
}

const QUALIFYING: ReadonlySet<string> = new Set(['det', 'num', 'poss', 'verb'])

function formWith(auxiliary: string, isDoing: boolean): TellingForm {
  if (/^(?:was|were)$/.test(auxiliary)) return isDoing ? 'was-doing' : 'passive'
  if (/^(?:is|are|am|'s|'re)$/.test(auxiliary)) return isDoing ? 'is-doing' : 'is'
  if (/^(?:has|have|'ve)$/.test(auxiliary)) return 'has'
  if (/^(?:will|shall|'ll)$/.test(auxiliary)) return 'will'
  if (auxiliary === 'had') return 'had'
  return /^(?:did|do|does)$/.test(auxiliary) ? 'past' : 'would'
}

/** The first auxiliary of a verb, '' where there is none. */
function auxiliaryOf({ reading: { tokens, classes } }: Scene, from: number): string {
  let first = ''
  for (let i = from - 1; classes[i] === 'aux' || classes[i] === 'adv' || classes[i] === 'neg'; i--)
    if (classes[i] === 'aux') first = tokens[i]!.folded
  return first
}
