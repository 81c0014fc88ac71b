import { withArticle } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import { nationsOf } from '../gazetteer/nations.ts'
import type { NameSense } from '../gazetteer/sense.ts'
import type { CuratedPlace, Organisation } from '../model/knowledge.ts'
import { NOT_PLACE, TITLE } from './kinds.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { afterPossessive } from './senses.ts'
import { followsLocative, is, type Match, matchAt, tokenAt, wordAt } from './surroundings.ts'

/** Kinds that say nothing of a place: a firm, a club or whoever reports is named for what it does. */
const PLACELESS = new Set(['news-agency', 'newspaper', 'company', 'club'])

/** Organisations the background knows: a group with its country, a body with its seat. */
export const organisations: Rule = scene =>
  [...scene.organisations.values()]
    .filter(
      match =>
        !isShoutedWord(scene, match) &&
        !isAlikeInSmall(scene, match) &&
        !isGround(scene, match) &&
        !isEndOfName(scene, match),
    )
    .map(match => organisationAt(scene, match))

/** "THE MAN WHO LEFT": among words all in capitals, an acronym that is also a word is the word. */
const isShoutedWord = (scene: Scene, { from, to }: NameMatch<Organisation>): boolean =>
  to - from === 1 &&
  is(scene, from, NOT_PLACE) &&
  [from - 1, to].every(at => tokenAt(scene, at)?.allCaps ?? true)

/** "Let us go" is not of LeT: letters that stand in capitals within an acronym do so in the text. */
function isAlikeInSmall({ tokens }: Scene, { from, to, senses }: NameMatch<Organisation>): boolean {
  if (to - from > 1) return false
  const { text, folded } = tokens[from]!
  const alike = senses
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter(one => one.toLowerCase() === folded)
  return !alike.includes(text) && alike.length > 0 && alike.every(one => /[a-z][A-Z]/.test(one))
}

/** "the Peoples Democratic Party", "the Kurdistan Democratic Party": the last words of another one's name, or of another country's. */
function isEndOfName(scene: Scene, { from, to, senses }: NameMatch<Organisation>): boolean {
  const { kind, country } = senses[0]!
  if (to - from < 2 || (kind !== 'party' && kind !== 'military')) return false
  const before = tokenAt(scene, from - 1)
  if (!before || before.sentence !== scene.tokens[from]!.sentence) return false
  const place = is(scene, from - 1, NOT_PLACE) ? undefined : placeBefore(scene, from)
  // "China Coast Guard": a country's, though a town elsewhere is called so too.
  const isOwn = (sense: NameSense) =>
    sense.country === country && (sense.type !== 'city' || !place?.meanings.country)
  if (place) return !place.senses.some(isOwn)
  const { titleCase, document } = scene
  if (titleCase[before.sentence] || document.sentences[before.sentence]!.firstToken === from - 1) return false
  return before.kind === 'word' && before.capital && !is(scene, from - 1, TITLE)
}

/** The name of a place or its adjective that ends right before this token, over "'s". */
function placeBefore(scene: Scene, at: number): Match | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const match = matchAt(scene, from)
    if (match && afterPossessive(scene, match.to) === at) return match
  }
  return undefined
}

const GROUND = new Set(
  'countries nations states airports border borders citizens territory soil waters market markets airspace'.split(
    ' ',
  ),
)

/** "in the EU", "EU airports": the ground of a union that is also a region, not those who act for it. */
function isGround(scene: Scene, { from, to }: NameMatch<Organisation>): boolean {
  const region = matchAt(scene, from)
  if (region?.to !== to || !region.senses.some(({ type }) => type === 'region')) return false
  const start = wordAt(scene, from - 1) === 'the' ? from - 1 : from
  return (
    followsLocative(scene, start) ||
    wordAt(scene, start - 1) === 'within' ||
    GROUND.has(wordAt(scene, afterPossessive(scene, to)))
  )
}

/** "ADF" is Australia's in news that names Australia, the first of those so called elsewhere. */
function organisationAt(scene: Scene, match: NameMatch<Organisation>): Proposal {
  const named = match.senses.find(({ country }) => scene.named.has(country))
  const one = named ?? match.senses[0]!
  const isForeign = named === undefined && isAnyCountrys(one) && isAbroad(scene, one)
  const home =
    isForeign || PLACELESS.has(one.kind) || isCredit(scene, match.from) ? undefined : homeOf(scene, one)
  return propose(scene, 'organisation', match.from, match.to, {
    candidates: home ? [home.id] : [],
    attributive: true,
    silent: home === undefined,
    // A country in front ("US Army") stays a reference to it; "Bank of America" is none to America.
    open: home !== undefined && (matchAt(scene, match.from)?.to ?? match.to) < match.to,
    likelihood: 0.8,
    reasons: home ? [{ rule: 'organisation', words: homeWords(one, home), weight: 20 }] : [],
  })
}

/** "Coast Guard", where the list also has "U.S. Coast Guard": in news of other countries it is theirs. */
const isAnyCountrys = ({ name, aliases }: Organisation): boolean => aliases.includes(`U.S. ${name}`)

/** Whether the article names other countries, or is written in the words of another's local papers. */
function isAbroad({ named, document, knowledge }: Scene, { country }: Organisation): boolean {
  if (named.size > 0) return true
  const nations = nationsOf(document, knowledge)
  const own = nations.get(country) ?? 0
  return [...nations.values()].some(words => words > own)
}

function homeWords({ name }: Organisation, home: CuratedPlace): string {
  if (home.name === name) return `${name} has a seat of its own`
  return home.type === 'country'
    ? `${name} is at home in ${withArticle(home.name)}`
    : `${name} has its seat ${home.type === 'city' ? 'in' : 'at'} ${home.name}`
}

function homeOf(scene: Scene, { seat, country }: Organisation): CuratedPlace | undefined {
  const { gazetteer } = scene.knowledge
  return (seat ? gazetteer.place(seat) : undefined) ?? gazetteer.country(country)
}

/** "(CNN) --" and "Photo by …/EPA" only say who reports. */
const isCredit = (scene: Scene, at: number) =>
  scene.document.sentences[scene.tokens[at]!.sentence]!.zone === 'credit' ||
  tokenAt(scene, at - 1)?.text === '('
