import { describe, expect, test } from 'vitest'
import { tell, triggersOf } from './tell.ts'

const told = (text: string) => triggersOf(tell(text))

describe('what a deed is for', () => {
  test.each([
    [
      'what those sent are to do',
      'Norway sent engineers to Chad to rebuild the dam.',
      ['deployment: sent', 'construction: rebuild'],
    ],
    [
      'what an accord is for',
      'The ministers signed an accord to promote trade.',
      ['agreement: signed|accord', 'business: promote'],
    ],
    ['what would be', 'A buyer would sell the plant.', []],
    ['what a meeting only joins', 'He travelled to Rome to join the club.', ['visit: travelled to']],
    ['what nobody is to do', 'Nobody knows how to sell the plant.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('what is demanded or asked for', () => {
  test.each([
    ['a noun as the object', 'Bolivia demanded her return.', ['demand: demanded', 'arrival: return']],
    [
      'an act of others',
      'The bishop called for Jane Roe to be moved to Rome.',
      ['demand: called for', 'arrival: moved to'],
    ],
    ['asylum', 'She fled to Brazil and asked for asylum.', ['migration: fled to', 'demand: asked for']],
    ['a prayer tells no deed', 'The bishop urged people in Rome on Monday to pray.', ['appeal: urged']],
    ['a stay goes on', 'The cleric opposes the U.S. military presence.', ['refusal: opposes']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('nouns that a word before them takes for something that happened', () => {
  test.each([
    ['after', 'It went after a request by the mayor.', ['demand: request']],
    ['in response to', 'It went in response to a request by the mayor.', ['demand: request']],
    ['amid', 'He spoke amid the clashes.', ['hostilities: clashes']],
    ['a tour', 'He arrived in Oslo on a tour of the north.', ['arrival: arrived', 'visit: tour']],
    ['possessive time', "It prepares for last week's elections.", ['election: elections']],
    ['a kind of thing', 'It deals with requests.', []],
    ['a kind of them all', 'It prepares for elections.', []],
    ['a guided tour', 'It offers guided tours.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('what is going on', () => {
  test.each([
    ['a search', 'Police are searching the house.', ['discovery: searching']],
    ['a thing always so', 'Police often search the house.', []],
    ['what nothing is done to', 'Police are searching.', []],
    ['what the reader may do', 'You may travel to Peru, but you need to apply for a visa.', []],
    ['what will be slower', 'Growth is going to slow down in Asia.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('words that tell one event together', () => {
  test.each([
    [
      'a strike that hit',
      'A drone strike hit a wedding in Quetta.',
      ['airstrike: drone strike|hit', 'meeting: wedding'],
    ],
    ['a bomb that exploded', 'A car bomb exploded in Quetta.', ['bombing: car bomb|exploded']],
    [
      'the bomb of the sentence before',
      'A car bomb killed 12 people in Quetta on Monday. The bomb exploded near a post.',
      ['bombing: car bomb|killed|exploded'],
    ],
    ['two deeds on one object', 'Soldiers shot and killed four men in Hebron.', ['killing: shot|killed']],
    [
      'two deeds on two',
      'Soldiers shot a man and killed a boy in Hebron.',
      ['shooting: shot', 'killing: killed'],
    ],
    ['elections that were held', 'The elections held last week were fair.', ['election: elections|held']],
    ['what was tried', 'A coup attempt failed in Chad.', ['overthrow: coup attempt']],
    [
      'one death is not many',
      'The storm caused 45 deaths in Texas. The death of Jane Roe was investigated.',
      ['disaster: storm', 'death: deaths', 'death: death', 'trial: investigated'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('who is meant', () => {
  test.each([
    ['those who came', 'He was among those who gathered in Rome on Saturday.', ['protest: gathered']],
    [
      'a speaker that is "it"',
      'The ministry says it has asked Minsk to extradite him.',
      ['appeal: asked', 'trial: extradite'],
    ],
    ['a number of them', 'The five were released.', ['release: released']],
    [
      'those forced',
      'The blast forced residents to flee their homes.',
      ['bombing: blast', 'departure: flee'],
    ],
    [
      'the store, not its owner',
      'The chain admits that the store, opened in 1968, is old.',
      ['statement: admits', 'construction: opened'],
    ],
    [
      'those left dead',
      'The fighting ended with ten men left dead.',
      ['hostilities: fighting', 'end: ended', 'killing: left dead'],
    ],
    ['those who are dead', 'Two men are dead and three are missing.', ['death: dead', 'accident: missing']],
    ['a thing that is dead', 'The dead sea is old.', []],
    ['an adjective', 'Banned group Lashkar is old.', []],
    ['it alone', 'It asked.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('how many, and what kind of thing', () => {
  test.each([
    [
      'as many as',
      'A bomb exploded in Chad, killing as many as 20 men.',
      ['bombing: exploded', 'killing: killing'],
    ],
    [
      'between',
      'They attacked a post in Chad, killing between 15 and 20 men.',
      ['attack: attacked', 'killing: killing'],
    ],
    [
      'two verbs after "to"',
      'They marched to protest the war in Chad and demand the return of the king.',
      ['protest: marched', 'protest: protest', 'war: war', 'demand: demand', 'arrival: return'],
    ],
    [
      'floods that did it',
      'Floods that inundated the city killed ten men.',
      ['disaster: Floods|inundated|killed'],
    ],
    [
      'a campaign that is to begin',
      'A vaccination campaign is to begin today in Chad.',
      ['aid: vaccination campaign|begin'],
    ],
    [
      'what was done, after a day',
      'A strike on Nov. 8 damaged a ship near Basra.',
      ['attack: strike|damaged'],
    ],
    ['an adjective after a day', 'The Nov. 8 attempted coup in Chad failed.', ['overthrow: coup']],
    ['a ground', 'In retaliation, rebels attacked Baghdad.', ['attack: attacked']],
    [
      'a ground that is asked for',
      'Iran vowed retaliation for the attack on Baghdad.',
      ['statement: vowed', 'hostilities: retaliation', 'attack: attack'],
    ],
    ['what it took', 'It took the army over two days to reach Basra on Friday.', ['arrival: reach']],
    ['what somebody took over', 'The army took over a bank in Basra on Friday.', ['business: took over']],
    ['anything destroyed', 'Rebels destroyed a bridge near Mosul.', ['damage: destroyed']],
    ['hopes destroyed', 'The rebels destroyed all hopes of it.', []],
    ['reports as an object', 'They denied media reports.', ['statement: denied']],
    ['an aim', 'The point is to sell shoes.', []],
    ['a share is no score', 'Turnout fell to 41-42 percent.', []],
    ['clashes that did not occur', 'No major clashes occurred in Seoul.', ['hostilities: clashes|occurred']],
    ['what nobody claimed', 'No one has claimed responsibility.', ['statement: claimed responsibility']],
    ['a body of the name', 'Amnesty International protested in Seoul.', ['protest: protested']],
    ['no more than a word', 'There is no clash of colours.', []],
    ['those flown home', 'Their coffins had been flown home.', ['arrival: flown home']],
    ['what is to be rebuilt', 'They own the hotel, which they plan to rebuild.', ['construction: rebuild']],
    ['what they meet to do', 'They met in Rome to discuss it.', ['meeting: met']],
    ['a raid by police', 'A police raid in Leeds failed.', ['attack: raid']],
    ['a jab', 'He had a flu shot.', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})
