import { gathered } from '../../../text/mapped.ts'
import { verbGroup } from '../../occurrences/clause.ts'
import { clauseStart } from '../reduced.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, phraseStart, type Scene, spanOf, type Telling, tellingBefore, typeOf } from '../scene.ts'
import { verbOf } from '../ties.ts'

/** Help in word and deed. */
const HELP = new Set(['aid', 'appeal', 'deployment', 'visit', 'statement', 'meeting', 'arrival'])
/** What leaves people in need of it. */
const HURTING = new Set(['disaster', 'disease-outbreak', 'accident', 'violence', 'war'])
const SUFFERERS =
  /^(?:victims?|survivors?|casualties|refugees|displaced|homeless|injured|wounded|affected|hit|stricken|bereaved|families|relatives)$/
const BY = new Set(['of', 'by', 'from', 'in'])

/** "pledged $50 million for the victims of the earthquake", "are helping those who were displaced": help and what made it needed. */
export const sufferers: LinkRule = scene =>
  gathered(scene.tellings, hurt => (hurt.noun ? helpedAfter(scene, hurt) : helpedWho(scene, hurt)))

function helpedAfter(scene: Scene, hurt: Telling): ProposedLink[] {
  if (!HURTING.has(typeOf(scene, hurt.event)?.family ?? '')) return []
  const from = sufferersBefore(scene, hurt)
  const help = from < 0 ? undefined : tellingBefore(scene, from, one => HELP.has(one.event.type))
  if (!help || help.event.id === hurt.event.id || help.event.modality === 'negated') return []
  if (from - help.to > REACH || !isOneClause(scene, help.to, from)) return []
  return [answer(scene, help, hurt, from)]
}

const answer = (scene: Scene, help: Telling, hurt: Telling, from: number): ProposedLink => ({
  from: help.event,
  to: hurt.event,
  relation: 'response_to',
  cue: spanOf(scene, from, hurt.to),
})

/** What befalls those who are helped, or searched for. */
const BEFALLING = new Set(['injury', 'migration', 'accident', 'disaster', 'disease-outbreak'])
const HELPING = new Set(['aid', 'discovery'])

/** "searched for three climbers who went missing": the object of the verb of helping, and what "who" tells of it. */
function helpedWho(scene: Scene, hurt: Telling): ProposedLink[] {
  if (!BEFALLING.has(hurt.event.type) || !isActual(hurt.event)) return []
  const { reading } = scene
  const verb = verbOf(scene, hurt)
  const who = verbGroup(reading, verb, clauseStart(reading, verb)).from - 1
  if (reading.tokens[who]?.folded !== 'who' || reading.classes[who - 1] !== 'noun') return []
  const at = phraseStart(scene, { from: who - 1, sentence: hurt.sentence })
  const help = tellingBefore(scene, at, one => !one.noun && HELPING.has(one.event.type))
  if (!help || help.event.id === hurt.event.id || help.event.modality === 'negated') return []
  return help.to === at && !FOUND.test(reading.tokens[help.from]!.folded)
    ? [answer(scene, help, hurt, who)]
    : []
}

/** "found two teenagers who went missing": found again, which is no help yet. */
const FOUND = /^(?:found|finds?|finding|discover|learn)/

const REACH = 16

/** What may stand before the noun of a phrase, and more words than it has: a text of nouns alone is one phrase without end. */
const WITHIN_PHRASE: ReadonlySet<string> = new Set(['det', 'noun', 'num', 'poss'])
const PHRASE = 40

/** The word for those who suffer, where the phrase right after it names what they suffer from; -1 where there is none. */
function sufferersBefore({ reading }: Scene, hurt: Telling): number {
  const { tokens, classes } = reading
  let at = hurt.from - 1
  while (at > hurt.from - PHRASE && WITHIN_PHRASE.has(classes[at]!)) {
    if (SUFFERERS.test(tokens[at]!.folded)) return -1
    at--
  }
  if (!BY.has(tokens[at]?.folded ?? '') || !SUFFERERS.test(tokens[at - 1]?.folded ?? '')) return -1
  return isOneOf(reading, at - 1) ? -1 : at - 1
}

/** "one of the survivors": somebody else is helped, or hurt, as one of them. */
function isOneOf({ tokens, classes }: Scene['reading'], sufferers: number): boolean {
  let at = sufferers - 1
  while (at > sufferers - PHRASE && (classes[at] === 'det' || classes[at] === 'noun')) at--
  return tokens[at]?.folded === 'of' && /^(?:one|some|many|several|most)$/.test(tokens[at - 1]?.folded ?? '')
}

function isOneClause({ reading: { classes } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (classes[i] === 'mark' || classes[i] === 'sub' || classes[i] === 'rel') return false
  return true
}
