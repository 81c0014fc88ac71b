import type { Token } from '../model/document.ts'
import type { Found } from './meaning.ts'
import { word } from './rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What people are called to. */
const GATHERINGS = words(
  'protest protests march marches rally rallies demonstration demonstrations strike strikes walkout walkouts boycott shutdown sit-in vigil procession parade',
)
/** "invited to the final": what one goes to as a guest. */
const OCCASIONS = words(
  'final match game ceremony wedding summit conference launch opening gala concert dinner screening',
)
/** "banned Friday's march". */
const FORBIDDING = words('banned forbade forbidden prohibited outlawed bans forbids prohibits')
const URGING = words('urged urges asked asks called calls invited invites encouraged encourages')
const URGED = words('urged asked told invited encouraged ordered advised')
const INVITING = words('invited invites')
const JOINING = words('join attend boycott observe support participate')

/** Words between a call and the day of what is called for. */
const REACH = 12

/** Whether a weekday is that of a march or the like which somebody calls for, forbids or is invited to: it lies ahead. */
export function isOfGatheringToCome(tokens: readonly Token[], { first, end, meaning }: Found): boolean {
  if (meaning.kind !== 'weekday') return false
  if (/^['’]s$/.test(word(tokens, end, end + 1)))
    return isForbidden(tokens, first) && GATHERINGS.has(word(tokens, end + 1, end + 2))
  const before = word(tokens, first - 1, first)
  if (before === 'on' && isStillAsked(tokens, first - 2)) return true
  return /^(?:on|for)$/.test(before) && isCalledFor(tokens, first - 2)
}

/** "have urged workers to down tools on Monday": what people have been asked to do, and not what they were told that day. */
function isStillAsked(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence
  let isTold = false
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    const { kind, folded, sentence: own } = tokens[at]!
    if (own !== sentence || kind === 'mark') return false
    if (folded === 'to') isTold = true
    else if (isTold && URGED.has(folded)) return /^(?:has|have)$/.test(word(tokens, at - 1, at))
  }
  return false
}

/** "banned Friday's march", "a ban on Friday's march". */
function isForbidden(tokens: readonly Token[], first: number): boolean {
  const at = word(tokens, first - 1, first) === 'the' ? first - 2 : first - 1
  const before = word(tokens, at, at + 1)
  return FORBIDDING.has(before) || (before === 'on' && /^bans?$/.test(word(tokens, at - 1, at)))
}

/** "called for protests on Friday", "urged workers to join a strike on Monday", "invited the team to the final in Rome on Sunday". */
function isCalledFor(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence
  let what: 'gathering' | 'occasion' | undefined
  for (let at = from; at > Math.max(0, from - REACH); at--) {
    const { kind, folded, sentence: own } = tokens[at]!
    if (own !== sentence || kind === 'mark') return false
    if (GATHERINGS.has(folded)) what ??= 'gathering'
    else if (OCCASIONS.has(folded)) what ??= 'occasion'
    else if (what === undefined && at < from - PLACE) return false
    else if (what === 'gathering' && isCall(tokens, at)) return true
    else if (what === 'occasion' && folded === 'to' && hasBefore(tokens, at, INVITING)) return true
  }
  return false
}

/** "a march in central Nairobi on Friday": words of the place before the day. */
const PLACE = 4

/** "called for", "urged all to join". */
function isCall(tokens: readonly Token[], at: number): boolean {
  const [before, name, next] = [-1, 0, 1].map(step => word(tokens, at + step, at + step + 1))
  if (name === 'for') return /^(?:call(?:s|ed|ing)?|appeal(?:s|ed))$/.test(before!)
  return JOINING.has(next!) && hasBefore(tokens, at, URGING)
}

/** Whether such a word stands a few words before, in the same clause. */
function hasBefore(tokens: readonly Token[], to: number, these: ReadonlySet<string>): boolean {
  for (let at = to - 1; at > to - WHOM && tokens[at]?.sentence === tokens[to]!.sentence; at--) {
    if (tokens[at]!.kind === 'mark') return false
    if (these.has(tokens[at]!.folded)) return true
  }
  return false
}

/** Words of those who are asked. */
const WHOM = 6
