/** A number that words tell of something. */
export interface Count {
  /** What is counted: "killed", "hurt", "missing", "displaced", "arrested", or a plural noun in lower case. */
  readonly what: string
  readonly value: number
  /** Whether the words set only a lower bound: "at least 12". */
  readonly atLeast: boolean
}

/**
 * The numbers that a sentence tells of people and things: "killing 12 people and wounding 30" has 12 killed and 30 hurt.
 * Days, years, times, sums of money and shares are none. Linear in the words.
 */
export function countsIn(sentence: string): Count[] {
  const tokens = [...sentence.matchAll(TOKEN)].map(match => match[0])
  return tokens.flatMap((_, i): Count[] => {
    const read = numberAt(tokens, i)
    if (!read || isOther(tokens, i, read.end)) return []
    const what = outcomeNear(tokens, i, read.end) ?? pluralAfter(tokens, read.end)
    return what === null ? [] : [{ what, value: read.value, atLeast: isLeast(tokens, i) }]
  })
}

/** Whether two counts of one thing can both be right. */
export const agree = (a: Count, b: Count): boolean =>
  a.value === b.value || (a.atLeast && b.value > a.value) || (b.atLeast && a.value > b.value)

const TOKEN = /[$€£]?\d[\d,]*(?:\.\d+)?(?:[:%]\d*)?|\p{L}+(?:['’]\p{L}+)?|[,;.]/gu

const WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
)
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 }

/** What befell people, by the words newspapers have for it. */
const OUTCOMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'kill kills killed killing dead died die deaths fatalities lives perished slain',
    hurt: 'wound wounds wounded wounding injured injuring injures injuries hurt hurting hospitalised hospitalized',
    missing: 'missing unaccounted',
    displaced: 'displaced displacing homeless evacuated evacuating fled',
    arrested: 'arrested arresting arrests detained detaining',
  }).flatMap(([what, words]) => words.split(' ').map(word => [word, what] as const)),
)
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?$/i
const NO_COUNT =
  /^(?:percent|per|am|pm|a\.m|p\.m|year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|km|kilometres|kilometers|miles|mile|metres|meters|feet|dollars|euros|degrees)$/i
/** Words to look back and on for what befell those counted. */
const REACH = 3

function numberAt(tokens: readonly string[], i: number): { value: number; end: number } | null {
  const token = tokens[i]!
  const value = /^\d[\d,]*$/.test(token) ? Number(token.replaceAll(',', '')) : WORDS.get(token.toLowerCase())
  if (value === undefined || !Number.isSafeInteger(value)) return null
  const scale = SCALES[tokens[i + 1]?.toLowerCase() ?? '']
  return scale ? { value: value * scale, end: i + 2 } : { value, end: i + 1 }
}

/** A day beside its month, a year, a length. */
const isOther = (tokens: readonly string[], i: number, end: number): boolean =>
  MONTH.test(tokens[i - 1] ?? '') ||
  MONTH.test(tokens[end] ?? '') ||
  NO_COUNT.test(tokens[end] ?? '') ||
  (/^(?:in|since|of)$/i.test(tokens[i - 1] ?? '') && /^(?:19|20)\d\d$/.test(tokens[i]!))

/** The words after come first ("15 dead"), up to the next number; then those before ("killing 12"). */
function outcomeNear(tokens: readonly string[], i: number, end: number): string | null {
  const before = lastOutcome(tokens.slice(Math.max(0, i - REACH), i))
  for (let at = end; at < Math.min(tokens.length, end + REACH); at++) {
    if (/^[,;.]$/.test(tokens[at]!) || tokens[at]!.toLowerCase() === 'and' || numberAt(tokens, at)) break
    const outcome = OUTCOMES.get(tokens[at]!.toLowerCase())
    if (outcome) return outcome
  }
  return before
}

/** The last one said; a number between belongs to it already. */
function lastOutcome(words: readonly string[]): string | null {
  for (let at = words.length - 1; at >= 0; at--) {
    if (/^\d/.test(words[at]!)) return null
    const outcome = OUTCOMES.get(words[at]!.toLowerCase())
    if (outcome) return outcome
  }
  return null
}

/** The first plural within reach: "40 burnt houses" counts houses. */
function pluralAfter(tokens: readonly string[], end: number): string | null {
  for (const word of tokens.slice(end, end + REACH)) {
    if (!/^\p{L}{3,}$/u.test(word) || /^(?:and|in|at|on|of|the|for|from|with|after|was|were|to)$/i.test(word))
      return null
    if (/(?:[^s]s|men|people|children)$/i.test(word)) return word.toLowerCase()
  }
  return null
}

const isLeast = (tokens: readonly string[], i: number): boolean =>
  /(?:at least|more than|over)$/i.test(tokens.slice(Math.max(0, i - 2), i).join(' '))
