import { describe, expect, test } from 'vitest'
import { linksAmong } from './marked.ts'

const table = (rows: readonly (readonly [name: string, text: string, links: readonly string[]])[]) =>
  test.each(rows)('%s', (_, text, links) => expect(linksAmong(text)).toEqual([...links].sort()))

describe('what an event does', () => {
  table([
    [
      'what a mishap goes on to do',
      'A truck [overturned] in Leeds, [closing] two lanes.',
      ['overturned causes closing'],
    ],
    ['what somebody goes on to do', 'The mayor [spoke] in Leeds, [closing] the meeting.', []],
    [
      'a verb with an object',
      'The [storm] [damaged] a bridge near Izmir on Friday.',
      ['storm causes damaged'],
    ],
    [
      'in a clause on the event',
      'Police opened a road near Izmir after the [crash] that [slowed] traffic.',
      ['crash causes slowed'],
    ],
    ['what will be done', 'The [ban] will [cost] the port of Aden millions.', ['ban causes cost']],
    [
      'past a verb of bringing about',
      'New [expenses] may require the board to [amend] the budget.',
      ['expenses causes amend'],
    ],
    [
      'a verb of helping',
      'Close [cooperation] has helped [force] rebels from the port.',
      ['cooperation causes force'],
    ],
    [
      'a deed that is the subject of another',
      'The general said [securing] the port had [foiled] the plans of rebels.',
      ['securing causes foiled'],
    ],
    [
      'harm done in it',
      'Two soldiers were [wounded] in an [explosion] in Kabul.',
      ['explosion causes wounded'],
    ],
    ['what did it', 'The school in Leeds was [damaged] by the [fire].', ['fire causes damaged']],
    ['harm that a sentence opens on', 'In that [outbreak] 150 people [died].', ['outbreak causes died']],
    [
      'harm in a clause on it',
      'He was in a school [shooting] where nine people [died].',
      ['shooting causes died'],
    ],
    ['harm in another clause', 'In that [outbreak] a ship sank and 150 people [died].', []],
    ['another subject after "and"', 'An [outbreak] in the north and the army [closed] the bridge.', []],
    ['by how much', 'The mayor was [defeated] by nine [votes] in Leeds.', []],
    ['what it becomes', 'The [march] in Leeds [turned] violent on Monday.', []],
    ['no object', 'The [strike] in Oslo [spread] on Monday.', []],
    ['where it spreads', 'The [unrest] [spread to] the coast of Libya on Monday.', []],
    ['what does not happen', 'The [storm] did not [damage] the bridge near Izmir.', []],
    ['what only says', 'The [verdict] in Rome [angered] the family.', []],
    ['what it holds', 'The [festival] in Rome [attracted] ten singers.', []],
    ['people with the noun before them', '[Fire] inspectors [inspected] the mill in Leeds on Monday.', []],
    ['what is only hoped', 'The firm made an [investment] in Leeds with hopes of [hiring] fifty people.', []],
    ['a war is where people die', 'Two brothers were [killed] in the [war] in Chad.', []],
  ])
})

describe('what a clause brings about', () => {
  test.each([
    [
      'past a participle that says which',
      'The president [signed] the bill after a court lifted an order [blocking] it, prompting unions to [strike].',
      ['signed causes strike'],
    ],
    [
      'the verb right before',
      'The president [signed] the bill, prompting unions to [strike].',
      ['signed causes strike'],
    ],
  ])('%s', (_, text, links) =>
    expect(linksAmong(text).filter(link => link.includes('causes'))).toEqual(links),
  )
})

describe('what depends on what', () => {
  table([
    ['what must not be', 'They will [strike] unless the plant is [closed].', []],
    [
      'a condition after what depends on it',
      'The firm will be [paid] only if it [finds] the plane.',
      ['finds causes paid'],
    ],
    [
      'a condition that opens the sentence',
      'If the amendment is not [approved], the money will [come] from a fund.',
      ['approved causes come'],
    ],
    [
      'what could not be done',
      'Because he had been [acquitted], he could not be [retried].',
      ['acquitted causes retried'],
    ],
    ['another clause between', 'The thing he may [ask] is whether police know if she [left].', []],
    ['what has happened', 'Police [stopped] a man in Leeds as if he had [attacked] the mayor.', []],
    ['a clause that asks', 'Police [asked] if the man [owned] the house.', ['asked about owned']],
  ])
})

describe('what it is for', () => {
  table([
    [
      'what a verb of aiming says of a noun',
      'The [killing] in Kirkuk was designed to [scare] the judges.',
      ['killing purpose scare'],
    ],
    [
      'a participle after the noun',
      'The town will host a [workshop] intended to [inform] the farmers.',
      ['workshop purpose inform'],
    ],
    [
      'a verb of using that is itself told',
      'The clinics will [use] the money to [hire] nurses.',
      ['use purpose hire'],
    ],
    [
      'the goal of it',
      'A goal of the [campaign] was to [complete] a belt around the city.',
      ['campaign purpose complete'],
    ],
    [
      'in order to, of what is only meant',
      'The group plans to [examine] the halls in order to [improve] them.',
      ['examine purpose improve'],
    ],
    ['money that was used for it', 'The money was [taken] from a fund to [buy] land.', ['taken purpose buy']],
    ['kept from it', 'Screens were [put] up to keep the germ from [spreading].', ['put purpose spreading']],
    ['what is sought', 'Dealers are [seeking] to [avoid] the police.', []],
    ['what somebody hopes', 'The victims of the [fire] in Kirkuk hope to [return] on Sunday.', []],
    ['what is expected', 'The [strike] in Leeds is expected to [disrupt] traffic.', []],
    ['the goal of a body', 'A goal of the party was to [win] the [election].', []],
    ['what is past', 'The [visit] to Oslo was designed to have [impressed] them.', []],
  ])
})

describe('what is said with a deed', () => {
  table([
    [
      'a participle of saying',
      'The guard [sued] the city of Leeds, claiming that police had [attacked] him.',
      ['sued content attacked'],
    ],
    [
      'a participle of another kind',
      'The guard [left] the city, driving a car that police had [painted].',
      [],
    ],
    ['a sentence of its own', 'Police [closed] the road. He said that gunmen had [attacked] it.', []],
  ])
})

describe('what is answered and treated', () => {
  table([
    ['an answer', 'The company did not [respond] to a [request].', ['respond response_to request']],
    ['what is ended', 'Police [foiled] a [plot] in Leeds on Monday.', ['foiled ends plot']],
    ['in the passive', 'The [search] off Perth was [suspended] in January.', ['suspended ends search']],
    [
      'what is put first',
      'The council [prioritised] the [repair] of the bridge.',
      ['prioritised about repair'],
    ],
    [
      'what is to be done to it',
      'It was the first [appointment] to be [reviewed] in Leeds.',
      ['reviewed about appointment'],
    ],
    [
      'what goes on at it',
      'The mayor [collapsed] at a [reception] in Leeds.',
      ['collapsed part_of reception'],
    ],
    ['what opens the sentence', 'At an [event] in Leeds, the president [danced].', ['danced part_of event']],
    ['what is advised against', 'The office [advised] against [travel] to Chad.', ['advised demands travel']],
    [
      'what it is for has its own time',
      'Police [arrested] a man for [carrying] a knife after a [collision].',
      ['arrested after collision', 'arrested response_to carrying'],
    ],
    ['what is felt at it', 'The mayor voiced [horror] at the [killing] in Leeds.', ['horror about killing']],
    ['what is done with a thing', 'Police [painted] the station during the day.', []],
    ['a noun that stands apart', 'Police [painted] the station. A [reception] follows.', []],
  ])
})
