import { describe, expect, test } from 'vitest'
import { saidLinks, tell } from './told.ts'

const links = (text: string) => saidLinks(tell(text))

describe('why', () => {
  test.each([
    [
      'because, and a clause',
      'The plane crashed in Chad because it had run out of fuel.',
      ['run out of fuel causes crashed (because)'],
    ],
    [
      'so that',
      'She pleaded guilty in March, so that a trial planned for June was cancelled.',
      ['pleaded guilty causes cancelled (so that)'],
    ],
    [
      'what could not be done',
      'Lorries were unable to deliver food due to looting in Chad.',
      ['looting causes deliver (due to)'],
    ],
    [
      'those who were made to flee',
      'The blast forced residents to flee their homes.',
      ['blast causes flee (forced)'],
    ],
    [
      'a passive',
      'The raid in Leeds resulted in two men being arrested.',
      ['raid causes arrested (resulted in)'],
    ],
    ['a charge is no cause', 'He was sent to Rome because of the crimes he is charged with.', []],
    ['a place named after the cue', 'He was arrested in Leeds because of Monday.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('when', () => {
  test.each([
    [
      'since an event',
      'Chad has suffered a recession since the uprising in 2011.',
      ['suffered after uprising (since)'],
    ],
    ['since a day', 'Police have arrested ten men in Leeds since Monday.', []],
    ['after midnight', 'A fire broke out in Leeds shortly after midnight and killed two.', []],
    [
      'what is meant to be done',
      'He offered to resign following the defeat in the elections on Sunday.',
      ['resign after defeat (following)', 'defeat part_of elections (in the elections)'],
    ],
    [
      'the verb of the clause',
      'Police closed the road after a protest in Leeds was called off.',
      ['closed after called off (after)'],
    ],
    [
      'another clause in between',
      'It was the scene of an investigation when firemen responding to a fire came.',
      ['responding to response_to fire (responding to)'],
    ],
    [
      'a name set off by commas',
      'The battle came a day after a rebel, Jean Roe, was killed in Chad.',
      ['battle after killed (a day after)'],
    ],
    [
      'a demand of the next day',
      'She asked for asylum in Rome on Monday. Chad demanded her return the next day.',
      ['demanded after asked for (the next day)', 'demanded demands return (her return)'],
    ],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what belongs to what', () => {
  test.each([
    [
      'as part of',
      'Police searched a house in Leeds as part of the investigation.',
      ['searched part_of investigation (as part of)'],
    ],
    [
      'the latest of many',
      'The blast in Kabul is the latest in a series of attacks.',
      ['blast part_of attacks (latest in a series of attacks)'],
    ],
    [
      'a hearing at which',
      'The court held a hearing, at which Jane Roe testified.',
      ['testified part_of held (at which)'],
    ],
    ['a journey', 'He arrived in Oslo on a tour of the north.', ['arrived part_of tour (on a tour)']],
    [
      'what is planned during it',
      'He will meet the king during the visit.',
      ['meet part_of visit (during the visit)'],
    ],
    ['the latest of another kind', 'The blast in Kabul is the latest news of the talks.', []],
    ['a table at which', 'They had a table at which Jane Roe testified.', []],
    ['a hearing and another clause', 'The hearing was held, and Jane Roe testified in Rome.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what a saying or a meeting is about', () => {
  test.each([
    ['talks', 'The two held talks about the sale of the store.', ['talks about sale (the sale)']],
    [
      'a plea with its month',
      'Roe pleaded guilty in March to the killing of a guard.',
      ['pleaded guilty about killing (the killing)'],
    ],
    ['a decision', 'The mayor condemned the decision to close the plant.', ['condemned about close (close)']],
    [
      'what was plotted',
      'Chad accused him of plotting to assassinate the king.',
      ['accused about assassinate (assassinate)'],
    ],
    [
      'a cause of it',
      'They will meet in Rome to discuss the cause of the crash.',
      ['meet about crash (the crash)'],
    ],
    [
      'what was not let happen',
      'Chad refused to let the soldiers leave the capital.',
      ['refused content leave (refused to)'],
    ],
    ['what somebody is able to do', 'He was declared unfit to stand trial in Leeds.', []],
    ['a meeting about nothing told', 'They will meet in Rome to discuss the weather.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what for', () => {
  test.each([
    [
      'a match they travel to',
      'The players were travelling to Lima for the final.',
      ['travelling to purpose final (for the final)'],
    ],
    [
      'what an accord is for',
      'The ministers signed an accord to cut tariffs.',
      ['signed purpose cut (to cut)'],
    ],
    [
      'an effort to stop it',
      'They signed a pact in an effort to stop the violence in Chad.',
      ['signed purpose violence (in an effort to)'],
    ],
    ['what was agreed', 'They agreed to cut tariffs.', ['agreed to content cut (agreed to)']],
    [
      'another verb in between',
      'The man fled, leading police to search the house.',
      ['fled causes search (leading)'],
    ],
    ['no gathering', 'The players were travelling to Lima for the summer.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what a protest is against', () => {
  test.each([
    [
      'a noun',
      'There were protests in Leeds against the closure of the plant.',
      ['protests response_to closure (in Leeds against the closure)'],
    ],
    [
      'its object',
      'Thousands marched to protest the war in Chad.',
      ['protest response_to war (the war)', 'marched purpose protest (to protest)'],
    ],
    ['a rally at a summit', 'Thousands rallied in Leeds at the summit.', []],
    [
      'a march in a war',
      'Soldiers marched during the war in Chad.',
      ['marched part_of war (during the war)'],
    ],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what does harm, what ends and what begins', () => {
  test.each([
    [
      'a noun of harm',
      'The destruction of Lisbon in an earthquake shocked Spain.',
      ['earthquake causes destruction (in an earthquake)'],
    ],
    [
      'harm hanging on an attack',
      'They attacked a post in Chad, killing between 15 and 20 men.',
      ['attacked causes killing (killing)'],
    ],
    [
      'dead and missing',
      'Two men are dead and three are missing after a blast in Kabul.',
      ['missing after blast (after)', 'dead after blast (after)', 'blast causes dead (after)'],
    ],
    [
      'an offensive that is halted',
      'Rebels have halted an offensive on a town in Chad.',
      ['halted ends offensive (halted)'],
    ],
    [
      'a rally that was broken up',
      'The rally in Leeds was dispersed by police.',
      ['dispersed ends rally (dispersed)'],
    ],
    [
      'a raid that opens the sentence',
      'In a police raid in Leeds, two men were arrested.',
      ['arrested part_of raid (In a police raid)'],
    ],
    [
      'until',
      'Lawyers protested in Lahore until the judge was reinstated.',
      ['reinstated ends protested (until)'],
    ],
    [
      'how violence began',
      'The violence broke out in Leeds when gunmen opened fire on a crowd.',
      ['opened fire on starts violence (broke out in Leeds when)'],
    ],
    [
      'during a raid',
      'Ten men were arrested in Leeds during the raid.',
      ['arrested part_of raid (during the raid)'],
    ],
    [
      'a wave of violence',
      'Ten men were arrested in Leeds in a wave of violence.',
      ['arrested part_of violence (in a wave of violence)'],
    ],
    ['harm somewhere', 'The destruction of Lisbon in Portugal shocked Spain.', []],
    ['a verdict goes on for no time', 'He was named in Leeds in the verdict.', []],
    ['until a day', 'Lawyers protested in Lahore until Monday.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what is welcomed, turned down or charged', () => {
  test.each([
    [
      'horror at it',
      'He expressed horror at the killing of a guard in Leeds.',
      ['expressed horror about killing (the killing)'],
    ],
    [
      'what is endorsed',
      'The cabinet endorsed the withdrawal of the troops from Chad.',
      ['endorsed about withdrawal (the withdrawal)'],
    ],
    [
      'what is boycotted',
      'The party boycotted the session in Leeds.',
      ['boycotted about session (the session)'],
    ],
    [
      'a plot',
      'A court charged four men in connection with an alleged plot to overthrow the king.',
      ['charged about overthrow (overthrow)'],
    ],
    [
      'a charge over what was done',
      'He was accused of involvement in the killing of a guard in Leeds.',
      ['accused about killing (the killing)'],
    ],
    ['where a charge stands', 'He was accused in an indictment of fraud.', []],
    ['what is welcomed that is no event', 'The cabinet welcomed the minister in Leeds.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('a fire and its end', () => {
  test.each([
    [
      'put out by somebody',
      'A fire killed two in Leeds. Crews put out the fire within an hour on Tuesday.',
      ['put out ends fire (put out)'],
    ],
    [
      'put out by nobody named',
      'Basement fire kills man in Leeds. A house fire in Leeds was put out quickly yesterday.',
      ['put out ends fire (put out)'],
    ],
    [
      'another that was put out',
      'A storm struck Leeds. A house fire in York was put out yesterday.',
      ['put out ends house fire (put out)'],
    ],
    ['what else is put out', 'A fire killed two in Leeds. Crews put out a plea for help on Tuesday.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})

describe('what only looks joined', () => {
  test.each([
    [
      'what the clause says, not what it says it of',
      'He warned that the uprising could spread to Chad.',
      ['warned content spread to (warned that)'],
    ],
    [
      'what is urged, not what it is aimed at',
      'Chad urged Mali to hold elections, a step aimed at ending the war.',
      ['urged appeal_for hold (to hold)'],
    ],
    ['praise in a war', 'The report hailed progress in the war in Chad.', []],
    [
      'a phrase that says when',
      'Those held during the protests in Leeds were told to stay after a vote in Leeds on Monday.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual(expected))
})
