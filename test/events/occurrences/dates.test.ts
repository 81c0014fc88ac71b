import { expect, test } from 'vitest'
import { only, tell } from './tell.ts'

const dateOf = (text: string, type: string) => {
  const date = only(tell(text), type)?.date
  return date ? `${date.earliest}/${date.latest}` : null
}

test.each([
  ['on', 'Thousands protested in Baghdad on Friday.', 'protest', '2020-01-24/2020-01-24'],
  [
    'opening',
    'On Thursday, after two men died, thousands protested in Baghdad.',
    'protest',
    '2020-01-23/2020-01-23',
  ],
  [
    'the day a fire was put out',
    'A fire destroyed a mill in Leeds. Crews put out the fire on Tuesday.',
    'disaster',
    '2020-01-21/2020-01-21',
  ],
  [
    'the day a strike was over, which says not when it began',
    'A strike began in Leeds. Talks ended the strike on Tuesday.',
    'protest',
    null,
  ],
  [
    'a day named after it was counted',
    'Gunmen attacked a mill in Leeds on Wednesday. Ten hours later Thursday the mill was closed.',
    'closure',
    '2020-01-23/2020-01-23',
  ],
  [
    'a plan for a day',
    'The government plans to expel all forces on Friday.',
    'expulsion',
    '2020-01-24/2020-01-24',
  ],
  [
    'a plan with a last day',
    'The ministry said the consulate would close by March 31.',
    'closure',
    '2020-01-24/2020-03-31',
  ],
  ['the past week', 'Ten men were arrested in Paris over the past week.', 'arrest', '2020-01-17/2020-01-24'],
  [
    'the past few days',
    'In the past few days, 100 bodies were recovered in Rome.',
    'discovery',
    '2020-01-17/2020-01-24',
  ],
  [
    'as long as it has lasted',
    'Egypt has weathered three weeks of protests in Cairo.',
    'protest',
    '2020-01-03/2020-01-24',
  ],
  ['as long as it once lasted', 'Egypt weathered three weeks of protests in Cairo.', 'protest', null],
  [
    'what “when” tells',
    'They have fled from Myanmar since Aug. 25, when insurgents attacked a base.',
    'attack',
    '2019-08-25/2019-08-25',
  ],
  [
    'what is done to something',
    'A ship sank off Rome. They salvaged the wreck in September 2013.',
    'aid',
    '2013-09-01/2013-09-30',
  ],
  [
    'a time of another clause',
    'Tea was banned in Sweden, but as the cow was born in 1994 it drank some.',
    'sanction',
    null,
  ],
  ['what is going on', 'Ships are being diverted to Tripoli.', 'departure', '2020-01-24/2020-01-24'],
  [
    'a year among the noun’s words',
    'It was planned after the 2004 tsunami in Asia.',
    'disaster',
    '2004-01-01/2004-12-31',
  ],
  ['a possessor', "Friday's rally in Baghdad drew many.", 'protest', '2020-01-24/2020-01-24'],
  [
    'inside the phrase',
    'Troops came after a Dec. 31 attack on the U.S. Embassy in Baghdad.',
    'attack',
    '2019-12-31/2019-12-31',
  ],
  [
    'not after the article',
    'The Pentagon sent troops to Kuwait this month.',
    'deployment',
    '2020-01-01/2020-01-24',
  ],
  ['a year', 'U.S. forces arrived in Iraq in 2003.', 'arrival', '2003-01-01/2003-12-31'],
  [
    'counted back',
    'Troops have remained in Iraq for the past nine years.',
    'presence',
    '2011-01-01/2020-01-24',
  ],
  ['since', 'Troops have remained in Iraq since 2014.', 'presence', '2014-01-01/2020-01-24'],
  [
    'until',
    'U.S. troops arrived in Iraq in 2003 and stayed there until late 2011.',
    'presence',
    '2003-01-01/2011-12-31',
  ],
  [
    'the clause a participle hangs on',
    'Gunmen stormed a mall in Paris on Thursday, killing ten.',
    'killing',
    '2020-01-23/2020-01-23',
  ],
  ['speech on the day of the report', 'A cleric condemned the law.', 'statement', '2020-01-24/2020-01-24'],
  [
    'hours with their halves',
    'The men killed a woman in Augusta between 6:50 a.m. and 7:30 a.m. Wednesday.',
    'killing',
    '2020-01-22/2020-01-22',
  ],
  [
    'what went on meanwhile, of a verb that is no event',
    'Confusion reigned in Mumbai on Friday as gunmen attacked a hotel.',
    'attack',
    '2020-01-24/2020-01-24',
  ],
  [
    'a day long past is that of the deed looked into',
    'He was investigating the shooting of a man in Rome on October 7, 2006.',
    'shooting',
    '2006-10-07/2006-10-07',
  ],
  [
    'since a time of its own',
    'Many have fled since the May 2013 attack on Goma.',
    'attack',
    '2013-05-01/2013-05-31',
  ],
  [
    'a day beside “since”',
    'In jail since 1999, they arrived in Rome today.',
    'arrival',
    '2020-01-24/2020-01-24',
  ],
  [
    'what has not been told of opens the sentence',
    'In another incident on Thursday, ten men were killed in Swat.',
    'killing',
    '2020-01-23/2020-01-23',
  ],
  ['accused still', 'The man is accused of driving off in Rome on Jan. 5.', 'blame', '2020-01-24/2020-01-24'],
  ['a denial that lasts', 'Iran has denied the charge.', 'statement', '2020-01-24/2020-01-24'],
  [
    'blame between deed and report',
    'An attack on Baghdad on Jan. 20 was blamed on a militia.',
    'blame',
    '2020-01-20/2020-01-24',
  ],
  [
    'what belongs to a dated event',
    "A million people turned out for Thursday's rally in Baghdad.",
    'participation',
    '2020-01-23/2020-01-23',
  ],
  ['not yet', 'Iraq has not yet ordered the closure.', 'order', '2020-01-24/2020-01-24'],
  [
    'what “when” tells after a dash',
    'It was years ago -- on May 4, 2015 -- when a gunman shot a guard in Rome.',
    'shooting',
    '2015-05-04/2015-05-04',
  ],
  [
    'what the day was the day of',
    'He will be sworn in on Feb. 21, the day his predecessor is due to retire in Rome.',
    'resignation',
    '2020-02-21/2020-02-21',
  ],
  [
    'what is defined by a dated deed',
    'It has been poor since the uprising that toppled the king of Nepal in 2011.',
    'protest',
    '2011-01-01/2011-12-31',
  ],
  [
    'what lasted until a day',
    'Three days of heavy fighting in Goma ended on Tuesday.',
    'hostilities',
    '2020-01-18/2020-01-21',
  ],
  [
    'many, ever since',
    'At least 75 people have died in Rome since January 2.',
    'death',
    '2020-01-02/2020-01-24',
  ],
  [
    'what happened as somebody did what is no event',
    'Two women were hit by a car in Rome when they left a shop on Tuesday.',
    'accident',
    '2020-01-21/2020-01-21',
  ],
  [
    'what one died of names no other day',
    'Joan Smith died in Rome of wounds caused by a fall on Tuesday.',
    'death',
    '2020-01-21/2020-01-21',
  ],
  [
    'a blast among people who feast',
    'A man blew himself up in Rome beside people celebrating the new year on Tuesday.',
    'bombing',
    '2020-01-21/2020-01-21',
  ],
  [
    'what a verb of the same subject tells, that tells no event',
    'On Tuesday the plane flew north from Rome, but crashed.',
    'accident',
    '2020-01-21/2020-01-21',
  ],
  [
    'one thing after another',
    'He was driving in Rome on Tuesday when he looked down, veered off the road and wept.',
    'accident',
    '2020-01-21/2020-01-21',
  ],
  [
    'what is set for a day',
    'A judge in Rome set the trial for February 10.',
    'trial',
    '2020-02-10/2020-02-10',
  ],
  [
    'past a long aside',
    'Police arrested ten men (some old and ill, some in rags and others in a sorry state) in Rome on Tuesday.',
    'arrest',
    '2020-01-21/2020-01-21',
  ],
  [
    'a day that opens a clause after a comma',
    'Many wept in Rome as they resigned, yesterday the court freed ten men.',
    'release',
    '2020-01-23/2020-01-23',
  ],
  ['what a week saw', 'This week saw the deaths of three miners in Rome.', 'death', '2020-01-20/2020-01-24'],
  [
    'a weekend gone by',
    'Police arrested a girl in Rome over the weekend.',
    'arrest',
    '2020-01-18/2020-01-19',
  ],
  [
    'the verb of the sentence it opens',
    'On Tuesday, supporters of the strike marched in Rome.',
    'protest',
    '2020-01-21/2020-01-21',
  ],
  [
    'the day that opens the sentence, for speech after it',
    'At a briefing on Tuesday the ministry was calm, and denied the claims.',
    'statement',
    '2020-01-21/2020-01-21',
  ],
  [
    'an announcement of what is dated',
    'The mayor of Rome resigned on Tuesday. The prefect announced the resignation.',
    'statement',
    '2020-01-21/2020-01-21',
  ],
  [
    'what was over in a day',
    'A blaze broke out in Rome on Tuesday. Firefighters put out the blaze.',
    'end',
    '2020-01-21/2020-01-21',
  ],
  [
    'said by somebody told of besides',
    'Najib, who denies the charge, left Rome in 2018.',
    'statement',
    '2020-01-24/2020-01-24',
  ],
  [
    'a forum for a day to come',
    'The club has organized a forum in Rome for January 29.',
    'organisation',
    '2020-01-29/2020-01-29',
  ],
  [
    'an announcement, not what it announces',
    'Yesterday, the first death in Rome was announced.',
    'statement',
    '2020-01-23/2020-01-23',
  ],
  [
    'a day counted from one told before',
    'The cabinet met on Jan. 5. The next day, thousands protested in Rome.',
    'protest',
    '2020-01-06/2020-01-06',
  ],
])('%s', (_, text, type, date) => expect(dateOf(text, type)).toBe(date))

test.each([
  [
    'a demand does not date what is demanded',
    'A cleric called Friday for the closure of Baghdad.',
    'closure',
  ],
  ['a plan', 'The government plans to expel all forces.', 'expulsion'],
  ['what is announced on a day', 'Yesterday, the first death in Rome was announced.', 'death'],
  ['what a report of a day is about', 'Reports Tuesday showed ice caused the crash in Rome.', 'accident'],
  ['a year of the noun beside it', 'Owners protested in Rome under the 1990 federal law.', 'protest'],
  ['where it is told', 'In 2013, according to the lawsuit, he lived in Rome.', 'trial'],
  ['there before it happened', 'She died in Rome, having been there since June.', 'death'],
  ['a record of another time', 'She broke the record in Rome, a mark set by Joan Smith in 1994.', 'sport'],
  ['a year of a car', 'He drove a 2003 pickup in Rome when he crashed.', 'accident'],
  [
    'a day somebody said so in between',
    'Officers came with guns, police in Rome said on Tuesday, and arrested ten men.',
    'arrest',
  ],
  [
    'what has been since somebody did what is no event',
    'Two women have been hit by cars in Rome that stood there when it rained on Tuesday.',
    'accident',
  ],
  ['a century of a farmhouse', 'They built a hut in Rome by a 19th century farmhouse.', 'construction'],
  ['what only begins beyond a semicolon', 'In 2013, he lived in Rome; the hut was built.', 'construction'],
  ['as far as it goes', 'The hut in Rome was closed through Friday.', 'closure'],
  ['what is more than some days ago', 'Ten men were killed in Rome, up from just three days ago.', 'killing'],
  [
    'another subject and verb between',
    'The consulate in Rome was closed and he is scheduled to appear on Tuesday.',
    'closure',
  ],
  ['paper that says so for ever', 'The treaty called for calm.', 'demand'],
  ['threats of a story told by nobody', 'He was kept in a cell and was threatened.', 'warning'],
  [
    'what somebody calls what happened',
    'She died in Rome on Tuesday. The death had been called a suicide.',
    'statement',
  ],
  [
    'the end of what lasts',
    'An outbreak of cholera began in Rome in August 2019. It rained. The outbreak was halted.',
    'end',
  ],
  ['a plan told of among others', 'A house turned down by the board in Rome was built.', 'refusal'],
  ['what slogans say', 'They sang slogans that urged the mayor to resign.', 'appeal'],
  [
    'what was killed for by a verb of another time',
    'It has been poor since the uprising that had toppled the king of Nepal in 2011.',
    'protest',
  ],
  ['as long as it lasted', 'Three days of heavy fighting in Goma were bitter.', 'hostilities'],
  [
    'counted from what is told of it',
    'The cabinet met on Jan. 5. The day after the vote, thousands protested in Rome.',
    'protest',
  ],
  ['nothing said', 'Thousands protested in Baghdad.', 'protest'],
  ['what one is like', 'The accident near Rome echoed a case in Turin last year.', 'accident'],
  [
    'what charges are about',
    "Five men have appeared in court in Rome in relation to trouble on New Year's Day.",
    'trial',
  ],
  ['told of long ago', 'In 2004 he lived in Rome. A minister condemned him.', 'statement'],
  ['decided in the course of a story', 'The father decided to treat the girl himself.', 'order'],
])('%s', (_, text, type) => {
  expect(only(tell(text), type)).toBeDefined()
  expect(dateOf(text, type)).toBeNull()
})

test('the arithmetic comes with the date', () => {
  const date = only(tell('Troops have remained in Iraq for the past nine years.'), 'presence')?.date
  expect(date?.timeIds).toHaveLength(1)
  expect(date?.derivation.at(-1)?.to).toBe('2011-01-01/2020-01-24')
})
