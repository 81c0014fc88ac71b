import type { Token } from '../../model/document.ts'
import type { ClassContext } from './class-context.ts'
import type { WordClass } from './word-kinds.ts'

/** Whether a word that may be a verb is one, where the words beside it settle it for this word alone; undefined where they do not. */
export function fixedSense(
  context: ClassContext,
  i: number,
  at: number,
  left: WordClass,
): boolean | undefined {
  const { tokens } = context
  const next = tokens[i + 1]?.folded ?? ''
  switch (tokens[i]!.folded) {
    case 'says':
      return true
    // "Lancashire Police say a man died"
    case 'say':
      return left === 'noun' ? true : undefined
    // "Police data show 12 people died"
    case 'show':
      return left === 'noun' && TELLING.has(tokens[at]!.folded) ? true : undefined
    // "with a low shot", "had one shot on target", "he shot at goal", "praised the film, shot in Morocco"
    case 'shot':
      if (tokens[i - 1]?.text === ',' && FILMS.test(tokens[i - 2]?.folded ?? '')) return false
      if (left === 'noun' && AIMED.test(tokens[at]!.folded)) return false
      return left !== 'aux' && /^(?:on|at)$/.test(next) && isGoal(tokens[i + 2]) ? false : undefined
    case 'left':
      return left === 'noun' && isRemaining(context, at, tokens[i + 1]) ? false : undefined
    // "officials close to the case"
    case 'close':
      return next === 'to' && left === 'noun' ? false : undefined
    // "closed the border crossing at Chaman", "opened a new crossing"
    case 'crossing':
      return left === 'noun' && (CROSSED.has(tokens[at]!.folded) || isNamed(context, at)) ? false : undefined
    // "50 sick and wounded children"
    case 'wounded':
    case 'injured':
      return left === 'conj' && SICK.has(tokens[at - 1]?.folded ?? '') ? false : undefined
    // "A jet bound for Gatwick crashed"
    case 'bound':
      return next === 'for' && (left === 'noun' || left === 'num') ? false : undefined
    // "found during building work", "dozens trapped as building collapses in Leeds"
    case 'building':
      if (BUILT.test(next)) return false
      return FALLING.test(next) && !/^(?:is|are|was|were|been|by|for)$/.test(tokens[at]?.folded ?? '')
        ? false
        : undefined
    // "the defending champion", "defending champions Lyon"
    case 'defending':
      return /^(?:champions?|gold|[wt]itle-?holders?|holders?|medall?ists?|winners?)$/.test(next)
        ? false
        : undefined
    // "PSG visit Monaco"
    case 'visit':
      return left === 'noun' && tokens[i + 1]?.capital && tokens[at]!.capital ? true : undefined
    // "despite worsening conditions"
    case 'worsening':
      return left === 'prep' || left === 'det' ? false : undefined
    // "a year of fighting that killed hundreds"
    case 'fighting':
      return left === 'prep' && FOUGHT.test(next) ? false : undefined
    // "the lack of warning signs"
    case 'warning':
      return WARNING.test(next) ? false : undefined
    // "a plan drawn up with Moscow"
    case 'drawn':
      return next === 'up' && left === 'noun' ? false : undefined
    // "a hotel run by monks"
    case 'run':
      return next === 'by' && left === 'noun' ? true : undefined
    // "sending shares lower in New York"
    case 'lower':
      return left === 'noun' && !OPENS.test(next) ? false : undefined
    // "Calgary police charge two after shooting"
    case 'charge':
      return left === 'noun' && CHARGING.has(tokens[at]!.folded) && isCharged(tokens[i + 1])
        ? true
        : undefined
    // "the plane touches down"
    case 'touches':
      return left === 'noun' && next === 'down' ? true : undefined
    // "death by dangerous driving"
    case 'driving':
      return DRIVEN.test(tokens[at]?.folded ?? '') ? false : undefined
    // "Building works were halted", "the public works minister"
    case 'works':
      return /^(?:building|public|road|repair|construction|water|steel)$/.test(tokens[at]?.folded ?? '')
        ? false
        : undefined
    // "Rocket blasts off"
    case 'blasts':
      return left === 'noun' && next === 'off' ? true : undefined
    // "pirates armed with guns"
    case 'armed':
      return left === 'noun' && next === 'with'
    // "attacks on shipping in the strait"
    case 'shipping':
      return left === 'prep' ? false : undefined
    // "handed himself in at Bury police station", "a tailings dam that burst"
    case 'heist':
    case 'station':
    case 'dam':
      return left === 'noun' ? false : undefined
    // "the planning committee voted"
    case 'planning':
      return PLANNERS.has(next) ? false : undefined
    // "fired water cannon and tear gas"
    case 'tear':
      return next === 'gas' ? false : undefined
    default:
      return undefined
  }
}

const FOUGHT = /^(?:that|which|in|between|near|around|across|and|[.,;])$/
const BUILT =
  /^(?:works?|sites?|permits?|materials?|regulations?|codes?|trades?|societ(?:y|ies)|industry|firms?|contractors?|workers|compan(?:y|ies)|boom|blocks?)$/
const DRIVEN = /^(?:dangerous|careless|reckless|drunk|drink|drug|impaired)$/
const WARNING = /^(?:signs?|shots?|lights?|sirens?|labels?|systems?)$/

const AIMED = /^(?:low|high|powerful|curling|curled|deflected|angled|fierce|rising|weak|warning|drop|bank)$/

const FILMS =
  /^(?:films?|movies?|series|sequel|documentary|documentaries|drama|thriller|comedy|western|videos?|scenes?)$/

const FALLING =
  /^(?:collapses|collapsed|caves|caved|crumbles|crumbled|burns|burned|explodes|exploded|topples|toppled)$/

const TELLING: ReadonlySet<string> = new Set(
  'data figures records statistics documents images photos videos results polls filings'.split(' '),
)
const OPENS = /^(?:the|its|his|her|their|a|an|\w+s)$/
const CHARGING: ReadonlySet<string> = new Set('police prosecutors authorities officers detectives'.split(' '))
const isCharged = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|(?:ex-)?(?:wo)?m[ae]n|boys?|girls?|teen\w*|suspects?|driver|mother|father|couple)$/.test(
      token.folded,
    ))
const PLANNERS: ReadonlySet<string> = new Set(
  'committee commission board officer officers inspector inspectorate permission application applications authority department director meeting'.split(
    ' ',
  ),
)
/** "the Rafah crossing": the name of a thing, with "the". */
const isNamed = ({ tokens, from }: ClassContext, at: number): boolean =>
  at > from && tokens[at]!.capital && tokens[at - 1]!.folded === 'the'

const SICK: ReadonlySet<string> = new Set(['sick', 'ill', 'elderly', 'dead', 'hungry', 'starving'])
const CROSSED: ReadonlySet<string> = new Set(['border', 'new', 'main', 'busiest', 'only'])

const isGoal = (token: Token | undefined): boolean => token?.folded === 'target' || token?.folded === 'goal'

/** "with four minutes left": what is still to come. */
function isRemaining({ tokens, classes, from }: ClassContext, at: number, next: Token | undefined): boolean {
  // "with ten men left dead"
  if (next && !/^(?:at|in|on|to|of|and|[.,;])$/.test(next.folded)) return false
  let before = at
  while (before > from && /^(?:noun|num|adv|det|hyphen)$/.test(classes[before]!)) before--
  return tokens[before]!.folded === 'with' && at - before < 6
}
