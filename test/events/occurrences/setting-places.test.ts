import { describe, expect, test } from 'vitest'
import { placesOf, type Told, tell } from './tell.ts'

/** The places of the last event of a type. */
const lastOf = ({ events }: Told, type: string) => placesOf(events.findLast(one => one.type === type))

/** Leeds is geonames:2644688. Rows of a text, the type of the event asked for, and its places. */
type Row = readonly [name: string, text: string, type: string, places: readonly string[]]

const FILLER = 'It was hot. It was dry. It was dark.'

describe('what a court does is of its place', () => {
  test.each<Row>([
    [
      'named in its name',
      `A judge of Leeds Crown Court sat on Friday. ${FILLER} Two men pleaded guilty.`,
      'trial',
      ['scope geonames:2644688'],
    ],
    [
      'told after it',
      `A judge of a court in Leeds sat on Friday. ${FILLER} Two men pleaded guilty.`,
      'trial',
      ['scope geonames:2644688'],
    ],
    [
      'a courthouse of its own name',
      `A jury sat at the Old Bailey on Friday. ${FILLER} Two men pleaded guilty.`,
      'trial',
      ['scope old-bailey'],
    ],
    [
      'but not what the police look into',
      `A judge of Leeds Crown Court sat on Friday. Men of London, England, wept. ${FILLER} Police investigated a theft.`,
      'trial',
      ['scope england'],
    ],
    [
      'nor what is told of a court that has no place',
      `A judge of the Supreme Court sat on Friday. Men of Leeds, England, wept. ${FILLER} Two men pleaded guilty.`,
      'trial',
      ['scope england'],
    ],
  ])('%s', (_, text, type, places) => expect(lastOf(tell(text), type)).toEqual(places))
})

describe('where somebody acts', () => {
  test.each<Row>([
    [
      'those in office of a place',
      'Iraq is at peace. Officials in the southern province of Basra announced an inquiry.',
      'statement',
      ['scope basra'],
    ],
    [
      'a prime minister, of the country though the report is filed from a town',
      `CHRISTCHURCH, New Zealand -- A gunman killed ten in Christchurch on Friday. New Zealand mourned. ${FILLER} The prime minister called for calm.`,
      'demand',
      ['scope new-zealand'],
    ],
    [
      'where they went before',
      'A minister fled on Friday to Jordan and asked for asylum.',
      'demand',
      ['scope jordan'],
    ],
    [
      'the country of two words told beside a name',
      'An attack in Iraq killed ten. Mahinda Roe, the Sri Lankan president, condemned the killing.',
      'statement',
      ['scope iraq', 'seat sri-lanka'],
    ],
    [
      'no country where it is not said of a leader',
      'An attack in Iraq killed ten. Mahinda Roe, the Sri Lankan singer, condemned the killing.',
      'statement',
      ['scope iraq'],
    ],
    [
      'the country told beside a name',
      'An attack in Iraq killed ten. Angela Merkel, the German chancellor, condemned the killing.',
      'statement',
      ['scope iraq', 'seat germany'],
    ],
  ])('%s', (_, text, type, places) => expect([...lastOf(tell(text), type)].sort()).toEqual(places))
})

describe('where the doers of a deed act next', () => {
  const LEAD = 'Gunmen killed ten in Mosul, in the north of Iraq, on Friday.'
  test.each<Row>([
    ['is where it was', `${LEAD}\n\nThe attackers stormed a barracks.`, 'attack', ['scope mosul']],
    [
      'for all that the sentence tells',
      `${LEAD}\n\nThe attackers stormed a barracks, shooting a guard.`,
      'shooting',
      ['scope mosul'],
    ],
    [
      'and so is the deed',
      `${LEAD.replace('ten', 'ten in raids')}\n\nThe killings alarmed many.`,
      'killing',
      ['scope mosul'],
    ],
    ['not of others', `${LEAD}\n\nSome attackers stormed a barracks.`, 'attack', ['scope iraq']],
  ])('%s', (_, text, type, places) => expect(lastOf(tell(text), type)).toEqual(places))
})

describe('a place that opens a sentence', () => {
  test.each<Row>([
    [
      'is where what it tells happened',
      'In Mosul, police said gunmen killed ten.',
      'killing',
      ['site mosul'],
    ],
    [
      'is of the speaking where people only speak there',
      'An outbreak of cholera hit Iraq. At a briefing in Geneva, a doctor said the outbreak had killed ten.',
      'disease-outbreak',
      ['site iraq'],
    ],
    [
      'of a visit, that of what was agreed there',
      'During his visit to Baghdad last year - the first - the two nations signed an accord.',
      'agreement',
      ['site baghdad'],
    ],
  ])('%s', (_, text, type, places) => expect(lastOf(tell(text), type)).toEqual(places))
})

describe('the state an article is set in', () => {
  test.each<Row>([
    [
      'all towns lie in it, though it tells of another state',
      'The mayors of Dayton and Columbus met. A man of Texas spoke. Critics warned of floods.',
      'warning',
      ['scope ohio'],
    ],
    [
      'it is told twice',
      'Ohio has a law. Ohio has a plan. Critics warned of floods.',
      'warning',
      ['scope ohio'],
    ],
    [
      'nearly all lies in it',
      'The mayors of Dayton, Columbus and Toledo met. A man of Boise, Idaho, spoke in Ohio. Critics in Ohio and in Akron wept. Critics warned of floods.',
      'warning',
      ['scope ohio'],
    ],
    [
      'far more lies in it than in any other',
      'The mayors of Dayton, Ohio, and Akron, Ohio, met. Ohio is wet. Men of Boise, Idaho, and Reno, Nevada, spoke. Critics in Ohio wept. Critics warned of floods.',
      'warning',
      ['scope ohio'],
    ],
    [
      'not where as much lies in another',
      'The mayors of Dayton, Ohio, and Boise, Idaho, met. Critics warned of floods.',
      'warning',
      ['scope united-states'],
    ],
  ])('%s', (_, text, type, places) => expect(lastOf(tell(text), type)).toEqual(places))
})

describe('where a report was filed', () => {
  test.each<Row>([
    [
      'after a headline, by a hyphen between spaces',
      `Rain is near. ATLANTA - Men of Georgia met. ${FILLER} Two men were arrested.`,
      'arrest',
      ['scope geonames:4180439'],
    ],
    [
      'by a colon',
      `Nagpur: Men of India met in India. ${FILLER} Two men were arrested.`,
      'arrest',
      ['scope geonames:1262180'],
    ],
    [
      'not by a hyphen within words',
      `Rain is near. ATLANTA-BASED men of Ohio met. ${FILLER} Ohio is wet. Two men were arrested.`,
      'arrest',
      ['scope united-states'],
    ],
    [
      'nor by the colon after a country',
      `India: Men of Nagpur met in India. ${FILLER} Two men were arrested.`,
      'arrest',
      ['scope india'],
    ],
  ])('%s', (_, text, type, places) => expect(lastOf(tell(text), type)).toEqual(places))
})

describe('whom and what it concerns', () => {
  test.each<Row>([
    [
      'a man of another state is not arrested there',
      `LEEDS, England -- Shops in Leeds shut. ${FILLER} A Texas man was arrested.`,
      'arrest',
      ['scope geonames:2644688'],
    ],
    [
      'though the government of a country resigns there',
      `LEEDS, England -- Shops in Leeds shut. ${FILLER} Lebanon’s government resigned.`,
      'resignation',
      ['seat lebanon-government', 'scope lebanon'],
    ],
    [
      'talks of two countries concern both',
      `LEEDS, England -- Shops in Leeds shut. ${FILLER} They praised the China-Japan trade talks.`,
      'negotiation',
      ['scope china', 'scope japan'],
    ],
    [
      'but are where they are told to be',
      `LEEDS, England -- Shops in Leeds shut. ${FILLER} They praised the China-Japan trade talks in Oslo.`,
      'negotiation',
      ['site oslo'],
    ],
    [
      'and those of one are of the place of the report',
      `LEEDS, England -- Shops in Leeds shut. ${FILLER} They praised the Leeds trade talks.`,
      'negotiation',
      ['site geonames:2644688'],
    ],
    [
      'what is told soon after is where the last was told to be, though nothing happens between',
      'LEEDS, England -- Shops in Leeds shut. A gunman killed ten in York. It was dark. Two men were arrested.',
      'arrest',
      ['scope geonames:2633352'],
    ],
    [
      'but not what is told long after',
      'LEEDS, England -- Shops in Leeds shut. A gunman killed ten in York. It was dark. It was hot. It was dry. Two men were arrested.',
      'arrest',
      ['scope geonames:2644688'],
    ],
    [
      'of the dateline, not of what the headline names',
      `Danish ships reach Basra

PARIS, Jan. 24 — Shops shut. ${FILLER} Ten men were hurt. French shops. French boats. Danish boats. Danish men. Danish shops. Danish cows.`,
      'injury',
      ['scope france'],
    ],
    [
      'not where the way to it is told from',
      `HUEYTOWN, Ala. -- Shops in Hueytown shut. ${FILLER} A mill, five miles west of downtown Birmingham, Alabama, was robbed.`,
      'crime',
      ['scope geonames:4068446'],
    ],
    [
      'but where it stands',
      `HUEYTOWN, Ala. -- Shops in Hueytown shut. ${FILLER} A mill, in the west of downtown Birmingham, Alabama, was robbed.`,
      'crime',
      ['scope geonames:4049979'],
    ],
    [
      'a parliament speaks from its seat for its country',
      `Russia is at peace. Russia is cold. ${FILLER} A State Duma deputy denied it.`,
      'statement',
      ['scope russia'],
    ],
    [
      'a match to come is no venue of those played',
      `LEEDS, England -- Ann Lee won the title in Leeds. She will play in York in June. ${FILLER} Bob Ray won the cup.`,
      'sport',
      ['scope geonames:2644688'],
    ],
    [
      'the only town of a country whose papers write so stands for it',
      `Sick leave grew, the HSE and a TD said. ${FILLER} Hospitals saw it. Nurses wept. Limerick hospitals wept. Protesters marched.`,
      'protest',
      ['scope ireland'],
    ],
    [
      'but not where the words are anybody’s',
      `Sick leave grew, they said. ${FILLER} Hospitals saw it. Nurses wept. Limerick hospitals wept. Protesters marched.`,
      'protest',
      [],
    ],
  ])('%s', (_, text, type, places) => expect(lastOf(tell(text), type)).toEqual(places))
})
