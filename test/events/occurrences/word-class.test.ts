import { expect, test } from 'vitest'
import { readArticle } from '../../../src/events/occurrences/reading.ts'
import { readDocument } from '../../../src/text/read.ts'
import { knowledge } from '../../support/knowledge.ts'

/** The words of a text that are taken for verbs. */
function verbs(text: string): string {
  const source = {
    document: readDocument(text),
    mentions: [],
    times: [],
    published: null,
    knowledge: knowledge(),
  }
  const { tokens, classes } = readArticle(source)
  return tokens
    .filter((_, i) => classes[i] === 'verb')
    .map(token => token.text)
    .join(' ')
}

test.each([
  ['men of a trade', 'Gunmen kill 45 in raids.', 'kill'],
  ['no men', 'The specimen kills are few.', ''],
  ['a toll past a road', 'Crash on A1 kills two.', 'kills'],
  ['a dam of its kind', 'The tailings dam that burst.', 'burst'],
  ['a participle after an ordinal', 'It is the first confirmed outbreak, and its third lost vote.', ''],
  [
    'a participle before a noun behind a semicolon',
    'It has killed ten; and driven cattle died.',
    'killed died',
  ],
  ['a verb after one that counts people', 'The first attacked the guards. The second left.', 'attacked left'],
  ['no verb of going before what is bound for a town', 'A truck bound for Leeds overturned.', 'overturned'],
  ['a verb of binding', 'He had bound for days a book of prayers.', 'bound'],
  ['two things after "that"', 'Reports that strikes and a siege killed ten spread.', 'killed'],
  ['one thing that is done after "that"', 'A law that bans and fines shops passed.', 'bans fines passed'],
  ['a thing in -ing after a noun', 'They hit an apartment building in Leeds.', 'hit'],
  ['one that builds', 'They met a firm building a school.', 'met building'],
  ['a noun in -ing and "of" at the beginning', 'Screening of travellers was stepped up.', 'stepped'],
  [
    'a verb in -ing and "of"',
    'Dying of thirst, she left. Testing him, they left.',
    'Dying left Testing left',
  ],
  ['after "has since"', 'Cases have since been reported. Since May he has resigned.', 'reported resigned'],
  ['after initials that spell "who"', 'WHO delivered aid.', 'delivered'],
  ['a past form after its subject', 'Rebels attacked the town.', 'attacked'],
  ['a noun after an article', 'The attack shook the town.', 'shook'],
  [
    'a base form after two names',
    'Iran and Oman sign accord in Leeds. Iran and Oman trade fire.',
    'sign trade',
  ],
  [
    'a noun after them',
    'Iran and Oman trade deal was signed. Iran and Oman border clash grew. He and Oman sign sat.',
    'signed grew sat',
  ],
  ['a base form after a plural', 'Rebels attack the town.', 'attack'],
  ['a plural noun after a noun', 'Missile attacks shook the town.', 'shook'],
  ['after a name that ends in a number', 'A Boeing 747 caught fire.', 'caught'],
  ['counted after a number', 'Police held 12 suspected rebels.', 'held'],
  ['a border crossing', 'They closed its border crossing at Basra.', 'closed'],
  ['a convoy crossing it', 'A convoy crossing the border was hit.', 'crossing hit'],
  ['bound for a place', 'A jet bound for Rome crashed.', 'crashed'],
  ['bound to a chair', 'A guard was bound to a chair.', 'bound'],
  ['a noun after "where"', 'They left Rome, where hail damaged homes.', 'left damaged'],
  ['a noun of two after "that"', 'It is a vote that rebels and the army called a sham.', 'called'],
  ['a noun after "when"', 'They died when fire swept the town.', 'died swept'],
  ['a verb after "who"', 'They met those who fire guards.', 'met fire'],
  ['a plural after a name and before the verb', 'Hindalco shares fell in Rome.', 'fell'],
  ['a verb after a name', 'Hindalco shares in the profit.', 'shares'],
  ['what is left of a time', 'Rebels fled with four minutes left at the gate.', 'fled'],
  ['who left', 'With two men gone, rebels left at dawn.', 'gone left'],
  ['an infinitive', 'They came to protest.', 'came protest'],
  ['"to" before a noun', 'They went to Paris.', 'went'],
  ['what goes on for months', 'Months of wrangling ended in Rome.', 'ended'],
  ['what is done for months', 'After months of raising money, they met.', 'raising met'],
  ['after an auxiliary', 'The bridge was closed and may collapse.', 'closed collapse'],
  ['a word of no list after "would"', 'The union would resist any cut.', 'resist'],
  ['one in -ing after "was"', 'The firm was fully redesigning its page.', 'redesigning'],
  ['what kind of burning', 'He was held on suspicion of reckless burning.', 'held'],
  ['a crossing', 'They opened the border crossing from Chad.', 'opened'],
  ['a man who crosses', 'They saw a man crossing the road.', 'saw crossing'],
  ['a noun in -ing after "is"', 'It is lightning that struck the town.', 'struck'],
  ['what is not to be done', 'They told people to not cite the man.', 'told cite'],
  ['an adverb as adjective', 'A nationwide strike shook the nearby town.', 'shook'],
  ['a raid by police', 'A police raid shook the town.', 'shook'],
  ['police who raid', 'Police raid the town.', 'raid'],
  ['supplies held up', 'They need supplies due to the floods.', 'need'],
  ['a second verb after "to"', 'They came to protest the war and demand the return.', 'came protest demand'],
  ['what somebody is guilty of', 'He pleaded guilty to fraud, attempted murder and theft.', 'pleaded'],
  ['a participle as adjective', 'An occupying force held the disputed town.', 'held'],
  ['a participle in a compound', 'Two U.S.-held bases and Iran-backed groups.', ''],
  ['a participle that opens a sentence', 'Armed men came.', 'came'],
  ['a participle clause', 'A bomb exploded, killing at least five people.', 'exploded killing'],
  ['an adjective after a participle', 'A tanker carrying liquefied gas burned.', 'carrying burned'],
  ['a verb after who says so', 'The man police say killed two fled.', 'say killed fled'],
  ['a noun after "when"', 'It was in 2017, when floods killed ten.', 'killed'],
  ['a verb after "who"', 'It was he who floods the town.', 'floods'],
  [
    'a verb that ends like an adverb',
    'They plan to fly to Rome and agreed to supply arms.',
    'plan fly agreed supply',
  ],
  ['an adverb after "to"', 'They plan to quickly leave Rome.', 'plan leave'],
  ['a compound with a small word before', 'She won the by-election and held an on-site meeting.', 'won held'],
  ['a gerund that is a noun', 'A mass shooting shook the town.', 'shook'],
  ['the month', 'Troops left in March.', 'left'],
  ['the name of a body', 'The Strike Force met in Paris.', 'met'],
  ['two verbs that share a subject', 'Troops arrived and stayed there.', 'arrived stayed'],
  ['what is near', 'Officials close to the case met in Paris.', 'met'],
  ['what is shut', 'Officials close the bridge to lorries.', 'close'],
  ['a plural that looks like a verb', 'He faces violence charges.', 'faces'],
])('%s', (_, text, found) => expect(verbs(text)).toBe(found))
