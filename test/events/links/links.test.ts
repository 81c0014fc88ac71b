import { describe, expect, test } from 'vitest'
import { saidLinks, tell } from './told.ts'

describe('answers', () => {
  test.each([
    [
      'an act answers the violence of the sentence before',
      'Militants attacked a convoy in Karachi on Monday. In response, the army bombed a village near Quetta on Tuesday.',
      ['bombed response_to attacked (In response)'],
    ],
    [
      'retaliation names what it is for',
      'Israel launched airstrikes on Gaza in retaliation for rocket attacks on Sderot on Friday.',
      ['launched retaliation_for rocket attacks (in retaliation for)'],
    ],
    [
      'an act after an attack by others answers it',
      'The army deployed tanks in Ankara after gunmen attacked the parliament.',
      ['deployed after attacked (after)', 'deployed response_to attacked (after)'],
    ],
    [
      'a response that answers nothing told stays unlinked',
      'In response, the army bombed a village near Quetta on Tuesday.',
      [],
    ],
    [
      'retaliation for what was told a paragraph before, not for what was done about it since',
      'KYIV - Rebels bombed a port on Friday.\n\nDoctors treated ten men. Crews searched the rubble.\n\nIn retaliation, the army shelled a village near Quetta.',
      ['shelled retaliation_for bombed (In retaliation)'],
    ],
    [
      'retaliation where nobody was attacked',
      'KYIV - Doctors treated ten men in Kyiv on Friday. In retaliation, the army shelled a village near Quetta.',
      [],
    ],
    [
      'retaliation of which nothing is told before has no link',
      'The minister lives in Paris. In retaliation, the army bombed a village near Quetta.',
      [],
    ],
    [
      'what is taken for retaliation',
      'KYIV - Rebels bombed a port on Friday. In apparent retaliation, the army shelled a village near Quetta.',
      ['shelled retaliation_for bombed (In apparent retaliation)'],
    ],
  ])('%s', (_, text, expected) => expect(saidLinks(tell(text))).toEqual(expected))
})

describe('order', () => {
  test.each([
    [
      'past who says so between commas',
      'An outbreak in Congo has ended, officials said Monday, 42 days after the last patient was released from a clinic in Goma.',
      ['ended after released (42 days after)'],
    ],
    [
      'no verb of the main clause past a relative one',
      'A boy who stabbed a guard in Leeds after a row has been jailed for life.',
      [],
    ],
    [
      'after, at the head of the sentence',
      'After the earthquake, thousands of people fled Kathmandu.',
      ['fled after earthquake (After)'],
    ],
    [
      'before, with its offset',
      'An attack in Nairobi on Dec. 31 came three days before police arrested two men in Mombasa.',
      ['attack before arrested (three days before)'],
    ],
    [
      'a time measured from the sentence before',
      'A bomb exploded in Kabul on May 3, 2019. Three days later, gunmen attacked a school in Herat.',
      ['attacked after exploded (Three days later)'],
    ],
    [
      'what stands before people is no earlier event',
      'He was arrested in Rome before a crowd at the protest.',
      [],
    ],
    ['after a day is no event', 'Police arrested two men in Rome after Sunday.', []],
    [
      'another verb in between tells something else',
      'He killed her on the day I saw her and I hugged her before I left for Madrid.',
      [],
    ],
    [
      'dates that say the contrary leave the link out',
      'Gunmen attacked a school in Herat on May 3, 2019, before a bomb exploded in Kabul on May 1, 2019.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(saidLinks(tell(text))).toEqual(expected))
})

describe('causes', () => {
  test.each([
    [
      'subject and object of the verb',
      'The killing of the singer sparked protests in Addis Ababa.',
      ['killing causes protests (sparked)'],
    ],
    [
      'because of',
      'The airport was closed because of the flood in Venice.',
      ['flood causes closed (because of)'],
    ],
    [
      'what would have been caused was not',
      'The killing of the singer would have sparked protests in Addis Ababa.',
      [],
    ],
    [
      'a film is no event',
      'A man arrested in Cairo over a film that ignited protests in Paris was freed.',
      [],
    ],
  ])('%s', (_, text, expected) =>
    expect(saidLinks(tell(text)).filter(line => line.includes(' causes '))).toEqual(expected),
  )
})

describe('wishes and words', () => {
  test.each([
    [
      'a purpose',
      'Lawmakers passed a resolution in Baghdad in a bid to expel the diplomats.',
      ['passed purpose expel (in a bid to)'],
    ],
    [
      'an infinitive of purpose',
      'Thousands marched in Paris on Saturday to demand the resignation of the minister.',
      ['marched purpose demand (to demand)', 'demand demands resignation (the resignation of)'],
    ],
    [
      'an infinitive that completes its verb is no purpose',
      'Students in Paris continued to march on Saturday.',
      [],
    ],
    [
      'each thing demanded',
      'The union called for all camps in Minsk to be shut down and the closure of the airport.',
      ['called for demands shut down (to be shut down)', 'called for demands closure (the closure of)'],
    ],
    [
      'an appeal to join',
      'Thousands gathered for a protest in Rome on Friday. The bishop urged followers to join the protest.',
      ['urged appeal_for gathered (to join the protest)'],
    ],
    [
      'an appeal to stop a thing is no appeal for it',
      'Thousands gathered for a protest in Rome on Friday. The bishop urged followers to stop the protest.',
      ['urged about gathered (to stop the protest)'],
    ],
    [
      'what has not been done though demanded',
      'Protesters in Kabul demanded the withdrawal of foreign troops on Monday. The government has not yet ordered the withdrawal.',
      [
        'demanded demands withdrawal (the withdrawal of)',
        'ordered not_yet_followed_by demanded (not yet ordered)',
      ],
    ],
    [
      'what nobody demanded is missed by nobody',
      'The army has not yet ordered the withdrawal of troops from Kabul.',
      [],
    ],
    [
      'a judgement',
      'The president condemned the attack in Nairobi.',
      ['condemned about attack (the attack)'],
    ],
    [
      'one speech',
      'The bishop urged people in Rome on Monday to pray. He also warned of riots in Milan.',
      ['warned same_speech_as urged (also)', 'warned content riots (warned)'],
    ],
    [
      'another speaker, another speech',
      'The bishop urged people in Rome on Monday to pray. The mayor warned of riots in Milan.',
      ['warned content riots (warned)'],
    ],
  ])('%s', (_, text, expected) => expect(saidLinks(tell(text)).sort()).toEqual([...expected].sort()))
})

describe('parts', () => {
  test.each([
    [
      'taking part',
      'Thousands gathered for a protest in Rome on Friday. The union took part in the protest.',
      ['took part in part_of gathered (the protest)'],
    ],
    [
      'a stay begun by an arrival and ended',
      'French troops arrived in Mali in 2013 and stayed there until the mission ended in 2022.',
      ['arrived starts stayed (and stayed there)', 'ended ends stayed (until)'],
    ],
    [
      'two stays of different people',
      'French troops arrived in Mali in 2013. German troops stayed in Chad.',
      [],
    ],
  ])('%s', (_, text, expected) =>
    expect(saidLinks(tell(text, '2023-05-01')).sort()).toEqual([...expected].sort()),
  )
})

describe('harm', () => {
  test.each([
    [
      'told some sentences later',
      'A car bomb exploded in Baghdad on Thursday. The market was crowded. Thirty people were wounded.',
      ['car bomb causes wounded (wounded)'],
    ],
    [
      'of one person may be another story',
      'A car bomb exploded in Baghdad on Thursday. The market was crowded. A singer died.',
      [],
    ],
    [
      'not of a girl who is missed',
      'A girl went missing in Baghdad on Thursday. The market was crowded. Thirty people were wounded.',
      [],
    ],
    [
      'of a boat, though somebody is missed',
      'A girl went missing in Baghdad on Thursday. A boat sank in Basra. Thirty people were wounded.',
      ['sank causes wounded (wounded)'],
    ],
    [
      'after two things that may have done it',
      'A car bomb exploded in Baghdad on Thursday. An earthquake struck Kabul. Thirty people were wounded.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(saidLinks(tell(text))).toEqual(expected))
})

describe('what a saying, a judgement or a meeting is about', () => {
  test.each([
    [
      'responsibility, for the violence told before',
      'A car bomb killed a judge in Kabul on Monday. The Taliban claimed responsibility.',
      ['claimed responsibility about car bomb (killed)'],
    ],
    [
      'responsibility, where no violence was told',
      'A judge visited Kabul on Monday. The Taliban claimed responsibility.',
      [],
    ],
    [
      'an investigation',
      'Police launched an investigation into the crash in Leeds.',
      ['launched about crash (the crash)'],
    ],
    [
      'what somebody caused',
      'A court in Rome convicted the captain of causing the wreck off Giglio.',
      ['convicted about wreck (the wreck)'],
    ],
    [
      'a sentence after its length',
      'A court in Rome sentenced the captain of the ship to 16 years in prison for the shipwreck off Giglio.',
      ['sentenced about shipwreck (the shipwreck)'],
    ],
    [
      'a deed told by a verb',
      'Neighbours accused him of uploading a video in Cairo.',
      ['accused about uploading (uploading)'],
    ],
    [
      'a meeting',
      'Commanders will meet in Kenya to discuss the disarmament of rebels.',
      ['meet about disarmament (the disarmament)'],
    ],
    ['a meeting about nothing told', 'Commanders will meet in Kenya to discuss the weather.', []],
    [
      'what was decided',
      'Officials decided to bring the boys out of the cave in Thailand.',
      ['decided content bring (decided to)'],
    ],
  ])('%s', (_, text, expected) => expect(saidLinks(tell(text))).toEqual(expected))
})

describe('aims, parts and order', () => {
  test.each([
    [
      'an act that lets another happen',
      'Mr Trump signed a proclamation in Washington to allow the deployment of troops.',
      ['signed purpose deployment (to allow the deployment)'],
    ],
    ['an act for something that is no event', 'He signed a contract in Rome to build the bridge.', []],
    [
      'who is sent to a meeting',
      'The Taliban will send two delegates to a meeting in Paris.',
      ['send part_of meeting (to a meeting)'],
    ],
    [
      'fraud in a referendum',
      "The party alleged fraud in Saturday's referendum in Egypt.",
      ["fraud part_of referendum (in Saturday's referendum)"],
    ],
    [
      'one deed that followed another, and was not done by it',
      "Monday's shooting in Kabul followed an attack in Herat.",
      ['shooting after attack (followed)'],
    ],
    [
      'two clauses after one verb',
      'He resigned in Harare on Tuesday, a week after the army seized power and hours after parliament voted to impeach him.',
      [
        'resigned after seized power (a week after)',
        'resigned after voted to (hours after)',
        'voted to content impeach (voted to)',
      ],
    ],
    [
      'past what is set off by commas',
      'The shooting in Kabul came a week after a girl, walking to school, was killed in Herat.',
      ['shooting after killed (a week after)'],
    ],
    ['a verb alone', 'killed', []],
    ['a stretch of time is no ground', 'Police arrested two men in Rome over the past week.', []],
  ])('%s', (_, text, expected) => expect(saidLinks(tell(text))).toEqual(expected))
})
