import { datesIn } from './dates-in.ts'
import { isPast } from './past-tense.ts'
import { isActual, isSpeech, phraseStart, type Scene, type Telling } from './scene.ts'

/**
 * "Jury acquits man", "Two senators have joined in calling for …": the news that a headline and the first sentence tell
 * with no day, where one of the next sentences gives it.
 */
export function announcements(scene: Scene, dated: number): Telling[] {
  const { sentences } = scene.source.document
  const first = sentences.findIndex(({ zone }) => zone === 'body')
  return scene.bySentence.slice(0, first + 1).flatMap((tellings, i) => {
    if (datesIn(scene, i).length > 0 || (dated - first > SOON && !isHeadline(scene, i))) return []
    return tellings
      .slice(0, NEAR)
      .filter(
        one =>
          isActual(one.event) && (isHeadline(scene, i) ? isOfHeadline(scene, one) : isFirstNews(scene, one)),
      )
  })
}

/** Sentences after the first in which the day of its news is told; that of a headline may come later. */
const SOON = 2
/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

/** A heading, or a first line without an auxiliary, as a headline is that stands in the text. */
function isHeadline({ reading: { classes }, source }: Scene, sentence: number): boolean {
  const { zone, firstToken, endToken } = source.document.sentences[sentence]!
  if (zone === 'heading') return true
  if (sentence > 0 || endToken - firstToken > LINE) return false
  return !classes.slice(firstToken, endToken).includes('aux')
}

/** Words of a headline. */
const LINE = 16

/** "Jury acquits man", "Man arrested after crash", "Homeless after blaze": what no "who" or "after" leads, or a mishap. */
const isOfHeadline = (scene: Scene, one: Telling): boolean =>
  one.noun ? isHappening(scene, one) : !isLed(scene, one) && !isOfLater(scene, one)

/** "Iraq mourns after attack": what is said of the news comes after it, on no day that is told. */
function isOfLater(scene: Scene, { event, to, sentence }: Telling): boolean {
  if (!isSpeech(scene, event)) return false
  const { reading, source } = scene
  const { endToken } = source.document.sentences[sentence]!
  for (let i = to; i < endToken; i++) if (reading.tokens[i]!.folded === 'after') return true
  return false
}

/** "Crash closes road", "Shooting in Oslo": neither "Man jailed for shooting" nor "attack victim". */
function isHappening(scene: Scene, one: Telling): boolean {
  if (MISHAPS.has(one.event.type)) return true
  const { classes } = scene.reading
  return (
    HAPPENINGS.has(one.event.type) &&
    classes[phraseStart(scene, one) - 1] !== 'prep' &&
    classes[one.to] !== 'noun'
  )
}

const MISHAPS: ReadonlySet<string> = new Set(['disaster', 'accident'])
const HAPPENINGS: ReadonlySet<string> = new Set([
  'shooting',
  'attack',
  'bombing',
  'killing',
  'death',
  'crime',
  'sport',
])

/** "has freed six", and "in calling for" after "have joined"; "freed six", "was freed". */
function isFirstNews(scene: Scene, one: Telling): boolean {
  if (one.noun || isLed(scene, one)) return false
  const { tokens, classes } = scene.reading
  const first = scene.source.document.sentences[one.sentence]!.firstToken
  let aux = Math.max(first, one.from - REACH)
  while (aux < one.from && classes[aux] !== 'aux' && classes[aux] !== 'verb') aux++
  if (aux === one.from || (aux + 1 === one.from && classes[aux] === 'aux')) {
    if (isPast(scene, one.from)) return true
  }
  if (!/^(?:has|have)$/.test(tokens[aux]!.folded)) return false
  let verb = aux
  while (classes[verb] === 'aux' || classes[verb] === 'adv') verb++
  return verb === one.from || (tokens[one.from]!.folded.endsWith('ing') && classes[one.from - 1] === 'prep')
}

/** No clause is longer. */
const REACH = 40

const LEADING: ReadonlySet<string> = new Set(['rel', 'sub', 'to'])

/** Whether the verb stands in a clause that only says more of something. */
function isLed({ reading: { classes }, source }: Scene, { from, sentence }: Telling): boolean {
  const first = Math.max(source.document.sentences[sentence]!.firstToken, from - REACH)
  for (let i = from - 1; i >= first; i--) if (LEADING.has(classes[i]!)) return true
  return false
}
