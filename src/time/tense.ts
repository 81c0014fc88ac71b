import type { Token } from '../model/document.ts'
import { isOfGatheringToCome } from './gatherings-to-come.ts'
import type { Found, Meaning } from './meaning.ts'
import { word } from './rule.ts'
import { isSetDay } from './set-day.ts'

/** Where the clause round a time looks. */
export type Lean = 'past' | 'future' | 'none'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FUTURE = words(
  "will 'll won't shall would could may might must targeted upcoming scheduled expect expects expecting expected due planned slated set plans plan planning hopes aims intends opens begins starts runs continues arrives returns leaves ends meets faces hosts takes kicks resumes closes expires flies heads travels departs retires expectations bets odds brace braces bracing readying",
)
const PAST = words(
  'was were had did been said told began begun went came took gave got made met held left fell rose won lost broke brought built bought caught chose cut drew drove felt fled flew fought found grew heard hit hurt kept knew laid led let paid put read ran saw sat sold sent shot shut sang slept spoke spent spread stood stole struck swept taught thought threw understood wore wrote became beat bled blew burst shook sank swore tore withdrew overthrew overcame underwent has have since',
)
/** Words in -ed that are no past: nouns, adjectives, and what announces the future. */
const NOT_PAST = words(
  'expected scheduled planned need speed feed seed indeed hundred united red bed proposed supposed',
)
const AUXILIARIES = words('be to will would can could may might must should shall not')
const REACH = 40

/** "would resume on Thursday if the rain eased": what follows has a tense of its own. */
const OTHER_CLAUSE = words('if unless because although though whereas')

/** Whether the words round a time tell of what was or what will be; the nearest cue decides, those before it first. */
export function leanOf(tokens: readonly Token[], found: Found): Lean {
  const sentence = tokens[found.first]!.sentence
  if (isScheduled(tokens, found)) return 'none'
  if (isSetDay(tokens, found) || isOfGatheringToCome(tokens, found)) return 'future'
  let best: Lean | 'open' = 'none'
  let distance = Number.POSITIVE_INFINITY
  let closed = false
  for (let step = 1; step <= REACH; step++) {
    const left = cueAt(tokens, found.first - step, sentence, found.meaning)
    if (left !== 'none' && step <= distance) [best, distance] = [left, step]
    const next = found.end - 1 + step
    closed ||=
      OTHER_CLAUSE.has(word(tokens, next, next + 1)) ||
      isAttribution(tokens, found, next) ||
      (step === 1 && isJoined(tokens, next))
    const right = closed ? 'none' : cueAt(tokens, next, sentence, found.meaning)
    // A verb after the time is its own only where no verb stands nearly as close before it.
    if (right !== 'none' && step + 4 < distance) [best, distance] = [right, step + 4]
    if (best !== 'none' && step >= distance) break
  }
  return best === 'open' ? 'none' : best
}

/** "reached a deal in October and will work": what follows is another verb's. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|but)$/.test(word(tokens, at, at + 1)) &&
  /^(?:will|would|could|may|might|is|are)$/.test(word(tokens, at + 1, at + 2))

const SAYING = words('said told informed announced reported added noted explained stated wrote')

/** "may amend the budget in May, Smith told the board": who tells of it says nothing of when; "On Friday, he said" opens a sentence. */
function isAttribution(tokens: readonly Token[], { first, end }: Found, at: number): boolean {
  if (tokens[end]?.text !== ',' || !SAYING.has(word(tokens, at, at + 1))) return false
  const opening = Math.max(0, first - 2)
  return first > 1 && tokens[opening]!.sentence === tokens[first]!.sentence && at - end < SUBJECT
}

/** Words of a speaker's name and office. */
const SUBJECT = 10

/** What is held on a day set before: the nearest such day is meant, whatever was done to it. */
const SCHEDULED = words(
  'referendum election elections primary vote run-off runoff summit deadline ballot poll inauguration meeting hearing session',
)

/** "did not postpone a December 15 referendum", "put the matter off until March 17", "missed the deadline of 30 April". */
const isScheduled = (tokens: readonly Token[], { first, end, meaning }: Found): boolean =>
  (meaning.kind === 'day' || meaning.kind === 'month') &&
  ((tokens[end]?.sentence === tokens[end - 1]!.sentence && SCHEDULED.has(word(tokens, end, end + 1))) ||
    isUntil(tokens, word(tokens, first - 1, first) === 'the' ? first - 2 : first - 1) ||
    (word(tokens, first - 1, first) === 'of' && word(tokens, first - 2, first - 1) === 'deadline'))

const isUntil = (tokens: readonly Token[], at: number): boolean =>
  /^(?:until|till)$/.test(word(tokens, at, at + 1))

/** "promised to hold it in May": told of before, and to come or past since: the nearest is meant. */
const PROMISED = words('promised vowed pledged agreed threatened offered decided undertook')

const FACING = words('face challenge oppose')

/** "a trial planned for June was cancelled": what was set for a day may lie behind by now. */
const isSetFor = (tokens: readonly Token[], at: number, { kind }: Meaning): boolean =>
  (kind === 'day' || kind === 'month') &&
  /^(?:planned|scheduled|slated|due)$/.test(tokens[at]!.folded) &&
  word(tokens, at + 1, at + 2) === 'for' &&
  !AUXILIARIES.has(word(tokens, at - 1, at)) &&
  !/^(?:is|are)$/.test(word(tokens, at - 1, at))

/** "could be heard" tells what was, as "could not" does. */
const isSensed = (tokens: readonly Token[], be: number): boolean =>
  word(tokens, be, be + 1) === 'be' && /^(?:heard|seen|felt)$/.test(word(tokens, be + 1, be + 2))

function cueAt(tokens: readonly Token[], at: number, sentence: number, meaning: Meaning): Lean | 'open' {
  const token = at >= 0 && at < tokens.length ? tokens[at] : undefined
  if (token?.kind !== 'word' || token.sentence !== sentence || (token.capital && token.folded !== 'will'))
    return 'none'
  const name = token.folded
  if (name === 'to' && PROMISED.has(word(tokens, at - 1, at))) return 'open'
  // "was to start on June 2", "chose him to face the mayor in November": to come then, and perhaps still.
  if (
    name === 'to' &&
    (/^(?:was|were)$/.test(word(tokens, at - 1, at)) || FACING.has(word(tokens, at + 1, at + 2)))
  )
    return 'open'
  if (hadBeen(tokens, at)) return 'past'
  // "was due on Oct. 3 but was held up": to come then, and past by now or not.
  if (/^(?:due|scheduled|slated)$/.test(name) && /^(?:was|were)$/.test(word(tokens, at - 1, at)))
    return 'open'
  if (isSetFor(tokens, at, meaning)) return 'open'
  if (isFixture(tokens, at)) return 'future'
  if (name === 'to' || name === 'set') return isFutureInfinitive(tokens, at, sentence) ? 'future' : 'none'
  // "may have exposed" tells what was, if anything was.
  if (/^(?:may|might|could)$/.test(name) && word(tokens, at + 1, at + 2) === 'have') return 'past'
  if (name === 'could' && (word(tokens, at + 1, at + 2) === 'not' || isSensed(tokens, at + 1))) return 'past'
  // "announced a plan in June": the noun says nothing of when.
  if (name === 'plan' && word(tokens, at + 1, at + 2) !== 'to') return 'none'
  if (name === 'comes' && word(tokens, at + 1, at + 2) === 'into') return 'future'
  if (isLikely(tokens, at)) return 'future'
  // "another cut in March", "the rate cut in March": the noun says nothing of when.
  if (name === 'cut' && OF_CUTS.has(word(tokens, at - 1, at))) return 'none'
  // "warned that a cut in December was": what is said has a tense of its own.
  if (name === 'warned' && word(tokens, at + 1, at + 2) === 'that') return 'none'
  if (FUTURE.has(name) || (name === 'be' && word(tokens, at - 1, at) === 'to')) return 'future'
  // "will meet the injured on Tuesday": people, and nothing done.
  if (ARTICLES.has(word(tokens, at - 1, at)) && name.endsWith('ed')) return 'none'
  if (name === 'called' && isCallOut(tokens, at)) return 'open'
  const past = PAST.has(name) || (name.length > 3 && name.endsWith('ed') && !NOT_PAST.has(name))
  return past && !followsAuxiliary(tokens, at, sentence) ? 'past' : 'none'
}

const ARTICLES = words('the these those')

/** "have called a strike on November 28": what is called out is mostly to come. */
const isCallOut = (tokens: readonly Token[], at: number): boolean =>
  [at + 1, at + 2, at + 3].some(i => CALLED_OUT.has(word(tokens, i, i + 1)))

const CALLED_OUT = words(
  'strike walkout shutdown bandh hartal protest protests rally march boycott election elections referendum vote',
)

/** "Storms are possible Thursday", "a cut in December was far from certain": a forecast, not "was a possible target". */
function isLikely(tokens: readonly Token[], at: number): boolean {
  const [name, before, next] = [0, -1, 1].map(step => word(tokens, at + step, at + step + 1))
  if (/^(?:possible|likely|forecast)$/.test(name!)) return /^(?:is|are|remains?|also)$/.test(before!)
  if (!/^(?:is|was|looks|looked|seems|seemed)$/.test(name!)) return false
  return next === 'unlikely' || (next === 'far' && word(tokens, at + 3, at + 4) === 'certain')
}

const OF_CUTS = words('a an the another further rate tax budget price pay steep deep deeper')

/** "Oasis play Cardiff on Friday", "we go to Leeds on Saturday": what stands in a calendar is told in the present. */
function isFixture(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (!FIXTURES.has(tokens[at]!.folded) || before?.sentence !== tokens[at]!.sentence) return false
  return (before.capital && !NO_SIDE.has(before.folded)) || SIDES.has(before.folded)
}

const FIXTURES = words('visit play plays host face meet go goes travel travels take vote')
const SIDES = words(
  'we they who leaders ministers officials lawmakers deputies envoys delegates negotiators presidents side team teams sides foes voters citizens',
)
const NO_SIDE = words('the a an this that his her its our my your their no one to and but not then')

/** "had been scheduled to visit on Friday": what was to come then. */
function hadBeen(tokens: readonly Token[], at: number): boolean {
  const participle = tokens[at]!.folded === 'to' ? at - 1 : at
  return (
    /^(?:scheduled|expected|due|planned|set|slated)$/.test(word(tokens, participle, participle + 1)) &&
    word(tokens, participle - 1, participle) === 'been' &&
    word(tokens, participle - 2, participle - 1) === 'had'
  )
}

/** "will be held", "to be formally opened", "would put": the auxiliary before tells the time, not the form. */
function followsAuxiliary(tokens: readonly Token[], at: number, sentence: number): boolean {
  const adverb = at > 1 && tokens[at - 1]!.folded.endsWith('ly') ? 1 : 0
  const before = at > adverb ? tokens[at - 1 - adverb] : undefined
  if (before?.sentence !== sentence) return false
  // "must be charged or released": the auxiliary of the first is that of the second.
  const joined = at - 2 - adverb
  if (/^(?:and|or)$/.test(before.folded) && /ed$/.test(word(tokens, joined, joined + 1)))
    return followsAuxiliary(tokens, joined, sentence)
  // "will remain closed"
  if (/^(?:remain|stay|be|get)$/.test(before.folded))
    return followsAuxiliary(tokens, at - 1 - adverb, sentence)
  return AUXILIARIES.has(before.folded)
}

/** "is to meet", "set to open", "plans to vote": what is to come. */
function isFutureInfinitive(tokens: readonly Token[], at: number, sentence: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (!before || before.sentence !== sentence) return false
  const name = word(tokens, at - 1, at)
  if (tokens[at]!.folded === 'set') return /^(?:is|are|be)$/.test(name)
  // "split over how to proceed in December"
  return /^(?:is|are|how|whether|set|due|scheduled|expected|forecast|predicted|projected|likely|plans?|planning|hopes|aims|ready)$/.test(
    name,
  )
}
