import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { NotedEvent } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../time/calendar.ts'
import type { TriggerLexicon } from '../occurrences/lexicon.ts'
import { wordsOf } from './words.ts'

/** A name of a noted event, ready to be looked for. */
export interface PreparedName {
  /** As the data has it: a country's code, a place's key, or a name. */
  readonly name: string
  readonly isCode: boolean
  /** Folded, with a blank at each end. */
  readonly words: string
  /** The first of them, without blanks. */
  readonly first: string
  /** One person's or thing's alone: neither a common word nor a place nor a group, which are in the news every day. */
  readonly isUnique: boolean
  /** Two capitalised words at least: surnames are many. */
  readonly isFull: boolean
}

/** A noted event, ready to be compared. */
export interface PreparedEvent {
  readonly noted: NotedEvent
  readonly families: ReadonlySet<string>
  readonly titleWords: string
  readonly actors: readonly PreparedName[]
  readonly targets: readonly PreparedName[]
  /** First and last day, by number. */
  readonly from: number
  readonly to: number
  /** Whether it took some days at most, not months, and whether it can then be told without a date: by somebody's full name. */
  readonly isShort: boolean
  readonly isUnmistakable: boolean
}

/** Days of what is over soon. */
const SHORT = 3

/** Noted events by what they are. */
interface PreparedEvents {
  /** Those told as this type or as one of this family, in the order of the data. */
  ofKind(type: string, family: string): readonly PreparedEvent[]
}

const opened = new WeakMap<Knowledge, PreparedEvents>()

/** The noted events ready to be compared; made once for each knowledge. Those without a date that can be read are left out. */
export function preparedEvents(knowledge: Knowledge, types: TriggerLexicon['types']): PreparedEvents {
  let prepared = opened.get(knowledge)
  if (!prepared) {
    const all = knowledge.events.flatMap(noted => prepare(knowledge, noted, types))
    prepared = { ofKind: kindFinder(all) }
    opened.set(knowledge, prepared)
  }
  return prepared
}

/** Types are few, so the events of each are picked out once. */
function kindFinder(all: readonly PreparedEvent[]): PreparedEvents['ofKind'] {
  const known = new Map<string, Map<string, readonly PreparedEvent[]>>()
  return (type, family) => {
    let ofType = known.get(type)
    if (!ofType) {
      ofType = new Map()
      known.set(type, ofType)
    }
    let picked = ofType.get(family)
    if (!picked) {
      picked = all.filter(({ noted, families }) => noted.types.includes(type) || families.has(family))
      ofType.set(family, picked)
    }
    return picked
  }
}

function prepare(knowledge: Knowledge, noted: NotedEvent, types: TriggerLexicon['types']): PreparedEvent[] {
  const [first, last] = noted.date.split('/')
  const from = parseIsoDay(first ?? '')
  const to = parseIsoDay(last ?? first ?? '')
  if (from === null || to === null) return []
  const targets = noted.targets.map(name => prepareName(knowledge, name))
  const isShort = to - from <= SHORT
  return [
    {
      noted,
      families: new Set(noted.types.map(type => types.get(type)?.family ?? type)),
      titleWords: wordsOf(noted.title),
      actors: noted.actors.map(name => prepareName(knowledge, name)),
      targets,
      from,
      to,
      isShort,
      isUnmistakable: isShort && targets.some(target => target.isFull),
    },
  ]
}

const prepareName = ({ gazetteer, organisations }: Knowledge, name: string): PreparedName => ({
  name,
  isCode: /^[A-Z]{2}$/.test(name),
  words: wordsOf(name),
  first: wordsOf(name).split(' ')[1]!,
  isUnique:
    name !== name.toLowerCase() &&
    gazetteer.names.get(name).length === 0 &&
    organisations.get(name).length === 0,
  isFull: /^\p{Lu}\S* .*\p{Lu}/u.test(name),
})
