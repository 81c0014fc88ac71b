import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

describe('names that the words around make something else', () => {
  test.each([
    ['a saint with a byname', 'A vigil was held at St John the Baptist at eight.'],
    ['the church of a saint', 'A vigil was held at the Church of St John at eight.'],
    ['a saint’s school', 'She taught at St. John’s Lutheran School for years.'],
    ['a saint’s church without “’s”', 'It flooded St. Paul AME Church before dawn.'],
    ['schools named after presidents', 'They sent home pupils of Lincoln and Franklin elementary schools.'],
    ['one of them', 'He was a teacher at Washington Elementary until then.'],
    ['a firm', 'Miners fell: Rio Tinto lost 2 percent, Anglo American 3 percent.'],
    ['an airline', 'She flew with American Airlines all day.'],
    ['a sort of oil', 'It traded below West Texas Intermediate all week.'],
    ['winds', 'The Santa Ana winds fanned it.'],
    ['a utility', 'Crews of Southern California Edison came.'],
    ['a virus', 'Mosquitoes spread the West Nile virus in summer.'],
    ['a treaty', 'They left the Paris Agreement and the Kyoto Protocol behind.'],
    ['a constable’s house', 'They were held at Garda stations all night.'],
    ['frontiers', 'Borders closed, and Open Borders marched.'],
    ['police of a special unit', 'A SWAT team came; Swat officers left with HeLa cells.'],
    ['a firm of a town’s name', 'The lender Santander agreed; Santander said it would.'],
    ['one told aside', 'Aberdeen, the asset manager, cut jobs. Halifax, a big mortgage lender, fell.'],
    ['a club of another land', 'Kane scored for Bayern; Kingston Rovers lost.'],
    ['planets of a comet', 'The comet passes Mars and Jupiter, a telescope shows.'],
    ['roads by their numbers', 'He was stopped on U.S. 36, U.S. 30 was closed, and a truck fell on NH-57.'],
    ['an illness', 'The Marburg virus spread for weeks. Marburg killed ten people.'],
    ['a firm by its first word', 'Rio Tinto dug. Rio’s shares fell, and Rio said it would pay.'],
    ['lines of railways', 'Trains on the West Coast Main Line and the West Highland line stood.'],
    ['what parks are called', 'Crews from National Park came.'],
    ['the house of a saint in small letters', 'He was taken from St Stephen’s rectory.'],
    ['an airline that speaks', 'Iberia said it would fly again, and Iberia’s crews agreed.'],
    ['the helpers of any land', 'In March the Red Cross came, and the Red Crescent.'],
    ['hats', 'They sell Panama hats by the river.'],
    ['a theatre with an article', 'They bought the Webster last year.'],
    ['the mouth of rivers', 'Water is pumped out of the Delta, they say.'],
    ['what is somebody’s', 'They said the Lord’s prayer.'],
    ['a group called after a country', 'He was a founder of Palestine Action.'],
    ['a band of people', 'Elders of the Kanaka Bar Indian Band came.'],
    ['a planet', 'A probe entered orbit: two rovers roam Mars, and Jupiter is next.'],
    ['what another place is likened to', 'They call the harbour the Venice of the North.'],
    ['a ship', 'The ferry Estonia, the ESPS Victoria, the frigate Kent and the NNS Delta left port.'],
    ['another party’s last words', 'It was the first defeat of the Liberal Democratic Party for years.'],
  ])('%s', (_, text) => expect(annotate(text)).toBe(text))

  test.each([
    [
      'a city called after a saint before a title',
      '[St. John’s→saint-johns] Mayor Danny Breen met [St. Paul→geonames:5045360] Mayor Melvin Carter.',
    ],
    ['and before small letters', 'A [St. Louis→geonames:4407066] church burned.'],
    [
      'the town, where a firm has its name',
      'The lender Halifax agreed, and in [Halifax→geonames:6324729] men of Halifax spoke.',
    ],
    [
      'a town beside a firm',
      'Near [Leeds→geonames:2644688], the airline cut jobs. The company [Leeds→geonames:2644688]-based men own fell.',
    ],
    [
      'a town that the article is in',
      'A teacher in [Washington→washington-dc], at [Washington→washington-dc] Elementary, spoke.',
    ],
    ['a class', 'The [Boston→geonames:4930956] middle class shrank.'],
    ['a town whose police come', 'The [Webster→geonames:4954677] police came.'],
    ['one of two', 'It helps the [Gainesville→geonames:4156404] and Lindsay communities.'],
    ['a town with its state', 'The [Boulder→geonames:5574991] ([Colo.→colorado]) police came.'],
    [
      'a city of winds',
      'Strong winds hit [Santa Ana→geonames:5392900] and [Southern California→southern-california].',
    ],
    ['a city as it was', 'The [London→london] of his youth is gone.'],
    ['names with an article', 'They flew to The [Hague→the-hague] and the [Bronx→geonames:5110266].'],
    ['a town on the lake', 'They flew to [Garda→geonames:3176320] in [Italy→italy].'],
    ['a region called after a frontier', 'They met in the [Borders→scottish-borders-gb].'],
    [
      'a town called like a planet, with its state',
      'A rover in orbit: it was made in [Jupiter→geonames:4160610], [Fla.→florida]',
    ],
    ['nor where nothing is said of space', 'Police in [Jupiter→geonames:4160610] searched the lake.'],
    [
      'a city of something else',
      'The [London→london] of the north bank is dear; [London→london] of the Middle Ages was not.',
    ],
    ['a ground called by its owner', 'Rain ended play at [Lord’s→lords-cricket-ground].'],
    ['a river', 'Refugees crossed the [Nile→nile] by night.'],
    ['a city of a treaty', 'They met in [Paris→paris] and [Kyoto→geonames:1857910] for years.'],
    [
      'a country before a count',
      'The [U.S.→united-states] won 3-1 and sent [U.S.→united-states] 15 ships on the way.',
    ],
    [
      'the town an illness is called after',
      'The Marburg virus was found in [Marburg→geonames:2873759] by chance.',
    ],
    [
      'the city that speaks where no firm is named',
      '[Rio→geonames:3451190] said the carnival begins in March.',
    ],
    ['and is told in', 'Rio Tinto dug, and Rio said it would pay. They danced in [Rio→geonames:3451190].'],
    ['a saint’s city’s harbour', '[St. John’s→saint-johns] harbour froze.'],
    [
      'the land of a firm told aside',
      'Halifax, [Britain→united-kingdom]’s biggest mortgage lender, agreed.',
    ],
    ['a peninsula of which others speak', 'The Moors held [Iberia→iberia] for centuries, it said.'],
    ['the seat of one body of helpers', 'The [ICRC→icrc-headquarters] came.'],
    ['a country that sells hats', 'A ship of [Panama→panama] left.'],
    [
      'the party of a state',
      'He led the [Georgia→georgia-us] [Democratic Party→united-states] in [Atlanta→geonames:4180439].',
    ],
    [
      'the guard of an adjective',
      'Then the [[Iraqi→iraq] Republican Guard→iraq] fled to the north of the city.',
    ],
  ])('but not %s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
})
