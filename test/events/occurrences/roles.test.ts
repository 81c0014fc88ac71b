import { expect, test } from 'vitest'
import { only, partsOf, tell } from './tell.ts'

test.each([
  [
    'subject and object',
    'Rebels attacked the town of Sirte.',
    'attack',
    ['actor Rebels', 'target the town of Sirte'],
  ],
  [
    'a subject with its aim behind it',
    'A man accused of killing two women fled Leeds.',
    'departure',
    ['actor A man', 'target Leeds'],
  ],
  [
    'a subject behind a deed that somebody else is judged for',
    'Judges jailed a man for killing women who fled Leeds.',
    'departure',
    ['actor women', 'target Leeds'],
  ],
  [
    'passive',
    'The march was organized by a top cleric in Baghdad.',
    'organisation',
    ['actor a top cleric', 'target The march'],
  ],
  [
    'a participle without auxiliary',
    'Troops sent to Iraq in 2003 were young.',
    'deployment',
    ['instrument Troops'],
  ],
  [
    'words between commas',
    'John Smith, head of the union, condemned the deal on Friday.',
    'statement',
    ['speaker John Smith', 'topic the deal'],
  ],
  [
    'an age between commas',
    'John Smith, 54, of Cairo, was arrested on Friday.',
    'arrest',
    ['victim John Smith'],
  ],
  [
    'a shared subject',
    'The soldiers arrived in Iraq and attacked Mosul.',
    'attack',
    ['actor The soldiers', 'target Mosul'],
  ],
  [
    'a relative clause',
    'A man who shot a guard in Texas fled.',
    'shooting',
    ['actor A man', 'victim a guard'],
  ],
  [
    'a pair of countries that opens the sentence, in a relative clause',
    'Peru and Chile, which fought a war, met in Lima.',
    'hostilities',
    ['actor Peru and Chile', 'target a war'],
  ],
  [
    'the last of others',
    'Troops in Lima came from Peru and Chile, which attacked Leeds.',
    'attack',
    ['actor Chile', 'target Leeds'],
  ],
  [
    'who, past a list of places',
    'They met men in Leeds and Paris who had attacked a guard.',
    'attack',
    ['actor men', 'target a guard'],
  ],
  [
    'the verb after a relative clause',
    'The man who robbed a bank in Paris was arrested.',
    'arrest',
    ['victim The man'],
  ],
  [
    'a subject behind a time that opens the clause',
    'In June rebels at a camp in Texas attacked a guard.',
    'attack',
    ['actor rebels', 'target a guard'],
  ],
  ['a pronoun', 'John Smith spoke on Friday. He resigned on Friday.', 'resignation', ['actor John Smith']],
  [
    'a woman, where a man was named',
    'Mr. Roe fled Leeds on Friday. She was arrested on Friday.',
    'arrest',
    ['victim She'],
  ],
  [
    'a man, where a man was named',
    'Mr. Roe fled Leeds on Friday. He was arrested on Friday.',
    'arrest',
    ['victim Mr. Roe'],
  ],
  [
    'nobody but who wrote the report',
    'A bus crashed\n\nBy Mary Roe, Western Bureau\n\nHe was arrested in Leeds on Friday.',
    'arrest',
    ['victim He'],
  ],
  [
    'a body whose name goes on after a small word',
    'Transport for Wales warned on Friday of delays in Leeds.',
    'warning',
    ['speaker Transport for Wales'],
  ],
  [
    'no hour before a line',
    '15:10 Rebels attacked Sirte on Friday.',
    'attack',
    ['actor Rebels', 'target Sirte'],
  ],
  ['no day by which it is done', 'The man was arrested by Friday in Leeds.', 'arrest', ['victim The man']],
  [
    'who it is that police say died',
    'Lancashire Police say a man died in Leeds on Friday.',
    'death',
    ['victim a man', 'speaker Lancashire Police'],
  ],
  [
    'a degree with its number',
    'The firm announced stage 3 cuts in Leeds on Friday.',
    'statement',
    ['speaker The firm', 'topic stage 3 cuts'],
  ],
  [
    'no body beside the time and a plain word',
    'Talks for peace ended in Leeds on Friday.',
    'end',
    ['target Talks'],
  ],
  [
    'a man who is a woman’s son',
    'Her son John Roe fled Leeds on Friday. He was arrested on Friday.',
    'arrest',
    ['victim Her son John Roe'],
  ],
  [
    'who was taken to a house named after nobody',
    'Jane Roe was taken to Regional One, where she died on Friday.',
    'death',
    ['victim Jane Roe'],
  ],
  [
    'somebody else of the sentence',
    'John Roe hid his mother in Leeds after she died on Friday.',
    'death',
    ['victim she'],
  ],
  [
    'after somebody else was named',
    'John Roe fled Leeds. The rain hurt Mary Poe on the way. He was arrested on Friday.',
    'arrest',
    ['victim He'],
  ],
  [
    'whom somebody expects to act',
    'Police told a guard to leave Leeds on Friday.',
    'departure',
    ['actor a guard', 'target Leeds'],
  ],
  [
    'not who only tells it',
    'Rebels burned a mill in Leeds, police said, and robbed a bank on Friday.',
    'crime',
    ['actor Rebels', 'victim a bank', 'speaker police'],
  ],
  [
    'who tells it and does more',
    'Rebels fled, but police said no more and robbed a bank on Friday.',
    'crime',
    ['actor police', 'victim a bank'],
  ],
  [
    'after a clause about somebody else',
    'Rebels met his father, who lived in Leeds, and robbed a bank on Friday.',
    'crime',
    ['actor Rebels', 'victim a bank'],
  ],
  [
    'within a clause about somebody',
    'Rebels met a man who lived in Leeds and robbed a bank on Friday.',
    'crime',
    ['actor a man', 'victim a bank'],
  ],
  [
    'the second of three deeds, after an opening with a noun of its own',
    'In a speech read in Rome, Poe said rebels had burned a mill, robbed a bank on Friday and left.',
    'crime',
    ['actor rebels', 'victim a bank', 'speaker Poe'],
  ],
  [
    'what a clause between commas only adds',
    'Rebels, police said, robbed a bank in Leeds on Friday.',
    'crime',
    ['actor Rebels', 'victim a bank', 'speaker police'],
  ],
  [
    'after a time that commas set off',
    'Poe was flown to Leeds on a plane chartered by the bank and, two days later, robbed a bank there.',
    'crime',
    ['actor Poe', 'victim a bank'],
  ],
  [
    'the second deed of a clause that another opens',
    'The army came after rebels clashed with police in Leeds and robbed a bank on Friday.',
    'crime',
    ['actor rebels', 'victim a bank'],
  ],
  [
    'past a participle that says which',
    'Police defused bombs attached to cars in Leeds and robbed a bank on Friday.',
    'crime',
    ['actor Police', 'victim a bank'],
  ],
  [
    'the toll, not what took it',
    'The toll from a storm that hit Leeds rose to 128 on Friday.',
    'death',
    ['target The toll'],
  ],
  [
    'who is to, past what commas set off',
    'The minister, Ann Roe, is to visit Leeds on Friday.',
    'visit',
    ['actor The minister', 'target Leeds'],
  ],
  [
    'past what is due, set off by commas',
    'The board said the third one-day fair, due to be held in Leeds on Friday, had been called off.',
    'closure',
    ['target the third one-day fair', 'speaker The board'],
  ],
  [
    'several in a list',
    'Nepal, Chad and Croatia have robbed a bank in Leeds on Friday.',
    'crime',
    ['actor Nepal, Chad and Croatia', 'victim a bank'],
  ],
  [
    'of a town and its state',
    'Hours earlier, police in Faridabad, Haryana, had robbed a bank and arrested two men.',
    'arrest',
    ['actor police', 'victim two men'],
  ],
  [
    'who says that it did it',
    'The army said it had attacked Leeds on Friday.',
    'attack',
    ['actor The army', 'target Leeds'],
  ],
  [
    'who say that they did it',
    'Police said they arrested two men in Leeds on Friday.',
    'arrest',
    ['actor Police', 'victim two men'],
  ],
  [
    'who cannot be “it”',
    'John Roe said it had robbed a bank in Leeds on Friday.',
    'crime',
    ['victim a bank', 'speaker John Roe'],
  ],
  [
    'having done it',
    'Rebels fled to the hospital having robbed a bank in Leeds on Friday.',
    'crime',
    ['actor Rebels', 'victim a bank'],
  ],
  [
    'somebody a quotation speaks of',
    'John Poe spoke in Leeds. “He fled Leeds on Friday,” Poe said.',
    'departure',
    ['actor He', 'target Leeds'],
  ],
  [
    'somebody told of after a quotation',
    'John Poe spoke in Leeds. “It is late,” Poe said. He fled Leeds on Friday.',
    'departure',
    ['actor Poe', 'target Leeds'],
  ],
  [
    'who was something',
    'Jane Roe was a member but was expelled from the party on Friday.',
    'expulsion',
    ['victim Jane Roe'],
  ],
  [
    'an address after an age',
    'Nikki Barlow, 18, of 208 Elm St. was arrested on Friday.',
    'arrest',
    ['victim Nikki Barlow'],
  ],
  [
    'a nickname',
    'Jonathan “Wee Man” McDaniel was arrested on Friday.',
    'arrest',
    ['victim Jonathan “Wee Man” McDaniel'],
  ],
  [
    'an age before a relative',
    'Kathleen Peddar, 21, who shot a guard in Leeds, fled.',
    'shooting',
    ['actor Kathleen Peddar', 'victim a guard'],
  ],
  [
    'a number',
    'The Pentagon sent 3,000 troops to Kuwait.',
    'deployment',
    ['actor The Pentagon', 'instrument 3,000 troops'],
  ],
  [
    'more than',
    'More than 2.5 million people turned out in Cairo.',
    'participation',
    ['actor More than 2.5 million people'],
  ],
  [
    'of after a noun',
    'The withdrawal of U.S. forces from Iraq in 2011.',
    'withdrawal',
    ['actor U.S. forces'],
  ],
  ['on after a noun', 'An attack on the embassy in Paris.', 'attack', ['target the embassy']],
  ['who strikes', 'A U.S. airstrike in Iraq.', 'airstrike', ['actor U.S.']],
  ['a possessor who is killed', "The mayor's murder in Paris.", 'killing', ['victim The mayor']],
  [
    'victims of what struck',
    'A quake struck Chile, killing five people.',
    'disaster',
    ['target Chile', 'victim five people'],
  ],
  [
    'who is blamed',
    'The attack in Paris was blamed on a militia group.',
    'blame',
    ['target a militia group', 'topic The attack'],
  ],
  [
    'what somebody was charged with',
    'Police charged Joe Doe with robbing a bank in Paris.',
    'crime',
    ['actor Joe Doe', 'victim a bank'],
  ],
  [
    'who says so',
    'Officials said rebels attacked Sirte.',
    'attack',
    ['actor rebels', 'target Sirte', 'speaker Officials'],
  ],
])('%s', (_, text, type, parts) => expect(partsOf(only(tell(text), type))).toEqual(parts))

test('a participant is tied to the mention its head lies in', () => {
  const deployment = only(tell('The Pentagon sent 3,000 troops to Kuwait.'), 'deployment')
  expect(deployment?.participants.map(one => one.placeId)).toEqual(['pentagon', undefined])
})

test('"U.S. forces" are not the United States', () => {
  const arrival = only(tell('U.S. forces arrived in Iraq in 2003.'), 'arrival')
  expect(arrival?.participants[0]?.placeId).toBeUndefined()
})
