import { expect, test } from 'vitest'
import { tell, triggersOf } from './tell.ts'

test.each([
  ['what was found', 'Workers found a broken pipe under the road.', ['discovery: found']],
  ['what somebody was done to', 'The two climbers were found by a pilot.', ['discovery: found']],
  ['what has been done', 'The council has hired a lawyer from the town.', ['business: hired']],
  ['what is being done', 'The treasurer is being investigated.', ['trial: investigated']],
  ['a clause that tells more', 'The court, which upheld the sentence, sat all night.', ['trial: upheld']],
  ['both', 'Both were charged with theft.', ['trial: charged with']],
  ['those who came', 'Smoke filled the hall when the firemen arrived.', ['arrival: arrived']],
  ['those tested', 'Six pupils tested positive for the virus.', ['disease-outbreak: tested positive']],
  ['a toll', 'The death toll rose to 45.', ['death: rose']],
  ['how many are ill', 'The number of cases has reached 226.', ['disease-outbreak: reached']],
  ['a match by its score', 'Norwich won 91-89.', ['sport: won']],
  ['a side that was beaten', 'The Knights fell to the Otters 5-2.', ['sport: fell to']],
  ['two things done to one', 'Samples were taken and sent to a laboratory.', ['arrival: sent']],
  [
    'a long object before what it became',
    'A jury found former President Anna-Maria Roe guilty.',
    ['trial: found'],
  ],
  ['those set free of a charge', 'The court acquitted the two men.', ['trial: acquitted']],
])('%s is told without place and time', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['a plan', 'General Motors plans to sell the plant.', ['business: sell']],
  ['what will be done', 'The Eagles will take on Norway in the next match.', ['sport: take on']],
  ['what somebody is about to do', 'Chief Justice Jane Roe is due to retire.', ['resignation: retire']],
])('%s is told without place and time', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['what anybody does', 'They often found a purse in the street.'],
  ['what the writer did', 'We found a purse in the street.'],
  ['which one it is', 'The dog named Rex is old.'],
  ['which people', 'A man that sold shoes is old.'],
  ['what has not come yet', 'She stays free until the case has been heard.'],
  ['what is not meant', 'Nobody knows how to sell the plant.'],
  ['what would be', 'A buyer would sell the plant.'],
  ['a number that rose', 'The number of tourists is high and the bread rose.'],
  ['a range that is no score', 'She won hearts in 1991-1992.'],
  ['what another did', 'She was happy with what he sold.'],
  ['one that is not named', 'Someone sold it.'],
  ['those who carry on', 'He carried the bag and sent for tea.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))

test.each([
  ['those who are to be killed', 'Some 3,000 chickens are to be culled.', ['disease-outbreak: culled']],
  ['a headline with a plan', 'Police chief Jane Roe to testify', ['trial: testify']],
  ['a meeting set for a day', 'A special session will be convened on Sunday.', ['meeting: convened']],
  ['a gathering that was held', 'The concert was held in Leeds.', ['meeting: concert|held']],
  ['those they fought with', 'The men fought with officers.', ['hostilities: fought']],
  ['what follows a noun that tells nothing', 'They launched a beauty campaign.', ['start: launched']],
  ['a fire fought', 'Crews battled the blaze in Rome.', ['aid: battled', 'disaster: blaze']],
  [
    'a home in the way',
    'The men in the home surrendered to police and were detained.',
    ['arrest: surrendered', 'arrest: detained'],
  ],
  ['a charge that stands', 'He is charged with theft.', ['trial: charged with']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['a gathering of every week', 'Concerts are regularly held on Sundays.'],
  ['an aim', 'In 2005 the goal is to eat less.'],
  ['what is to blame', 'The weather is to blame, said the man.'],
  ['where they went', 'She went home and walked home again.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))

test.each([
  ['an officer who charged', 'Rogers charged the young driver with speeding.', ['trial: charged']],
  [
    'what comes after being',
    'He was jailed after being convicted of theft.',
    ['arrest: jailed', 'trial: convicted'],
  ],
  ['a thief on foot', 'The man fled on foot.', ['departure: fled on foot']],
  ['rockets that hit', 'Two rockets hit a house.', ['missile-attack: hit']],
  ['a land that joined', 'Poland joined the union.', ['agreement: joined']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['a bill of a shop', 'The shop charged the customer a fee and left with it.'],
  ['a joke that hit', 'The joke hit a nerve.'],
  ['a club that was joined', 'He joined the club.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))

test.each([
  ['an order before what it orders', 'An order to leave the ship came late.', ['order: order|came']],
  ['those put in quarantine', 'Doctors placed them in quarantine.', ['disease-outbreak: placed|quarantine']],
  ['those charged', 'Police charged him with murder.', ['trial: charged']],
  [
    'a final to come',
    'They invited the team to the cup final in Leeds.',
    ['appeal: invited', 'sport: cup final'],
  ],
  [
    'what helped do it',
    'The protests in Leeds helped force the mayor from office.',
    ['protest: protests', 'expulsion: force'],
  ],
  ['a measure that is backed', 'Three states backed the plan.', ['statement: backed']],
  ['fewer words where more do not fit', 'Opel moved production to Leeds.', ['business: moved']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['what leans on a wall', 'The ladder is backed by a wall.'],
  ['help with force', 'The force was a help.'],
  ['what they move to do', 'They moved to the left.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))

test.each([
  ['a patient with a name', 'Hadad was taken to hospital.', ['arrival: taken to']],
  ['those who fell ill', 'Ten people became ill.', ['disease-outbreak: became ill']],
  ['a land before a number', 'She emigrated to France five years ago.', ['migration: emigrated']],
  ['what one made another do', 'The court caused the firm to recall the toys.', ['business: recall']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['a bus that takes nobody in particular', 'The bus goes to hospital road.'],
  ['what became something else', 'The prince became king of jokes.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))

test.each([
  ['a prisoner with a name', 'Hadad was released.', ['release: released']],
  ['a swimmer', 'She was pulled from the water.', ['aid: pulled from']],
  ['a name after however', 'He, however, urged them to leave town.', ['appeal: urged']],
  ['a case that was opened', 'Roe opened a case of theft at the desk.', ['start: opened']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['a breath', 'He released his breath.'],
  ['a cork', 'Jane Roe pulled the cork from the bottle.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))

test.each([
  ['a sentence with its length', 'Perez received a suspended 12-month sentence.', ['trial: received']],
  ['those sent to jail', 'The judge sent the former student to jail.', ['arrest: sent']],
  ['talks that failed', 'The talks fell through.', ['negotiation: talks', 'end: fell through']],
  ['a place in the table', 'The team finished seventh.', ['sport: finished']],
])('%s tells an event', (_, text, found) => expect(triggersOf(tell(text))).toEqual(found))

test.each([
  ['a thing placed', 'The waiter placed a cup on the seventh table.'],
  ['a letter sent to a friend', 'The judge sent his regards to a friend.'],
])('%s is no event', (_, text) => expect(triggersOf(tell(text))).toEqual([]))
