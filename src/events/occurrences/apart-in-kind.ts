import { type Draft, isGeneric } from './draft.ts'
import type { Reading } from './reading.ts'
import { sameWord } from './same-words.ts'

/** Types that gather unlike things: only the same word may be told again. */
const MIXED = new Set([
  'disease-outbreak',
  'crime',
  'trial',
  'business',
  'discovery',
  'aid',
  'construction',
  'damage',
  'disaster',
  'accident',
  'sport',
  'agreement',
  'withdrawal',
  'resignation',
])

/** States and speech verbs are new each time; nouns that point back are not. */
const NEVER = new Set([
  'presence',
  'statement',
  'warning',
  'appeal',
  'blame',
  'participation',
  'order',
  'refusal',
])

/** Sentences within which a deed of any kind may be told by another verb. */
const NEAR = 2

/** Whether two drafts are of kinds that are not told of as one; a headline's news is that of its lead (`isNews`) in any words. */
export function areApartInKind(reading: Reading, a: Draft, b: Draft, isNews: boolean): boolean {
  if (isUprising(a) !== isUprising(b) || (a.type.type === 'war') !== (b.type.type === 'war')) return true
  if (a.group && NEVER.has(a.type.type) && !isNews) return true
  return needsSameWord(a, b, isNews) && !sameWord(reading, a, b)
}

const needsSameWord = (a: Draft, b: Draft, isNews: boolean): boolean =>
  (MIXED.has(a.type.type) && !isNews) ||
  (isGeneric(a) && Math.abs(a.sentence - b.sentence) > NEAR) ||
  [a, b].some(one => isCampaign(one) || isQuarrel(one))

/** An invasion is no car bomb, though both may be called an attack. */
const isCampaign = ({ trigger }: Draft) => CAMPAIGNS.has(trigger.row.phrase)
const CAMPAIGNS = new Set(
  'invasion invade offensive siege besiege occupation occupy annexation annex hijacking hijack cyberattack hack'.split(
    ' ',
  ),
)

/** "a fight over a building site", "the trade dispute between Canada and the United States": each quarrel, and each motion, is about its own thing. */
const isQuarrel = ({ group, trigger }: Draft) => group === undefined && QUARRELS.has(trigger.row.phrase)
const QUARRELS = new Set(['dispute', 'fight', 'feud', 'row', 'standoff', 'motion'])

/** A revolution is no march. */
const isUprising = ({ trigger }: Draft) => UPRISINGS.has(trigger.row.phrase)
const UPRISINGS = new Set(['uprising', 'revolt', 'rebellion', 'revolution', 'insurrection', 'mutiny'])
