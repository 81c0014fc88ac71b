import { expect, test } from 'vitest'
import { analyse } from '../../../src/index.ts'
import { knowledge } from '../../support/knowledge.ts'
import { PUBLISHED, rulesTell, triggersOf } from './tell.ts'

/** Short reports, with what they tell by verbs that no rule takes for an event, and what they do not. */
const REPORTS: readonly (readonly [
  name: string,
  text: string,
  likely: readonly string[],
  unlikely: readonly string[],
])[] = [
  [
    'a deed on a day',
    'A fire broke out in a warehouse in Leeds on Monday. The pipe leads to the river. On Tuesday engineers sealed the gas pipe.',
    ['deed: sealed'],
    ['leads'],
  ],
  [
    'a deed that has been done',
    'A ship ran aground off Malta on Friday. The hull measures nine metres. Divers have patched the hull.',
    ['deed: patched'],
    ['measures'],
  ],
  [
    'what they did to a lorry',
    'Police stopped a lorry near Dover on Monday. It bears a Polish plate. Officers unloaded the lorry on Tuesday.',
    ['deed: unloaded'],
    ['bears'],
  ],
]

test('what is set for a day is no deed; what is set somewhere is', () => {
  const told = (text: string) =>
    triggersOf({ text, events: analyse(text, { knowledge: knowledge(), published: PUBLISHED }).events })
  expect(told('Their trial in Leeds is set for 9 a.m. Jan. 30.')).toEqual(['trial: trial'])
  expect(told('The bomb was set in Leeds on Friday.')).toContain('deed: set')
})

test('neither the town of a dateline nor a surname is an event', () => {
  const told = (text: string) =>
    triggersOf({ text, events: analyse(text, { knowledge: knowledge(), published: PUBLISHED }).events })
  expect(told('DERBY — Shop owners in Derby were on Tuesday counting the cost.').join()).not.toContain(
    'DERBY',
  )
  expect(told('The derby in Leeds on Friday was long.')).toEqual(['sport: derby'])
  expect(
    told('Lewis Grant fled Leeds on Monday. Grant, of York, was found guilty last week.').join(),
  ).not.toContain('Grant')
})

test('a deed told sentences later is another one by another verb, the same by the same', () => {
  const deeds = (verb: string) => {
    const text = `Divers have patched the hull. A fire broke out in Leeds. The mayor resigned. Rebels fled Goma. Divers have ${verb} the hull.`
    const { events } = analyse(text, { knowledge: knowledge(), published: PUBLISHED })
    return triggersOf({ text, events }).filter(one => one.startsWith('deed'))
  }
  expect(deeds('sealed')).toEqual(['deed: patched', 'deed: sealed'])
  expect(deeds('patched')).toEqual(['deed: patched|patched'])
})

test.each(REPORTS)('%s', (_, text, likely, unlikely) => {
  const { events } = analyse(text, { knowledge: knowledge(), published: PUBLISHED })
  const told = triggersOf({ text, events })
  expect(told).toEqual(expect.arrayContaining([...likely]))
  expect(rulesTell(text)).not.toEqual(expect.arrayContaining([...likely]))
  expect(told.filter(one => unlikely.some(word => one.endsWith(word)))).toEqual([])
})

test.each([
  [
    'a body whose name begins with it',
    'Attack and Defence Systems opened a plant in Leeds.',
    ['construction: opened'],
  ],
  ['the name of a line', 'Published: 3 March 2018\n\nA bomb killed ten people in Kano.', ['killing: killed']],
  ['calls by phone', 'The centre in Leeds took 40 calls from parents.', ['deed: took']],
  [
    'the call of a phone call',
    'Police answered a phone call. The call led officers to a flat in Leeds.',
    ['deed: answered'],
  ],
  ['what there was not', 'Rebels left Goma without violence.', ['departure: left']],
  ['the last of something', 'He ran the final 10 kilometres in Leeds.', ['deed: ran']],
  ['how far something went', 'Police began using tear gas in Leeds.', ['hostilities: using tear gas']],
])('%s is no event beside another', (_, text, found) => {
  const { events } = analyse(text, { knowledge: knowledge(), published: PUBLISHED })
  expect(triggersOf({ text, events })).toEqual(found)
})

test.each([
  ['what is always so', 'Water boils at a hundred degrees. It freezes at none. People drink it in Leeds.'],
  [
    'what a factory makes',
    'The factory in Leeds makes shoes. It often paints them red. The shoes cost little.',
  ],
  [
    'what is done every day',
    'Clothes are washed there every day. The river carries mud. You can swim in it.',
  ],
  ['advice', 'If you paint your house, the council may mind it. You should phone the council in Leeds.'],
  ['how somebody is', 'He is tall and wears a hat. He owns a boat in Malta. He knows the sea.'],
  ['a museum', 'The museum in Cairo displays coins. It opens at nine. Its walls lean to the left.'],
])('%s is no event', (_, text) => {
  const { events } = analyse(text, { knowledge: knowledge(), published: PUBLISHED })
  expect(triggersOf({ text, events })).toEqual([])
})

test('a kind of deed in capitals heads a list, and minutes are of what was before', () => {
  const told = (text: string) =>
    triggersOf({ text, events: analyse(text, { knowledge: knowledge(), published: PUBLISHED }).events })
  const arrest = 'A man was arrested in Leeds on Friday.'
  expect(told(`ASSAULT\n\n${arrest}`)).toEqual(['arrest: arrested'])
  expect(told(`Assault\n\n${arrest}`)).toEqual(['attack: Assault', 'arrest: arrested'])
  expect(told('The council approved the minutes of the Jan. 3 meeting.')).toEqual([])
  expect(told('The council approved the plan.')).toEqual(['agreement: approved'])
  expect(told('His motion was defeated in Leeds on Friday.')).toEqual(['legislation: motion|defeated'])
})

test('who wrote a report is no grant', () => {
  const text =
    'Flood closes road in Leeds\n\nBy Marie Roe and Tavia Grant\n\nA flood closed a road in Leeds on Friday.'
  const { events } = analyse(text, { knowledge: knowledge(), published: PUBLISHED })
  expect(events.map(({ type }) => type)).not.toContain('aid')
})

test('an office with fire in its name tells no fire', () => {
  const text = 'Fire Chief Ann Roe spoke in Manila on Monday. Fire crews came to Manila on Monday.'
  const { events } = analyse(text, { knowledge: knowledge(), published: PUBLISHED })
  expect(triggersOf({ text, events }).filter(one => one.startsWith('disaster'))).toEqual([])
})
