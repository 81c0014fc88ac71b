import { describe, expect, test } from 'vitest'
import { saidLinks, tell } from './told.ts'

type Row = readonly [name: string, text: string, expected: readonly string[]]

const expectLinks = (text: string, expected: readonly string[]) =>
  expect(saidLinks(tell(text))).toEqual(expected)

describe('harm and what did it', () => {
  test.each<Row>([
    [
      'when',
      'Seventy people were killed when a plane crashed in Colombia.',
      ['crashed causes killed (when)'],
    ],
    [
      'and',
      'A bomb exploded in a market in Lahore and killed 20 people.',
      ['exploded causes killed (killed)'],
    ],
    [
      'the deed of the day, not the war of years ago',
      'The bomb exploded in Baghdad on Thursday. The war began with the invasion in March 2003. Officials said 35 people were wounded.',
      ['exploded causes wounded (wounded)', 'invasion starts war (began with)'],
    ],
    ['when something else was done', 'Seventy people were killed when the minister visited Colombia.', []],
    ['another clause', 'A plane crashed in Colombia, and troops killed 20 rebels in Cali.', []],
    [
      'a toll of a whole year',
      'Gunmen attacked a convoy near Juba on Saturday. At least twelve people have died this year.',
      [],
    ],
  ])('%s', (_, text, expected) => expectLinks(text, expected))
})

describe('a punishment and its ground', () => {
  test.each<Row>([
    [
      'jailed for',
      'He was jailed for life for the murder of 51 people in Christchurch.',
      ['jailed for about murder (the murder)'],
    ],
    [
      'arrested on suspicion of',
      'Mexico arrested the union leader on suspicion of embezzling $200 million.',
      ['arrested response_to embezzling (embezzling)'],
    ],
    [
      'charged over',
      'Two men were charged over the killing of a student in Leeds.',
      ['charged about killing (over)'],
    ],
    [
      'guilty to',
      'The man pleaded guilty to the murders in Leeds.',
      ['pleaded guilty about murders (the murders)'],
    ],
    [
      'including',
      'The man was charged with a range of offences, including five burglaries in Leeds.',
      ['charged with about burglaries (five burglaries)'],
    ],
    [
      'a list of deeds',
      'The court found Macedonia guilty of humiliating and secretly imprisoning a citizen.',
      ['found about imprisoning (imprisoning)'],
    ],
    [
      'an appeal of the judgement before',
      'The judge sentenced him in Rome on Thursday. His lawyer said he would appeal.',
      ['appeal about sentenced (sentenced)', 'said content appeal (said)'],
    ],
    ['for a while', 'He was jailed in Rome for three years.', []],
    ['sentenced to what', 'He was sentenced to death in Rome.', []],
    [
      'an appeal for something',
      'The judge sentenced him in Rome on Thursday. The town appealed for help.',
      [],
    ],
    [
      'what people were angry over',
      'The minister resigned in Rome amid anger in the town over the shooting.',
      [],
    ],
  ])('%s', (_, text, expected) => expectLinks(text, expected))
})

describe('help, parts, ends and what is promised', () => {
  test.each<Row>([
    [
      'for the victims of',
      'The United States sent tents for the victims of the earthquake in Nepal.',
      ['sent response_to earthquake (victims of the earthquake)'],
    ],
    ['in another clause', 'Paris sent aid while rain fell to victims of the earthquake in Nepal.', []],
    ['survivors of nothing told', 'The United States sent tents for the survivors in Nepal.', []],
    [
      'so long into it',
      'About 90 minutes into the rally in Moscow, police arrested a dozen people.',
      ['arrested part_of rally (into the rally)'],
    ],
    [
      'during it, at the head of the sentence',
      'During a visit to Darfur, the minister toured a camp near Nyala.',
      ['toured part_of visit (During a visit)'],
    ],
    ['into a place', 'About 90 people went into the hall, and police arrested a dozen at home.', []],
    ['dispersed', 'Police dispersed the rally in Moscow.', ['dispersed ends rally (dispersed)']],
    ['weeks of it', 'The truce ended weeks of fighting in Gaza.', ['ended ends fighting (ended)']],
    ['what is not broken up', 'Police watched the rally in Moscow.', []],
    [
      'a light verb',
      'The party vowed to continue the protests in Cairo.',
      ['vowed content protests (vowed to)'],
    ],
    ['a verb of its own', 'The party vowed to wear shoes at the protests in Cairo.', []],
    [
      'what a law lets happen',
      'The parliament approved a bill allowing the deployment of troops to Mali.',
      ['approved purpose deployment (allowing the deployment)'],
    ],
    [
      'who says so stands between',
      'Police arrested three men in Rome three days after officers said two men shot a guard in Turin.',
      ['arrested after shot (three days after)'],
    ],
    [
      'who only spoke after',
      'Police arrested three men in Rome three days after officers said it was dark.',
      [],
    ],
  ])('%s', (_, text, expected) => expectLinks(text, expected))
})
