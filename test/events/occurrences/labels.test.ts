import { expect, test } from 'vitest'
import { only, tell } from './tell.ts'

test.each([
  [
    'Thai, Cambodian leaders sign truce in Rome',
    'agreement',
    'Cambodian leaders sign truce in Rome',
    'Truce signed',
  ],
  [
    'John Roe suspended campaigning in Leeds on Friday.',
    'closure',
    'John Roe suspended campaigning',
    'Suspended campaigning',
  ],
  [
    'The commissioner spoke in Leeds after a meeting with union leaders from York.',
    'meeting',
    'Meeting',
    'Meeting',
  ],
  [
    'The Leeds school board voted 5-2 Monday night to close a mill.',
    'legislation',
    'Leeds school board voted 5-2 to close a mill',
    'Leeds school board voted',
  ],
  [
    'Castillo was arrested in Leeds on his way to the Mexican embassy.',
    'arrest',
    'Castillo was arrested in Leeds',
    'Castillo arrested',
  ],
  [
    'The president fled on Friday, flying first to Malta.',
    'visit',
    'Flying first to Malta',
    'Visit to Malta',
  ],
  [
    'Crews will walk out after talks between Roe and the rail union in Leeds.',
    'negotiation',
    'Talks between Roe and the rail union in Leeds',
    'Talks',
  ],
  [
    'The union rejected an offer worth 7.5% in Leeds on Friday.',
    'refusal',
    'Union rejected offer worth 7.5% in Leeds',
    'Offer rejected',
  ],
  [
    'Gunmen killed 45 in raids on three villages in Leeds.',
    'attack',
    'Gunmen killed 45 in raids in Leeds',
    'Raids on villages',
  ],
  [
    'Two people were killed in a crash in Leeds on Friday.',
    'accident',
    'Two people were killed in a crash in Leeds',
    'Leeds crash',
  ],
  [
    'Two men, manager Peter Roe, 49, and engineer Jan Poe, 44, were charged with theft in Leeds.',
    'trial',
    'Two men were charged with theft in Leeds',
    'Two men charged',
  ],
  [
    'Leeds came from behind to beat Hull 3-1 in York on Friday.',
    'sport',
    'Leeds came from behind to beat Hull in York',
    'Leeds beat Hull',
  ],
  [
    'The Pentagon sent 3,000 troops to Kuwait this month.',
    'deployment',
    'Pentagon sent 3,000 troops to Kuwait',
    '3,000 troops sent',
  ],
  ['A man was shot on a road from Leeds to York on Friday.', 'shooting', 'Man was shot', 'Man shot'],
  ['Rebels fled in a van from Leeds to York.', 'departure', 'Rebels fled from Leeds to York', 'Rebels fled'],
  ['Court jails boss over 2019 dam collapse in Leeds', 'disaster', 'Dam collapse in Leeds', 'Dam collapse'],
  [
    'Police closed a road in Leeds from 5 to 8 p.m. on Friday.',
    'closure',
    'Police closed road in Leeds',
    'Road closed',
  ],
  ['Leeds was hit by floods on Friday.', 'disaster', 'Leeds was hit by floods', 'Floods'],
  ['A man was jailed for 12 years in Leeds.', 'trial', 'Man was jailed for 12 years in Leeds', 'Man jailed'],
  ['The march was suspended in Leeds on Friday.', 'protest', 'March', 'March'],
  [
    'Trump called the shooting “a crime” in Leeds on Friday.',
    'statement',
    'Trump called shooting “a crime”',
    'Trump called shooting',
  ],
  [
    'The mayor called the shooting an outrage in Leeds on Friday.',
    'statement',
    'Mayor called shooting an outrage',
    'Mayor called shooting',
  ],
  [
    'A ceasefire will be signed in Leeds on Friday.',
    'agreement',
    'Ceasefire will be signed in Leeds',
    'Ceasefire',
  ],
  ['Jane Roe took over in Leeds on Friday.', 'appointment', 'Jane Roe took over in Leeds', 'Roe took over'],
  ['The man was himself arrested in Leeds.', 'arrest', 'Man was himself arrested in Leeds', 'Man arrested'],
  [
    'The fire started about 2:30 p.m. Friday near a mill in Leeds.',
    'disaster',
    'Fire started about 2:30 p.m.',
    'Fire',
  ],
  [
    'The president declared seven days of national mourning in Kenya on Monday.',
    'statement',
    'President declared seven days of national mourning in Kenya',
    'Mourning declared',
  ],
  [
    'Nurses will strike unless the HSE accepts a deal in Leeds on Friday.',
    'agreement',
    'Unless HSE accepts deal in Leeds',
    'Deal accepted',
  ],
  ['A mill closed due to a fire in Leeds.', 'closure', 'Mill closed in Leeds', 'Mill closed'],
  ['Crowds marched from 5 to 8 p.m. in Leeds.', 'protest', 'Crowds marched in Leeds', 'Crowds marched'],
  ['The raid began at 6:50 in Leeds.', 'attack', 'Raid began at 6:50 in Leeds', 'Raid'],
  [
    "Gunmen killed the northern region's most powerful former deputy intelligence minister in Mosul.",
    'killing',
    'Gunmen killed most powerful former deputy intelligence minister',
    'Minister killed',
  ],
  [
    'Police ordered the crowd out of the square in Leeds.',
    'order',
    'Police ordered crowd out of the square in Leeds',
    'Crowd ordered',
  ],
  ['The army is to leave Goma.', 'departure', 'Army is to leave Goma', 'Leave Goma'],
  [
    'Police are ready to raid a mill in Leeds.',
    'attack',
    'Police are ready to raid mill in Leeds',
    'Raid mill',
  ],
  [
    'U.S. Highway 26 was closed in Ogallala on Friday.',
    'closure',
    'U.S. Highway 26 was closed in Ogallala',
    'U.S. Highway closed',
  ],
  [
    'An outbreak in Texas was declared over on Friday.',
    'end',
    'Outbreak was declared over',
    'Outbreak declared over',
  ],
  ['John Roe was sworn in on Friday.', 'appointment', 'John Roe was sworn in', 'Roe sworn'],
  [
    'A judge in Leeds sentenced Roe to 20 years in prison for theft on Friday.',
    'trial',
    'Judge sentenced Roe to 20 years in prison for theft',
    'Roe sentenced',
  ],
  [
    'Two boys were charged in Leeds with assault in connection with a row on Friday.',
    'trial',
    'Two boys were charged in Leeds with assault',
    'Two boys charged',
  ],
  [
    'The state Department of Public Health confirmed 14 measles cases in Texas on Friday.',
    'disease-outbreak',
    'State Department of Public Health confirmed 14 measles cases in Texas',
    '14 cases confirmed',
  ],
  [
    'A fire gutted a popular downtown bakery in Leeds.',
    'disaster',
    'Fire gutted popular downtown bakery in Leeds',
    'Fire',
  ],
  [
    'In other business, the council:\n\n• Appointed Mark Roe in Leeds.',
    'appointment',
    'Council appointed Mark Roe in Leeds',
    'Roe appointed',
  ],
  [
    'A man was taken to Grant Medical Center in Leeds, where he died on Monday.',
    'death',
    'Man died',
    'Man died',
  ],
  [
    'Troops came after a Dec. 31 attack on the U.S. Embassy in Baghdad.',
    'attack',
    'Attack on the U.S. Embassy in Baghdad',
    'Embassy attack',
  ],
  [
    'A U.S. airstrike killed a commander in Iraq.',
    'airstrike',
    'U.S. airstrike killed commander in Iraq',
    'U.S. airstrike',
  ],
  [
    'The first 500 doses of vaccine arrived in Kinshasa on Thursday.',
    'arrival',
    'First 500 doses of vaccine arrived in Kinshasa',
    'First 500 doses arrived',
  ],
  [
    'Leaders met M23 rebels in Kinshasa.',
    'meeting',
    'Leaders met M23 rebels in Kinshasa',
    'Leaders met M23 rebels',
  ],
  ['In May a farmer from Leeds was killed in Rome.', 'killing', 'Farmer was killed in Rome', 'Farmer killed'],
  ['In the north of Leeds a farmer was killed on Friday.', 'killing', 'Farmer was killed', 'Farmer killed'],
  [
    'A defendant, aged 16, who cannot be named, was fined in Rome.',
    'sanction',
    'Defendant was fined in Rome',
    'Defendant fined',
  ],
  ['The by-election in Leeds on Friday was quiet.', 'election', 'By-election in Leeds', 'By-election'],
  [
    'Gunmen abducted no fewer than 38 others in Kano.',
    'crime',
    'Gunmen abducted no fewer than 38 others in Kano',
    '38 others abducted',
  ],
  [
    'Not less than 11 people were killed in Kano.',
    'killing',
    'Not less than 11 people were killed in Kano',
    '11 people killed',
  ],
  [
    'A three-storey building collapsed in Lagos.',
    'disaster',
    'Three-storey building collapsed in Lagos',
    'Building collapsed',
  ],
  [
    'Rebels withdrew from a turn-off near Rome on Friday.',
    'withdrawal',
    'Rebels withdrew from a turn-off near Rome',
    'Rebels withdrew',
  ],
  ['U.S. forces arrived in Iraq in 2003.', 'arrival', 'U.S. forces arrived in Iraq', 'U.S. forces arrived'],
  [
    'Parliament met in Baghdad in a bid to expel all foreign forces.',
    'expulsion',
    'Expulsion of all foreign forces',
    'Expel foreign forces',
  ],
  [
    'A cleric urged followers on Friday to join the protest in Baghdad.',
    'appeal',
    'Cleric urged followers to join the protest in Baghdad',
    'Cleric urged followers',
  ],
  [
    'A tornado tore through Joplin on Friday, killing at least 117 people.',
    'disaster',
    'Tornado tore through Joplin',
    'Tornado',
  ],
  [
    'Gunmen stormed a mall in Nairobi on Friday, killing 59 people.',
    'killing',
    '59 people killed',
    '59 people killed',
  ],
  [
    'Soldiers began to withdraw from Iraq.',
    'withdrawal',
    'Soldiers began to withdraw from Iraq',
    'Soldiers withdraw',
  ],
  [
    'Workers failed to reach an agreement in Paris.',
    'agreement',
    'Workers failed to reach an agreement in Paris',
    'No agreement',
  ],
  ['He flew to Leeds to visit the mayor on Friday.', 'visit', 'Visit to mayor', 'Visit to mayor'],
  [
    'Roe is alleged to have robbed a bank in Oslo.',
    'crime',
    'Roe is alleged to have robbed bank in Oslo',
    'Bank robbed',
  ],
  [
    'The mayor urged residents of Leeds on Friday not to leave.',
    'appeal',
    'Mayor urged residents of Leeds not to leave',
    'Mayor urged residents',
  ],
  [
    'The minister announced in Paris on Friday that troops will leave Kabul.',
    'statement',
    'Minister announced in Paris that troops will leave Kabul',
    'Minister announced',
  ],
  [
    'Rebels entered Kano on Friday. They killed ten people.',
    'killing',
    'Ten people killed',
    'Ten people killed',
  ],
  ['The A417 near Leeds was closed on Friday.', 'closure', 'A417 was closed', 'A417 closed'],
  ['If rebels attack Baghdad, many will flee.', 'attack', 'If rebels attack Baghdad', 'Baghdad attacked'],
  [
    'He asked in Leeds whether rebels attacked Baghdad.',
    'attack',
    'Whether rebels attacked Baghdad',
    'Baghdad attacked',
  ],
  ['Police closed a bridge in Leeds on Friday.', 'closure', 'Police closed bridge in Leeds', 'Bridge closed'],
  [
    'She was a member of the board but was expelled from the party on Friday.',
    'expulsion',
    'She was expelled from the party',
    'Expulsion',
  ],
])('%s', (text, type, label, short) => {
  const event = only(tell(text), type)
  expect(event?.label).toBe(label)
  expect(event?.short).toBe(short)
})

test('no label is much longer than a headline, and none ends in a word that hangs', () => {
  const long = `The minister ${'of the interior '.repeat(12)}condemned the attack on the town of ${'very '.repeat(20)}Paris.`
  const { events } = tell(long)
  expect(events.length).toBeGreaterThan(0)
  for (const { label } of events) {
    expect(label.length).toBeLessThanOrEqual(80)
    expect(label).not.toMatch(/ (?:of|the|and|to|in|on)$/)
  }
})

test('somebody without a name is whom the sentence goes on with, not whom a headline names', () => {
  const text = 'Teenager fled Leeds\n\nThe victim was taken to a clinic in Oslo, where he died on Friday.'
  expect(only(tell(text), 'death')?.label).toBe('Victim died')
})

test('an adverb that opens a sentence is nobody who does something', () => {
  const event = only(tell('Nevertheless, the driver fled. He was charged with theft in Leeds.'), 'trial')
  expect(event?.label).toMatch(/^(?:He|Driver) was charged/)
})

test.each([
  [
    'The deal banned "free trade and travel between Libya and Malta" in Rome.',
    'sanction',
    'Deal banned free trade and travel between Libya and Malta in Rome',
  ],
  ['The army attacked the "Green Hall" in Rome.', 'attack', 'Army attacked "Green Hall" in Rome'],
])('a quotation mark stands only with its other half: %s', (text, type, label) => {
  expect(only(tell(text), type)?.label).toBe(label)
})

test.each([
  [
    'Inquest hears pilot was ill before crash in Leeds',
    'trial',
    'Inquest hears pilot was ill before crash in Leeds',
  ],
  ['The M&S attack in Leeds on Friday was long.', 'attack', 'M&S attack in Leeds'],
  ['The bridge over the Aire, closed in May, is safe to use in Leeds.', 'closure', 'Bridge closed'],
])('%s is told by its own words', (text, type, label) => {
  expect(only(tell(text), type)?.label).toBe(label)
})

test('what reopens to traffic trafficks nothing', () => {
  expect(only(tell('The bridge in Leeds reopened to traffic on Friday.'), 'crime')).toBeUndefined()
  expect(only(tell('He tried to traffic guns in Leeds on Friday.'), 'crime')?.label).toBeDefined()
})
