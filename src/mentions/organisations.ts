import { withArticle } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import type { CuratedPlace, Organisation } from '../model/knowledge.ts'
import { followsLocative } from './people.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { afterPossessive } from './senses.ts'

/** Kinds that say nothing of a place: a firm, a club or whoever reports is named for what it does. */
const PLACELESS = new Set(['news-agency', 'newspaper', 'company', 'club'])

/** Organisations the background knows: a group with its country, a body with its seat. */
export const organisations: Rule = scene =>
  [...scene.organisations.values()]
    .filter(match => !isShoutedWord(scene, match) && !isGround(scene, match))
    .map(match => organisationAt(scene, match))

/** "THE MAN WHO LEFT": among words all in capitals, an acronym that is also a word is the word. */
const isShoutedWord = ({ tokens, knowledge }: Scene, { from, to }: NameMatch<Organisation>) =>
  to - from === 1 &&
  knowledge.words('not-places').has(tokens[from]!.folded) &&
  [from - 1, to].every(at => tokens[at]?.allCaps ?? true)

const GROUND = new Set(
  'countries nations states airports border borders citizens territory soil waters market markets airspace'.split(
    ' ',
  ),
)

/** "in the EU", "EU airports": the ground of a union that is also a region, not those who act for it. */
function isGround(scene: Scene, { from, to }: NameMatch<Organisation>): boolean {
  const region = scene.matches.get(from)
  if (region?.to !== to || !region.senses.some(({ placeId }) => scene.place(placeId)?.type === 'region'))
    return false
  const start = scene.tokens[from - 1]?.folded === 'the' ? from - 1 : from
  return (
    followsLocative(scene.tokens, start) ||
    scene.tokens[start - 1]?.folded === 'within' ||
    GROUND.has(scene.tokens[afterPossessive(scene, to)]?.folded ?? '')
  )
}

function organisationAt(scene: Scene, match: NameMatch<Organisation>): Proposal {
  const one = match.senses[0]!
  const home = PLACELESS.has(one.kind) || isCredit(scene, match.from) ? undefined : homeOf(scene, one)
  return propose(scene, 'organisation', match.from, match.to, {
    candidates: home ? [home.id] : [],
    attributive: true,
    silent: home === undefined,
    // A country in front ("US Army") stays a reference to it; "Bank of America" is none to America.
    open: home !== undefined && scene.matches.has(match.from) && scene.matches.get(match.from)!.to < match.to,
    likelihood: 0.8,
    reasons: home ? [{ rule: 'organisation', words: homeWords(one, home), weight: 20 }] : [],
  })
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
  scene.tokens[at - 1]?.text === '('
