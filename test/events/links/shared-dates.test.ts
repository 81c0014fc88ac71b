import { describe, expect, test } from 'vitest'
import { eventOf, tell } from './told.ts'

/** Rows of a text, the word that tells an event, and its date; null where it must have none. */
type Row = readonly [name: string, text: string, word: string, edtf: string | null]

const expectDate = (text: string, word: string, edtf: string | null) =>
  expect(eventOf(tell(text), word).date?.edtf ?? null).toBe(edtf)

describe('told in one sentence', () => {
  test.each<Row>([
    [
      'the occasion after the verb',
      'She was elected mayor of Oslo in a run-off on Jan. 5.',
      'elected',
      '2020-01-05',
    ],
    [
      'nothing where something else once was',
      'Police visited Leeds when a van crashed near Hull, where ten men were killed in December 2017.',
      'crashed',
      null,
    ],
    [
      'two things when',
      'Police visited Leeds when a van crashed near Hull and ten men were killed in December 2017.',
      'crashed',
      '2017-12',
    ],
    [
      'what is celebrated',
      'The president visited troops in Kano in celebration of the anniversary on Jan. 1.',
      'visited',
      '2020-01-01',
    ],
    [
      'the occasion that opens the sentence',
      'During a visit to Darfur on Jan. 10, the minister toured a camp near Nyala.',
      'toured',
      '2020-01-10',
    ],
    [
      'what a journey to come is for',
      'The king will travel to Moss on Feb. 10 to sign an agreement.',
      'sign',
      '2020-02-10',
    ],
    [
      'those who fought back',
      'Police killed four men in Oslo on Jan. 10 who attacked a patrol.',
      'attacked',
      '2020-01-10',
    ],
    [
      'two deeds at the same time',
      'A court freed ten men in Oslo on Jan. 10, and at the same time jailed two.',
      'jailed',
      '2020-01-10',
    ],
    [
      'two deeds of one subject',
      'A judge closed the camp in Oslo and sent its leader to prison on Jan. 10.',
      'closed',
      '2020-01-10',
    ],
    [
      'a clause after a comma and "but"',
      'He found the thieves in Oslo on Jan. 10, but in a struggle, a passer-by was stabbed.',
      'stabbed',
      '2020-01-10',
    ],
    [
      'past an aside between dashes',
      'During a visit to Oslo on Jan. 10 - her first - the minister signed an accord.',
      'signed',
      '2020-01-10',
    ],
    [
      'what is done to something of one day',
      'Firefighters battled a blaze in Oslo on Jan. 10.',
      'battled',
      '2020-01-10',
    ],
    [
      'a plan for an occasion to come',
      'The king will meet ministers in Oslo during his visit to Norway on Feb. 10.',
      'meet',
      '2020-02-10',
    ],
    [
      'what a deed of that day did',
      'A blaze hit a shop in Oslo on Jan. 10. It was cold. The blaze quickly spread to a mill.',
      'spread',
      '2020-01-10',
    ],
    [
      'in the course of the occasion',
      'Five men were arrested in the course of the rally in Rome on Jan. 10.',
      'arrested',
      '2020-01-10',
    ],
    [
      'at an occasion of many words',
      'At a tense and often loud meeting in Rome on Jan. 10, the board approved the plan.',
      'approved',
      '2020-01-10',
    ],
    [
      'a deed done by another',
      'The kingdom defied protests on Wednesday by beheading a woman in Riyadh.',
      'beheading',
      '2020-01-22',
    ],
    [
      'one of several',
      'Several fires broke out in Ohio on Tuesday, including a blaze in Dayton.',
      'blaze',
      '2020-01-21',
    ],
    // Another clause has another time.
    [
      'what they had done before',
      'Police killed four men in Oslo on Jan. 10 who had attacked a patrol.',
      'attacked',
      null,
    ],
    [
      'what somebody was arrested for',
      'Police arrested four men in Oslo on Jan. 10 who attacked a patrol.',
      'attacked',
      null,
    ],
    [
      'what came before in two towns',
      'A league closed its rink in Oslo and Moss on Jan. 10 after an official jailed two.',
      'jailed',
      null,
    ],
    [
      'what is only promised on a day',
      'The king promised in Moss on Jan. 10 to sign an agreement.',
      'sign',
      null,
    ],
    [
      'two deeds, the first before',
      'A judge had closed the camp in Oslo and sent its leader to prison on Jan. 10.',
      'closed',
      null,
    ],
    [
      'what is judged of something of one day',
      'A court probed a blaze in Oslo on Jan. 10.',
      'probed',
      '2020-01-10/2020-01-24',
    ],
    [
      'what others did in answer',
      'A blaze hit a shop in Oslo on Jan. 10.\n\nIt was cold.\n\nIn response to the blaze the king visited a mill in Moss.',
      'visited',
      null,
    ],
    [
      'what is joined by “and” are two people',
      'The men were arrested in Rome on Dec. 31, 2005, because Brown and Jordan shot a guard.',
      'shot',
      null,
    ],
    [
      'a verb of its own between',
      'During a visit to Darfur on Jan. 10, the minister said gunmen attacked a camp near Nyala.',
      'attacked',
      null,
    ],
    [
      'what is to come, out of a summer that is over',
      'A trial will begin in Leeds over the use of force during protests there last summer.',
      'begin',
      null,
    ],
    [
      'a clause after a comma with a day of its own',
      'A man was robbed in Oslo on Jan. 10, and on Tuesday, a woman was stabbed.',
      'stabbed',
      '2020-01-21',
    ],
    [
      'what had been done before',
      'On Jan. 10 the minister visited Kano and had toured a camp.',
      'toured',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('told on, sentence after sentence', () => {
  const LEAD = 'A gunman opened fire at a mall near Portland on Tuesday.'
  test.each<Row>([
    ['in the simple past', `${LEAD} Customers hid. Police closed the entrances.`, 'closed', '2020-01-21'],
    [
      'but not after what "that" tells of years before',
      'The board of Leeds approved a contract to mend a roof, which was damaged in the tornado that struck York on March 3, 2015, killing two people. The panel also voted to ask for money.',
      'voted',
      null,
    ],
    [
      'after a deed that is no event',
      'An officer stopped a car in London on Tuesday. The driver was arrested.',
      'arrested',
      '2020-01-21',
    ],
    [
      'within days that a scene lasted',
      'Three days of fighting in Goma ended on Tuesday. Helicopters fired on a village.',
      'fired',
      '2020-01-18/2020-01-21',
    ],
    [
      'after a step of the scene',
      `${LEAD} It was hot. After the doors were locked, a crowd gathered outside.`,
      'gathered',
      '2020-01-21',
    ],
    [
      'that step',
      `${LEAD} It was hot. After police closed the gates, a crowd gathered outside.`,
      'closed',
      '2020-01-21',
    ],
    [
      'after what a verb in -ing says where',
      'Buses kept people from entering the square in Rome on Tuesday. Five were arrested.',
      'arrested',
      '2020-01-21',
    ],
    [
      'of a match',
      'Winchester lost to Derby in Leeds on Tuesday. It was cold. Many saw the 54-43 victory.',
      'victory',
      '2020-01-21',
    ],
    [
      'a mishap with its article',
      `${LEAD} Customers hid. The shooting lasted an hour.`,
      'opened fire',
      '2020-01-21',
    ],
    [
      'after a day to come',
      `${LEAD} The mall will open again on Feb. 3. Police closed the entrances.`,
      'closed',
      '2020-01-21',
    ],
    [
      'in the week of a stretch',
      'The board tested a cow near Leeds last weekend. It was ill. Two men were arrested.',
      'arrested',
      '2020-01-18/2020-01-19',
    ],
    [
      'on the day of a game',
      'The game in Leeds on Tuesday was packed. Many wept. Two men were arrested.',
      'arrested',
      '2020-01-21',
    ],
    [
      'on a day somebody insisted',
      'The mother yesterday insisted on it. Many wept. Two men were arrested in Leeds.',
      'arrested',
      null,
    ],
    ['what has been since', `${LEAD} Customers hid. Police have closed the entrances.`, 'closed', null],
    ['after another time', `${LEAD} It had opened in 2018. Police closed the entrances.`, 'closed', null],
    [
      'what somebody is judged for beside it',
      'A court jailed a captain in Rome on Tuesday. It convicted him of causing a crash and of abandoning a ship.',
      'abandoning',
      null,
    ],
    [
      'what has been done and done again',
      `${LEAD} Customers hid. Police are said to have chased and arrested people.`,
      'arrested',
      null,
    ],
    [
      'the day somebody only announced it',
      'Officials announced on Tuesday that all was well. A cow was found near Rome.',
      'found',
      null,
    ],
    ['before it', `${LEAD} It was full before police closed the entrances.`, 'closed', null],
    [
      'at a time that nobody can say',
      `${LEAD} Several years ago police closed the entrances.`,
      'closed',
      null,
    ],
    ['for years', `${LEAD} Years of work were lost. Police closed the entrances.`, 'closed', '2020-01-21'],
    [
      'on a day somebody only spoke',
      'The mayor of London said so on Tuesday. The driver was arrested.',
      'arrested',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})

describe('told once more', () => {
  const VICTIM = 'The prosecutor said the victim was killed in Leeds on May 26 last year.'
  test.each<Row>([
    [
      'at the opening',
      `A young woman was shot dead in Leeds, a court heard. It sat long. ${VICTIM}`,
      'shot',
      '2019-05-26',
    ],
    [
      'of somebody whose name follows',
      'An Alton undertaker has been arrested in Rome. Police in Rome arrested George Chesnut on Tuesday.',
      'arrested',
      '2020-01-21',
    ],
    [
      'by a name',
      'A man was detained in Rome on Tuesday. Police had watched the house. They said they arrested Marco Rossi in bed.',
      'arrested',
      '2020-01-21',
    ],
    [
      'by who is told of more closely',
      'A man about to be tried in Rome died on Tuesday. Many had known him. Bo Lee was taken to a clinic, where he died.',
      'died',
      '2020-01-21',
    ],
    [
      'of somebody else',
      `Joan Smith was killed in Leeds. It sat long. ${VICTIM.replace('the victim', 'Bo Lee')}`,
      'killed',
      null,
    ],
    ['of another number', `Two women were killed in Leeds. It sat long. ${VICTIM}`, 'killed', null],
    [
      'with two days',
      `A woman was killed in Leeds. ${VICTIM} He said a girl was killed in York on June 2 last year.`,
      'killed',
      null,
    ],
  ])('%s', (_, text, word, edtf) => expectDate(text, word, edtf))
})
