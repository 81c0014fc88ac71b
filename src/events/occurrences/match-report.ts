import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { differentWords, kindOfReport } from './report-kind.ts'

/**
 * "struck twice either side of half-time", "a clash with the goalkeeper", "we killed them off": in the report of a match,
 * words of violence and of protest tell of play, but in sentences that speak of police, of fans or of the hurt.
 */
export function isOfPlay(reading: Reading, { trigger, type, passive, sentence }: Draft): boolean {
  if (!FIGURATIVE.has(type.type) || !PLAYED.test(trigger.row.phrase)) return false
  if (passive && SERIOUS.test(trigger.row.phrase)) return false
  const { document } = reading.source
  if (!isMatchReport(reading)) return false
  const { start, end } = document.sentences[sentence]!
  const words = document.text.slice(start, end)
  return !EARNEST.test(words) && !(type.type === 'resignation' && STAFF.test(words))
}

/** Whom a club fires; what players fire is a ball. */
const STAFF = /\b(?:coach|manager|boss|staff)\b/i

const FIGURATIVE: ReadonlySet<string> = new Set([
  'attack',
  'shooting',
  'bombing',
  'missile-attack',
  'killing',
  'hostilities',
  'protest',
  'resignation',
  'withdrawal',
])
const PLAYED =
  /^(?:assault|attack|battle|blast|bomb|bombard|clash|counter-?attack|destroy|fight|fire|hit|kill|protest|raid|rally|retreat|shoot|shot|storm|strike|surge|war)(?: |$)/
const SERIOUS = /^(?:kill|shoot|bomb|fire)(?: dead)?$/
const EARNEST =
  /\b(?:police|officers?|arrest(?:s|ed)|gun(?:man|men|fire)?|bombs?|kni(?:fe|ves)|fans?|supporters?|hooligans?|hospital|dead|died|war|prison|jailed|charged|strikes?)\b/i

/** So many of these words no other report has. */
const ENOUGH = 4
const OF_PLAY =
  /\b(?:half-?time|full-?time|goalkeeper|midfielder|striker|winger|equali[sz]er|penalty|stoppage time|injury time|extra time|kick-?off|touchdowns?|quarterback|wickets?|innings|batsman|batters?|bowler|fly-half|scrum-half|scrum|line-?out|tie-?break(?:er)?|break points?|straight sets|(?:first|second|third) set|(?:third|fourth|final) quarter|rebounds|three-pointers?|home runs?|innings?|puck|power play|hat-trick|crossbar|dugout|substitute|first half|second half|(?:last-16|semi|quarter)-?finals?|group stage|top seed|unseeded|relegation|goalscorer|referee|offside|yellow card|red card|free-kick|conversion|centurion|man of the match|Premier League|Champions League|Europa League|Ligue 1|La Liga|Serie A|Bundesliga|Eredivisie|Super League|World Cup qualifiers?)\b/gi

/** Whether an article reports a match: it has several of the words that only players and their reporters use. */
const isMatchReport = kindOfReport(text => differentWords(text, OF_PLAY) >= ENOUGH)
