import { bestFame } from './likeness.ts'
import { followsLocative } from './people.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Run } from './runs.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'

/** Names by their last or first word: "Butler County", "Catawba River", "Lake Cumberland", "South Charleston". */
export const landforms: Rule = scene => {
  const found: Proposal[] = []
  for (const run of scene.runs) {
    if (scene.document.sentences[scene.tokens[run.from]!.sentence]!.zone === 'credit') continue
    const proposal = byLastWord(scene, run) ?? byDirection(scene, run) ?? byFirstWord(scene, run)
    if (proposal) found.push(proposal)
  }
  return found
}

/** "<Name> County", "<Name> River", and the like; which one it is no list tells, so it stays without a place. */
function byLastWord(scene: Scene, run: Run): Proposal | undefined {
  const nouns = scene.knowledge.words('land-nouns')
  for (let at = run.from + 1; at < run.to; at++) {
    if (!nouns.has(scene.tokens[at]!.folded)) continue
    const from = startOfName(scene, run.from, at)
    if (from === undefined || isKnown(scene, from, at + 1)) return undefined
    if ((at - from === 1 && isGivenName(scene, from)) || isNoLand(scene, at - 1)) continue
    const next = scene.tokens[at + 1]
    const strict = nouns.get(scene.tokens[at]!.folded) === 'strict'
    if (strict && at + 1 < run.to && next?.capital) continue
    return propose(scene, 'name', from, withNumber(scene, at), {
      likelihood: 0.8,
      attributive: at + 1 < run.to,
    })
  }
  return undefined
}

/** "Real Estate", "Air Force Reserve". */
const isNoLand = ({ tokens, knowledge }: Scene, before: number): boolean =>
  tokens[before]!.folded === 'real' || knowledge.words('body-words').has(tokens[before]!.folded)

/** The end of the name: "State Road 44" goes on over its number. */
function withNumber({ tokens }: Scene, noun: number): number {
  const isRoad = /^(?:road|highway)$/.test(tokens[noun]!.folded)
  return isRoad && tokens[noun + 1]?.kind === 'number' ? noun + 2 : noun + 1
}

/** "Lake Wobegon", "the River Lune": the run's first word, and one or two more that no list knows so; a person may be called Lake too. */
function byFirstWord(scene: Scene, { from, to }: Run): Proposal | undefined {
  const { words } = scene.knowledge
  const first = scene.tokens[from]!
  if (!words('land-prefixes').has(first.folded) || to - from < 2 || to - from > 3) return undefined
  if (
    scene.people.tokens[from] ||
    scene.titleCase[first.sentence] ||
    (scene.matches.get(from)?.to ?? 0) > from + 1
  )
    return undefined
  const rest = scene.tokens.slice(from + 1, to)
  if (rest.some(({ folded }) => NO_NAMES.some(list => words(list).has(folded)))) return undefined
  const before = scene.tokens[from - 1]?.folded ?? ''
  if (
    !followsLocative(scene.tokens, from) &&
    !/^(?:the|to|of|into|toward|towards|over|on|along|up|down|climbed|off)$/.test(before)
  )
    return undefined
  return propose(scene, 'name', from, to, { likelihood: 0.75 })
}

/** Lists whose words make a body or a site of a name, or belong to the calendar. */
const NO_NAMES = ['not-places', 'organisation-words', 'body-words', 'facility-nouns']

/** "Veronica Lake starred": with a given name it is a lake only after "in", "the" and the like. */
const isGivenName = (scene: Scene, at: number) =>
  scene.knowledge.words('given-names').has(scene.tokens[at]!.folded) &&
  !followsLocative(scene.tokens, at) &&
  scene.tokens[at - 1]?.folded !== 'the'

/** Left of the noun at most three words, over no title, adjective of a people or bigger place's name. */
function startOfName(scene: Scene, from: number, noun: number): number | undefined {
  let start = noun
  while (start > from && noun - start < 3) {
    const before = scene.tokens[start - 1]!
    const match = scene.matches.get(start - 1)
    // "Paris-Henry County": a hyphen joins two names.
    if (before.text === '-') break
    if (match && start < noun && match.to === start && bestFame(scene, match.senses) >= 4) break
    if (match?.senses.some(sense => sense.how === 'demonym')) break
    start--
  }
  if (start === noun || scene.people.tokens[start]) return undefined
  const only = scene.tokens[start]!
  const isWord = scene.knowledge.words('not-places').has(only.folded) && !/^\d/.test(only.text)
  if (noun - start === 1 && isWord && !(ORDINALS.has(only.folded) && isStreet(scene, noun))) return undefined
  return start
}

const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** "First Avenue", "Seventh St.", but not "First Lake". */
const isStreet = ({ tokens }: Scene, at: number): boolean =>
  /^(?:street|avenue|st\.|ave\.?)$/.test(tokens[at]!.folded)

const isKnown = (scene: Scene, from: number, to: number) => {
  const match = scene.matches.get(from)
  return match !== undefined && match.to >= to
}

const SIDES = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest central upper lower greater inner mid'.split(
    ' ',
  ),
)

/** "Southern California", "South Charleston": part of a known place, or a place beside it. */
function byDirection(scene: Scene, run: Run): Proposal | undefined {
  const first = scene.tokens[run.from]!
  if (!SIDES.has(first.folded) || scene.matches.has(run.from) || scene.people.tokens[run.from])
    return undefined
  const match = scene.matches.get(run.from + 1)
  if (!match || match.to !== run.to) return undefined
  const senses = match.senses.filter(sense => sense.how === 'name' || sense.how === 'alias')
  if (senses.length === 0) return undefined
  if (bestFame(scene, senses) < 1 && !followsLocative(scene.tokens, run.from)) return undefined
  return propose(scene, 'name', run.from, run.to, {
    head: spanOf(scene, run.from + 1, run.to),
    candidates: candidatesOf(senses),
    likelihood: 0.8,
    reasons: [{ rule: 'landform', words: `“${first.text}” says which part; shown at the whole`, weight: 0 }],
  })
}
