import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { knowledge, rulesOfEvents } from '../../support/knowledge.ts'
import { eventOf } from '../links/told.ts'
import { PUBLISHED } from '../occurrences/tell.ts'

/** Only the dates of events are weighed: which words tell one is left to rules. */
const weighed = {
  ...knowledge(),
  weights: (name: string) => (name === 'events' ? {} : knowledge().weights(name)),
}

/** The date of the event that a word tells. */
function dateOf(text: string, word: string, known = weighed, published: string | null = PUBLISHED) {
  const story = analyse(text, { knowledge: known, ...(published === null ? {} : { published }) })
  return eventOf({ text, ...story, mentions: [], implied: [] }, word).date
}

/** A word that tells an event, and its date by weights and by rules alone. */
type Row = readonly [name: string, text: string, word: string, weights: string | null, rules: string | null]

describe('weights choose', () => {
  test.each<Row>([
    [
      'no month of a storm before for the one a report opens with',
      'Storm Bram batters Leeds\n\nStorm Bram, the second of the season, hit Leeds before dawn. In May 2019, Storm Odo killed a man in Leeds.',
      'Bram',
      PUBLISHED,
      PUBLISHED,
    ],
    [
      'the day of the same robbery, not of what was told first',
      'Two men were arrested in Leeds on Jan. 10. A shop was robbed in York in 1999. The robbery shocked the town.',
      'robbery',
      '1999',
      null,
    ],
    [
      'no year of what the arrest is over',
      'Police arrested two men over a 2018 bank robbery in Leeds.',
      'arrested',
      null,
      null,
    ],
    [
      'the day of the report for an hour, where nothing gives a day',
      'A quake struck Leeds at 10.38am and lasted 26 seconds.',
      'quake',
      PUBLISHED,
      PUBLISHED,
    ],
    [
      'the day of the report for an hour told in the next sentence',
      'A quake hit Leeds, killing ten people. It struck at 10.38am.',
      'quake',
      PUBLISHED,
      PUBLISHED,
    ],
    [
      'no day of the report for an hour, where another day is told',
      'A quake struck Leeds at 10.38am. Ten people died in York on Tuesday.',
      'quake',
      '2020-01-21',
      '2020-01-21',
    ],
    [
      'a day counted from what is dated only by who said it',
      'Rebels appeared on television on Jan. 10 to announce they had seized power in Herat, three days after an election.',
      'election',
      '2020-01-07',
      '2020-01-10',
    ],
    [
      'no day of a death for what was done in life',
      'Jane Roe, who won a prize in Leeds twice, has died at the age of 91. She died in York on Jan. 10.',
      'won',
      null,
      null,
    ],
    [
      'no day of a judgement for the deed',
      'A man has been jailed in Leeds. On Tuesday Judge Ann Roe ordered him to serve nine years. He fled on foot. He was found guilty last week.',
      'fled',
      null,
      null,
    ],
    [
      'no older day that a later part tells first',
      'A major search was under way on Wednesday night for three men whose boat capsized off the coast of County Donegal.\n\nTwo other crew members were winched to safety by a helicopter shortly before dawn and flown to a hospital in Letterkenny.\n\nThe trawler left Killybegs on Monday evening.',
      'flown',
      '2020-01-22',
      null,
    ],
    [
      'no day of floods for what was years before',
      'Floods hit Leeds on Jan. 10. They come two years after rains displaced 170 people in York.',
      'displaced',
      null,
      null,
    ],
    [
      'the day of the meeting, and not of what was before it',
      'The board of Leeds held a meeting on Thursday.\n\nThe plan was published on Jan. 3 and talks ended on Jan. 9.\n\nA resident told the meeting that it was hot.\n\nMembers walked out of the hall when it was closed.',
      'walked',
      '2020-01-23',
      '2020-01-23',
    ],
    [
      'the month of the plan, and no day of another sentence, for what is planned',
      'Last month the council of Leeds agreed to sell a hall. Talks with unions start in York on Jan. 30.',
      'sell',
      '2019-12',
      null,
    ],
    [
      'no day of what another sentence plans',
      'The council in Leeds will vote on the plan on Feb. 24. A firm said that it would close a mine in York.',
      'close',
      null,
      null,
    ],
    [
      'the day that its own sentence plans for',
      'A firm said that it would close a mine in York on Feb. 24.',
      'close',
      '2020-02-24',
      '2020-02-24',
    ],
    [
      'no day of talks that only say more of who asks',
      'Rebels entered Leeds on Jan. 10. Oslo, which held talks that led to a truce in York on Dec. 1, called for a ceasefire.',
      'called',
      '2020-01-10',
      null,
    ],
    [
      'no earlier day of another death that is told far down',
      'LEEDS, England — Mudslides killed at least 26 people overnight, and rescuers dug through mud on Thursday.\n\nTwenty of the deaths were in Leeds, its mayor said. Six people were killed in York.\n\n“I lost two cousins,” said John Roe. “It was like thunder.”\n\nThe city has had a lot of rain. Classes were suspended.\n\nMore rain is forecast. In Hull, an alert was lifted.\n\nOfficials said a woman had drowned in Hull on Sunday, but her death was not related to the storm.',
      'deaths',
      '2020-01-24',
      '2020-01-24',
    ],
    [
      'no day of months before that is told further down',
      'A man from Leeds has been sentenced for smuggling weapons to York.\n\nJohn Roe pleaded guilty on Feb. 11.\n\nThe judge spoke of greed.',
      'sentenced',
      null,
      null,
    ],
    [
      'the day of the raid that they were arrested in',
      'A gang robbed a bank in Leeds on Jan. 10. Police found the car in York. They were arrested in a raid.',
      'raid',
      '2020-01-10',
      null,
    ],
    [
      'the day of the attack, not of the report, for what was said of it',
      'A gunman attacked a church in Leeds on Jan. 10. A protest was held outside. Leaders condemned the killings.',
      'condemned',
      '2020-01-10',
      PUBLISHED,
    ],
    [
      'the day on which something was done, for its purpose',
      'Police in Leeds raided a house on Jan. 10 to seize weapons.',
      'seize',
      '2020-01-10',
      null,
    ],
    [
      'none where the report tells of days and only warns',
      'A bus crashed in Leeds on Jan. 10. The government has promised an investigation. Experts have warned of more crashes.',
      'warned',
      null,
      PUBLISHED,
    ],
  ])('%s', (_, text, word, weights, rules) => {
    expect(dateOf(text, word)?.edtf ?? null).toBe(weights)
    expect(dateOf(text, word, rulesOfEvents())?.edtf ?? null).toBe(rules)
  })
})

describe('weights leave', () => {
  test.each<readonly [name: string, text: string, word: string, edtf: string | null]>([
    [
      'what its own words say',
      'A gang robbed a bank in Leeds on Jan. 10. Police arrested two men in York on Jan. 12. A court fined them.',
      'arrested',
      '2020-01-12',
    ],
    [
      'what is done to a thing out of the days that "which" tells of it',
      'The commission of Leeds approved a contract to mend a school, which was damaged in the tornado that struck York on March 3, 2015.',
      'approved',
      null,
    ],
    [
      'what "which" tells of in its days',
      'The commission of Leeds approved a contract to mend a school, which was damaged in the tornado that struck York on March 3, 2015.',
      'damaged',
      '2015-03-03',
    ],
    [
      'undated what somebody is judged for, told with the day of the court alone',
      'A man pleaded guilty in Leeds on Tuesday to stealing cars.',
      'stealing',
      null,
    ],
    [
      'how somebody came to speak',
      'Flames rose in Leeds on Tuesday, said a woman who had fled to Hull.',
      'fled',
      null,
    ],
    [
      'what is told after an apposition with its own year',
      'Ansar, the unit that took over Leeds in 2009, attacked Hull.',
      'attacked',
      null,
    ],
    [
      'in its days what somebody is judged for',
      'A man pleaded guilty in Leeds on Tuesday to stealing cars in 2018.',
      'stealing',
      '2018',
    ],
    [
      'undated what a court does about something told by its year',
      'A court in Leeds jailed a man for a 2018 robbery.',
      'jailed',
      null,
    ],
    [
      'undated what answers something told by its year',
      'A flood killed ten people in Leeds in 2018. Residents sued the council over the flood.',
      'sued',
      null,
    ],
    [
      'no earlier than its day what answers something told by its day',
      'A flood killed ten people in Leeds on Jan. 10. Residents sued the council over the flood.',
      'sued',
      '2020-01-10/2020-01-24',
    ],
    [
      'undated what is only demanded',
      'A man stabbed two women in Leeds on Jan. 10. Officers demanded his arrest.',
      'arrest',
      null,
    ],
    [
      'undated what may only be',
      'The council of Leeds approved a loan on Monday. Residents of the city could sue the board.',
      'sue',
      null,
    ],
    [
      'what has happened out of days to come',
      'The march in Leeds will begin on Feb. 8. Police arrested two men in York.',
      'arrested',
      null,
    ],
    [
      'what is to come out of days past',
      'The firm idled two mines in Leeds on Jan. 10, and said it would shut its plant in York.',
      'shut',
      null,
    ],
    [
      'undated what was at a time that nobody can say',
      'A flood destroyed 40 houses in Leeds on Jan. 10. Several years ago a storm killed two men there.',
      'storm',
      null,
    ],
    [
      'undated what was years ago',
      'A gang robbed a bank in Leeds on Jan. 10. The men were jailed years ago.',
      'jailed',
      null,
    ],
    [
      'undated what a side did last season',
      'Leeds beat York 2-0 on Jan. 10. They won the cup last season.',
      'won',
      null,
    ],
    [
      'undated what was earlier in the season',
      'Leeds beat York 2-0 on Jan. 10. They won the cup earlier in the season.',
      'won',
      null,
    ],
    [
      'undated what was two seasons ago',
      'Leeds beat York 2-0 on Jan. 10. They won the cup two seasons ago.',
      'won',
      null,
    ],
    [
      'on its day what was done once more in a season',
      'Leeds beat York 2-0 on Jan. 10. Bath thrashed Hull for the third time this season.',
      'thrashed',
      '2020-01-10',
    ],
    [
      'undated previous convictions',
      'Police in Leeds arrested a man on Jan. 10. He has two previous convictions for robbery.',
      'convictions',
      null,
    ],
    [
      'undated what is so year by year',
      'A bus crashed in Leeds on Jan. 10. Floods destroy ten towns a year in Kenya.',
      'destroy',
      null,
    ],
    [
      'on its day what is only priced by the day',
      'A flood destroyed 40 houses in Leeds on Jan. 10. A strike closed the docks at a cost of a million a day.',
      'closed',
      '2020-01-10',
    ],
    [
      'out of the day of death what somebody did in life',
      'Ann Roe, who opened a school in Leeds, died on Jan. 20. She was 94.',
      'opened',
      null,
    ],
    [
      'out of the day of birth what somebody did later',
      'Ann Roe died in Leeds on Jan. 20, aged 94. Born near Hull on March 3, 1925, she was the last of ten. She resigned from a choir in York.',
      'resigned',
      null,
    ],
    [
      'on the day of a crash what somebody died of',
      'A driver died when a van crashed in Leeds on Jan. 20. He was 34. The van hit a tree in York.',
      'hit',
      '2020-01-20',
    ],
    [
      'on the day of a death of nobody whose life is told',
      'Two men died in Leeds on Jan. 20. Police closed a road in York.',
      'closed',
      '2020-01-20',
    ],
    [
      'on the day of death the tributes',
      'Ann Roe died in Leeds on Jan. 20, aged 94. The mayor praised her.',
      'praised',
      '2020-01-20',
    ],
    [
      'undated past floods',
      'A flood destroyed 40 houses in Leeds on Jan. 10. Past storms killed two men there.',
      'storms',
      null,
    ],
    [
      'undated what comes after a paragraph of years before',
      'A gang robbed a bank in Leeds on May 7, 2014. Police found the car in Hull.\n\nOutside a church in York, men prayed.',
      'prayed',
      null,
    ],
    [
      'undated what no day is told around',
      'Rebels robbed a bank in Leeds. Troops closed roads.',
      'closed',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expect(dateOf(text, word)?.edtf ?? null).toBe(edtf))
})

test('a date that is only supposed says so, and what it rests on', () => {
  const date = dateOf(
    'A gang robbed a bank in Leeds on Jan. 10. Police found the car in York. They were arrested in a raid.',
    'raid',
  )
  expect(date?.derivation.at(-1)?.note).toMatch(/^supposed: /)
  expect(date?.derivation[0]).toMatchObject({ from: 'Jan. 10' })
})

test.each([
  ['a weekday nobody can date', 'Police arrested two men in Hatton early on Friday.', null],
  ['no time of its own', 'Police arrested two men in Hatton.', '2004'],
])('where no day of the report is known, %s', (_, sentence, edtf) => {
  const text = `In 2004, a gang robbed a bank in Hatton. ${sentence}`
  expect(dateOf(text, 'arrested', weighed, null)?.edtf ?? null).toBe(edtf)
})

test.each([
  [
    'a clause set off does not date the main one',
    'Ann Roe, who met the king in Rome in July 2014, called on Chad to open talks.',
    'called on',
    null,
  ],
  [
    'a clause set off does not date the sentence before',
    'A court in Leeds fined the union. The owner, which sacked ten men on Jan. 13, was not there.',
    'fined',
    null,
  ],
  [
    'nor what brought about a thing that something else is counted from',
    'Two men were arrested in Leeds on Jan. 10. The protest came two months after ten men died in York when a bridge collapsed.',
    'collapsed',
    null,
  ],
  [
    'the main clause dates what a clause set off tells',
    'Ann Roe, who robbed a bank in Leeds, was arrested in York on Jan. 10.',
    'robbed',
    '2020-01-10',
  ],
])('%s', (_, text, word, edtf) => expect(dateOf(text, word)?.edtf ?? null).toBe(edtf))

test('where no day of the report is known, none is supposed by it', () => {
  const text = 'The mayor of Leeds has resigned. The council denied the claims.'
  expect(dateOf(text, 'denied', weighed, null)).toBeNull()
})

test('how old a firm is says nothing of when it did something', () => {
  const told = 'The Leeds mill, which was founded in 1901 by two men, has laid off ten workers. '
  expect(dateOf(`${told}Police arrested a man in York.`, 'arrested', knowledge())).toBeNull()
})
