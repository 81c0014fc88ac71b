import { describe, expect, test } from 'vitest'
import { saidLinks, tell } from './told.ts'

const said = (text: string) => saidLinks(tell(text)).sort()

describe('what is said', () => {
  test.each([
    [
      'a clause with "that"',
      'The ministry in Lima announced on Monday that troops had left the city of Cusco.',
      ['announced content left (announced on Monday that)'],
    ],
    [
      'a clause without it',
      'The mayor of Lyon announced the army had left the city on Friday.',
      ['announced content left (announced)'],
    ],
    [
      'no past form after what is announced to come',
      'The mayor of Lyon announced the army would leave the city and urged residents of Lyon to stay.',
      ['announced content leave (announced)'],
    ],
    [
      'past those who are told',
      'The envoy warned residents of Goma on Monday that rebels would storm the airport in Goma.',
      ['warned content storm (warned)'],
    ],
    [
      'past words that carry what hangs on them',
      'The party in Accra denied reports on Monday that soldiers had attacked the parliament.',
      ['denied content attacked (denied reports on Monday that)'],
    ],
    [
      'what was announced, in the passive',
      'The arrest of the mayor in Turin was announced on Sunday.',
      ['announced content arrest (announced)'],
    ],
    [
      'what a clause is about',
      'The minister in Rabat denied that the arrest was unlawful on Friday.',
      ['denied about arrest (the arrest)'],
    ],
    [
      'another clause after "and"',
      'The tests confirmed the outbreak in Leeds and the army closed the bridge on Monday.',
      ['confirmed content outbreak (confirmed)'],
    ],
    [
      'a participle that only says who',
      'A court in Tbilisi announced that two men arrested on Monday were soldiers.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual([...expected].sort()))
})

describe('what is judged and treated', () => {
  test.each([
    [
      'a deed somebody is accused of having tried',
      'Prosecutors in Oslo accused the guard of trying to bomb the embassy on Monday.',
      ['accused about bomb (bomb)'],
    ],
    [
      'past an aside',
      'Prosecutors in Oslo accused the guard, based on a video, of bombing the embassy on Monday.',
      ['accused about bombing (bombing)'],
    ],
    [
      'what an inquiry looks into, past its cause',
      'Police in Quito opened an investigation into the cause of the crash on Monday.',
      ['investigation about crash (the crash)'],
    ],
    [
      'what is condemned, past its number',
      'The union in Turin condemned a series of attacks on Sunday.',
      ['condemned about attacks (attacks)'],
    ],
    [
      'the owner of a thing is not judged for it',
      'Police in Perth arrested the owner of the plant after the fire on Monday.',
      ['arrested after fire (after)'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual([...expected].sort()))
})

describe('what is asked for and what it is for', () => {
  test.each([
    [
      'an act',
      'The judge in Bern ordered the army on Monday to release the prisoners.',
      ['ordered demands release (to release)'],
    ],
    [
      'past a clause on those who are asked',
      'The bishop of Leon urged those who had seen the film to leave the city on Monday.',
      ['urged appeal_for leave (to leave)'],
    ],
    [
      'an infinitive within a clause on somebody else',
      'Guards in Berea fought on Monday with officers who attempted to arrest him.',
      [],
    ],
    ['an infinitive that says which one', 'Nigeria sent the first troops to leave Mali on Monday.', []],
    [
      'what troops are sent for',
      'Nigeria sent its troops to leave Mali on Monday.',
      ['sent purpose leave (to leave)'],
    ],
    ['what is past is nobody’s aim', 'The army was found on Monday to have bombed a market in Idlib.', []],
    [
      'past what somebody does it as',
      'The mayor of Lyon travelled to Paris as head of the party on Monday to sign the treaty.',
      ['travelled to purpose sign (to sign)'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual([...expected].sort()))
})

describe('parts, order and causes', () => {
  test.each([
    [
      'an occasion that opens the sentence',
      'At a meeting in Geneva, the minister signed the treaty on Monday.',
      ['signed part_of meeting (At a meeting)'],
    ],
    [
      'two verbs before the cue',
      'The army closed the bridge and arrested two men in Osh after rebels attacked the mayor on Monday.',
      [
        'arrested after attacked (after)',
        'arrested response_to attacked (after)',
        'closed after attacked (after)',
        'closed response_to attacked (after)',
      ],
    ],
    [
      'the second of two deeds',
      'Gunmen attacked a bank in Cali on Monday and then fled to Bogota.',
      ['fled to after attacked (and then)'],
    ],
    [
      'a cue after a comma goes with the main clause',
      'Thousands marched in Lima on Monday to demand the release of the mayor, after the army attacked the city.',
      [
        'demand demands release (the release of)',
        'marched after attacked (after)',
        'marched purpose demand (to demand)',
        'marched response_to attacked (after)',
      ],
    ],
    [
      'what somebody helped in has its own time',
      'He was accused in Lagos of helping them hide after the attack on Monday.',
      [],
    ],
    [
      'the subject of a verb of causing',
      'A report on the attack in Paris sparked protests in Lyon on Monday.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual([...expected].sort()))
})
