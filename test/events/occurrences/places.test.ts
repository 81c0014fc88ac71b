import { expect, test } from 'vitest'
import { only, placesOf, tell } from './tell.ts'

test.each([
  ['in', 'Thousands protested in Baghdad.', 'protest', ['site baghdad']],
  ['two', 'Thousands protested in Baghdad and Paris.', 'protest', ['site baghdad', 'site paris']],
  [
    'a list',
    'Thousands protested in Baghdad, Basra and Paris.',
    'protest',
    ['site baghdad', 'site basra', 'site paris'],
  ],
  [
    'a volcano by its name',
    'The Stromboli volcano erupted in Italy on Friday.',
    'disaster',
    ['site stromboli'],
  ],
  ['a town no list has, in its state', 'A bomb went off in Reading, Kansas.', 'bombing', ['site kansas']],
  ['whose talks ended', 'Iraqi talks ended on Friday.', 'end', ['scope iraq']],
  ['who left, and whence', 'A withdrawal by Turkey from Syria began.', 'withdrawal', ['origin syria']],
  ['a prison in a town', 'He was taken to Basra prison on Friday.', 'arrival', ['destination basra']],
  [
    'where in a country, told later',
    'A volcano in Iraq erupted on Friday. The volcano erupted near Basra at dawn.',
    'disaster',
    ['site basra'],
  ],
  [
    'no other country, told later',
    'A volcano in Iraq erupted on Friday. The volcano erupted at dawn, as one had in Paris.',
    'disaster',
    ['site iraq'],
  ],
  [
    'the area left, in its country',
    'A boat left the Basra area in Iraq on Friday.',
    'departure',
    ['origin basra'],
  ],
  ['a country left', 'A boat left the base in Iraq on Friday.', 'departure', ['origin iraq']],
  ['flights to it', 'Flights to Basra were cancelled by Iberia on Friday.', 'closure', ['site basra']],
  ['no talks to it', 'Threats to Basra were cancelled on Friday.', 'closure', []],
  [
    'not where it was told',
    'Police confirmed the attack on Basra to journalists in Baghdad on Friday.',
    'attack',
    ['target basra'],
  ],
  ['what has a town in its name', 'The Basra school was closed on Friday.', 'closure', ['target basra']],
  [
    'a list that opens the sentence',
    'In Baghdad, Basra and Paris, thousands protested.',
    'protest',
    ['site baghdad', 'site basra', 'site paris'],
  ],
  [
    'a list of targets',
    'Rebels attacked Baghdad, Basra and Paris.',
    'attack',
    ['target baghdad', 'target basra', 'target paris'],
  ],
  [
    'a list with what the first lies in',
    'Thousands protested in Baghdad, Iraq, and Paris.',
    'protest',
    ['site baghdad', 'site paris'],
  ],
  [
    'a list of those gone to',
    'The general travelled to Baghdad, Basra and Paris.',
    'visit',
    ['destination baghdad', 'destination basra', 'destination paris'],
  ],
  [
    'a second “in”',
    'Thousands protested in Baghdad and in Paris.',
    'protest',
    ['site baghdad', 'site paris'],
  ],
  ['a division by its word', 'Rebels killed ten people in Herat province.', 'killing', ['site admin1:AF.11']],
  [
    'after a place no list knows',
    'Rebels killed ten people in Zzyx, in neighboring Anbar province.',
    'killing',
    ['site anbar'],
  ],
  [
    'not a summit beside the place',
    'They held talks in Baghdad and a summit in Paris.',
    'negotiation',
    ['site baghdad'],
  ],
  [
    'whence, by what stands in it',
    'The agency flew tents from its hub in Baghdad on Friday.',
    'departure',
    ['origin baghdad'],
  ],
  [
    'where the subject is',
    'Homes in Basra and Paris were destroyed.',
    'damage',
    ['site basra', 'site paris'],
  ],
  [
    'where it is done, whosoever comes from elsewhere',
    'Police in Basra arrested two men in Paris.',
    'arrest',
    ['site paris'],
  ],
  ['no list by commas alone', 'Thousands protested in Baghdad, Paris said.', 'protest', ['site baghdad']],
  [
    'what opens a clause of its own',
    'Thousands protested in Baghdad, and Paris sent troops.',
    'protest',
    ['site baghdad'],
  ],
  ['a city in its country', 'Thousands protested in Baghdad, Iraq.', 'protest', ['site baghdad']],
  ['opening the sentence', 'In Baghdad, thousands protested.', 'protest', ['site baghdad']],
  [
    'opening the paragraph',
    'In Baghdad, thousands protested. Police arrested ten men.',
    'arrest',
    ['site baghdad'],
  ],
  [
    'opening the paragraph, but no scene of what is only spoken of again',
    'Rebels shot down five jets.\n\nIn Paris, crowds marched on Friday. Cyprus condemned the attack.',
    'attack',
    ['scope paris'],
  ],
  ['aimed', 'An attack on Baghdad killed ten people.', 'attack', ['target baghdad']],
  ['the object', 'Rebels attacked Baghdad.', 'attack', ['target baghdad']],
  ['to', 'The general sent troops to Kuwait.', 'deployment', ['destination kuwait']],
  ['from', 'Troops withdrew from Iraq.', 'withdrawal', ['origin iraq']],
  ['a rocket’s', 'SpaceX launched a rocket from Kuwait.', 'departure', ['origin kuwait']],
  ['over', 'A plane exploded over Kuwait.', 'bombing', ['site kuwait']],
  ['where they are', 'U.S. forces have remained in Iraq for years.', 'presence', ['site iraq']],
  ['of a state', 'Ten people died in the Indian state of Bihar.', 'death', ['site bihar']],
  ['where', 'Storms reached Baghdad, where one man died.', 'death', ['site baghdad']],
  ['in front of the noun', 'The Baghdad bombing shocked many.', 'bombing', ['target baghdad']],
  ['past an adverb', 'A bomb exploded in a mainly Shiite area in Baghdad.', 'bombing', ['site baghdad']],
  [
    'past an aside',
    'They shot the officer, Asadullah Khalid, at his house in Kabul.',
    'shooting',
    ['site kabul'],
  ],
  [
    'a court by its own name',
    'A man of Baghdad appeared before Leeds Crown Court on Friday.',
    'trial',
    ['site geonames:2644688'],
  ],
  ['no court', 'A man of Baghdad joined the Leeds Choir on Friday.', 'participation', []],
  ['a border', 'The army sent troops to the Mexico border.', 'deployment', ['destination mexico']],
  [
    'the post of the victim',
    'The police chief for Bavaria was killed on Friday.',
    'killing',
    ['scope bavaria'],
  ],
  [
    'the surroundings of a town',
    'Five men of the Dresden area have been arrested.',
    'arrest',
    ['scope geonames:2935022'],
  ],
  ['whence those arrested are', 'Police arrested two men from Basra.', 'arrest', []],
  ['whence they were taken', 'Soldiers arrested him from a house in Basra.', 'arrest', ['site basra']],
  ['whose people', 'Five Dresden football players have been arrested.', 'arrest', []],
  ['where it was only heard', 'It wounded ten people and was heard in Cyprus.', 'injury', []],
  ['whence helpers came', 'A search drew helpers from China and Australia.', 'discovery', []],
  [
    'another clause',
    'Pope Francis expressed sorrow, and the bells of Westminster Abbey rang.',
    'statement',
    [],
  ],
  [
    'where it was tested, not where the speaker is',
    'The World Health Organization in Geneva said samples tested in Lyon, France, had confirmed the virus.',
    'statement',
    ['scope geonames:2996944'],
  ],
  [
    'who reports cases',
    'California has reported seven cases of measles.',
    'disease-outbreak',
    ['site california'],
  ],
  ['a government acts from its seat', 'Tehran condemned the law.', 'statement', ['seat iran-government']],
  ['what is demanded concerns it', 'A cleric called for the closure of Iraq.', 'demand', ['scope iraq']],
  [
    'whoever expels does so from home',
    'The Iraqi Parliament expelled all foreign forces.',
    'expulsion',
    ['seat iraqi-parliament', 'origin iraq'],
  ],
  [
    'the march somebody joined',
    'A march in Baghdad drew many. The group took part in the march.',
    'participation',
    ['site baghdad'],
  ],
  [
    'the clause a participle hangs on',
    'Gunmen stormed a mall in Paris on Friday, killing ten.',
    'killing',
    ['site paris'],
  ],
  [
    'the verb a participle hangs on',
    'A bus fell off a bridge in Paris on Friday, killing ten.',
    'killing',
    ['site paris'],
  ],
  ['whose outbreak', 'The Iraqi cholera outbreak killed ten.', 'disease-outbreak', ['site iraq']],
  ['the town of', 'The tornado hit the city of Baghdad.', 'disaster', ['site baghdad']],
  ['left for', 'The mayor left for Baghdad on Friday.', 'departure', ['destination baghdad']],
  ['whose cleric', 'An Iraqi cleric urged followers to vote.', 'appeal', ['scope iraq']],
])('%s', (_, text, type, places) => expect(placesOf(only(tell(text), type))).toEqual(places))

test.each([
  ['whose forces', 'U.S. forces attacked a convoy on Friday.', 'attack'],
  ['whose commander', 'An Iranian commander was killed on Friday.', 'killing'],
  ['the other team', 'Germany beat Brazil on Friday.', 'sport'],
  ['the team that a win was over', 'It was a late win over Brazil on Friday.', 'sport'],
])('%s gives no site', (_, text, type) => {
  const event = only(tell(text), type)
  expect(event).toBeDefined()
  expect(placesOf(event)).toEqual([])
})

test.each([
  ['in one state', 'The mayors of Dayton and Columbus met. Critics warned of floods.', ['scope ohio']],
  ['in a state that is named', 'Dayton, Ohio, has a new mayor. Critics warned of floods.', ['scope ohio']],
  [
    'in two states',
    'The mayors of Dayton, Ohio, and Boise, Idaho, met. Critics warned of floods.',
    ['scope united-states'],
  ],
  [
    'in one state, of which the country is told too',
    'The mayors of Dayton and Columbus met in the United States. Critics warned of floods.',
    ['scope united-states'],
  ],
  [
    'in one province of the country whose people are named',
    'Crowds in Nasiriyah and Shatra cheered. Iraqi critics warned of floods. Police warned of looting.',
    ['scope iraq'],
  ],
])('what is told without a place in news %s', (_, text, places) => {
  const event = tell(text).events.findLast(one => one.type === 'warning')
  expect(placesOf(event)).toEqual(places)
})
