import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

type Row = readonly [what: string, must: string, mustNot: string]

/** Each sentence with places has a twin in which the like words are none. */
const SENTENCES: Readonly<Record<string, readonly Row[]>> = {
  'people named after places': [
    [
      'a town and a singer',
      'Sweeney flew to [Sydney→geonames:2147714] and then to [Austin→geonames:4671654].',
      'Sydney Sweeney and Austin Powers were on the poster.',
    ],
    [
      'a country and an actor',
      'Troops left [Jordan→jordan] for [Israel→israel].',
      'The actor Jordan Peele met Israel Houghton.',
    ],
    [
      'a state and a writer',
      'Voters in [Virginia→virginia] and [Georgia→georgia-us] chose.',
      "The works of Virginia Woolf and Georgia O'Keeffe were shown.",
    ],
    [
      'a capital and an heiress',
      'The heiress flew to [Paris→paris] and [London→london].',
      'The heiress Paris Hilton read Jack London.',
    ],
    [
      'a district and a daughter',
      'She lives in [Chelsea→geonames:2653265], [London→london].',
      'Chelsea Clinton spoke first.',
    ],
    [
      'a state and an actress',
      'Snow fell in [South Dakota→south-dakota].',
      'The role went to Dakota Fanning.',
    ],
    [
      'a city and a president',
      'Police in [Lincoln→geonames:5072006], [Neb.→nebraska], made arrests.',
      'Abraham Lincoln was shot in 1865. Lincoln died at dawn.',
    ],
    [
      'a capital and a wife',
      'She lives in [Victoria→geonames:6174041], [British Columbia→british-columbia].',
      'The winner, said Victoria Beckham, was thrilled.',
    ],
    [
      'a port and a player',
      'A ship left [Rio de Janeiro→geonames:3451190].',
      'The goal was scored by Rio Ferdinand.',
    ],
    [
      'a name that speaks',
      '[London→united-kingdom-government] said it would wait.',
      'Victoria said she was tired.',
    ],
    [
      'initials that are a code',
      'A hospital in [Wilmington→geonames:4145381], [Del.→delaware], was closed.',
      'The bill, said Del. Brian Moran, was wrong, as D.E. Paulk had said.',
    ],
  ],
  'titles and ranks': [
    [
      "a governor's state and a governor",
      'The bill was signed by the governor of [Texas→texas].',
      'The bill was signed by Gov. Houston.',
    ],
    [
      "a king's country and a prince's title",
      'King Abdullah of [Jordan→jordan] visited.',
      'The Duke of Edinburgh and the Prince of Wales visited.',
    ],
    [
      "a mayor's city and a duke",
      'The mayor of [Wellington→wellington] spoke.',
      'The Duke of Wellington won the battle.',
    ],
    [
      "a winner's city and a medal",
      'She won a medal in [Valor→geonames:2509853], [Spain→spain].',
      'She holds the Medal of Valor and the Order of Canada.',
    ],
    ['a governor with "Gov. of"', 'The Gov. of [Texas→texas] signed it.', 'Gov. Austin signed it.'],
  ],
  organisations: [
    [
      "a branch's city and a bank",
      'The bank closed a branch in [Charlotte→geonames:4460243], [N.C.→north-carolina], today.',
      'Bank of America closed a branch.',
    ],
    ['a city and its paper', 'Police in [Chicago→geonames:4887398] said so.', 'The Chicago Tribune said so.'],
    [
      'a capital and its paper',
      'He lives in [Washington→washington-dc] with his wife.',
      'The Washington Post and the New York Times reported it.',
    ],
    [
      "a place in a firm's name, and a firm called like one",
      'A group from [Boston→geonames:4930956] advised them.',
      'The search was led by McPherson & Jacobsen.',
    ],
    ['a bar with "&"', 'He works in [Boston→geonames:4930956].', 'He works at Stooges Bar & Grill.'],
    [
      'two cities and "&"',
      'A train left [Dallas→geonames:4684888] & [Houston→geonames:4699066] at noon.',
      'They drove to Bed Bath & Beyond.',
    ],
    [
      'the places of clubs',
      'The [New England→new-england] Patriots met in [Dallas→geonames:4684888].',
      'The Patriots met the Cowboys.',
    ],
    [
      'a town and letters',
      'He was born in [Itu→geonames:3460535], [Brazil→brazil].',
      'The talks of the ITU on HIV failed.',
    ],
    [
      'a town and a shop',
      'He lives in [Macy→geonames:5072528], [Neb.→nebraska], with his dog.',
      "He ran out of Macy's and ate at McDonald's.",
    ],
    [
      'the ground of a union',
      'Farmers in the [EU→european-union] are poor, and so are those at [EU→european-union] borders.',
      'Farmers in the union are poor.',
    ],
    [
      'a state with an embassy',
      '[Armenia→armenia] sent an envoy to the [Holy See→vatican-city].',
      'The monks could see the holy man.',
    ],
  ],
  'words of other kinds': [
    [
      'a state and months',
      'The game was played in [Georgia→georgia] on Sunday.',
      'The talks in May, March and August failed.',
    ],
    [
      'a country and a bird',
      '[Turkey→turkey] sent troops to [Syria→syria].',
      'Turkey dinner was served, and wild turkey, too.',
    ],
    ['a country and tableware', '[China→china] exports tea.', 'The fine china was broken.'],
    ['a country and a pepper', '[Chile→chile] is south of [Peru→peru].', 'The chile was hot.'],
    [
      'states after a comma and a man',
      'He lives in [Springfield→geonames:4951788], [Mass.→massachusetts], and works in [Winnipeg→geonames:6183235], [Man.→manitoba], in summer.',
      'The crowd built a statue for Burning Man. It burned.',
    ],
    [
      'a coast and a climate',
      'Fishermen in [Peru→peru] fear it.',
      'The El Niño pattern is back, and La Niña comes next.',
    ],
    [
      'Reading and reading',
      'Trains to [Reading→geonames:5207728], [Pa.→pennsylvania], were late.',
      'Reading is fun.',
    ],
    [
      'Nice and nice',
      'A lorry drove into crowds in [Nice→geonames:2990440], [France→france].',
      'Nice people live here.',
    ],
    [
      'Orange and oranges',
      'Police in [Orange→geonames:5379513], [Calif.→california], agreed.',
      'Orange juice is cheap, and Agent Orange was used.',
    ],
    [
      'Mobile and telephones',
      'Police in [Mobile→geonames:4076598], [Ala.→alabama], said so.',
      'Mobile phones are cheap.',
    ],
    ['Bath and baths', 'They met in [Bath→geonames:2656173], [England→england].', 'Bath salts sold well.'],
    [
      'Sandwich and lunch',
      'They met in [Sandwich→geonames:2638542], [England→england].',
      'Sandwich shops closed at noon.',
    ],
    [
      'Santa Ana and Santa Claus',
      'He lives in [Santa Ana→geonames:5392900], [Calif.→california], with his dog.',
      'The children met Santa Claus.',
    ],
    [
      'Novi, November and a senator',
      'The fair in [Novi→geonames:5004062], [Mich.→michigan], opened.',
      'On Nov. 12 state Sen. Jensen spoke.',
    ],
  ],
  'ships, storms, vehicles, food': [
    [
      'ports and ships',
      'The ferry left [Belfast→geonames:2655984] for [Scotland→scotland].',
      'The USS Arizona sank, and HMS Belfast sailed.',
    ],
    [
      'a town and a storm',
      'Rain fell on [Florence→geonames:3176959], [Italy→italy].',
      'Hurricane Florence and Tropical Storm Helena moved on.',
    ],
    [
      'towns and cars',
      'He lives in [Tucson→geonames:5318313] and works in [Tacoma→geonames:5812944].',
      'His Hyundai Tucson hit a Toyota Tacoma, and a Porsche Cayenne hit both.',
    ],
    [
      'a town and chicken',
      'They ate in [Buffalo→geonames:5110629], [N.Y.→new-york], on Sunday.',
      'They ate Buffalo wings and Brussels sprouts.',
    ],
    [
      'a town, ham and wine',
      'They ate in [Parma→geonames:3171457], [Italy→italy].',
      'They ate Parma ham and drank Champagne.',
    ],
    ['a capital and a syndrome', 'They met in [Stockholm→stockholm].', 'It was the Stockholm syndrome.'],
    [
      'a county and a dog',
      'Dogs came from [Yorkshire→yorkshire].',
      'She kept a Yorkshire terrier and a Great Dane.',
    ],
    [
      'a river and a firm',
      'Boats crossed the [Tigris→tigris] at night.',
      'Amazon said it would hire 500 people.',
    ],
  ],
  'peoples and tongues': [
    [
      'peoples and tongues in a row',
      '[Swedish→sweden] police and [Turkish→turkey] troops met.',
      'He speaks Swedish and Turkish.',
    ],
    [
      "a town's people and a lesson",
      'An [English→england] town was flooded.',
      'She teaches English and French.',
    ],
  ],
  metonyms: [
    [
      'a palace that acts',
      'The [Kremlin→kremlin] said on Friday that it would wait.',
      'The palace said on Friday that it would wait.',
    ],
    [
      'capitals that act',
      '[Warsaw→poland-government] decided to act, and [Washington→united-states-government] imposed sanctions.',
      'Denzel Washington decided to act.',
    ],
    [
      'Brussels, which acts for the European Union',
      '[Brussels→european-commission] decided to press [Poland→poland], officials said in [Brussels→brussels].',
      'Jean Brussels decided to press on.',
    ],
    [
      'Brussels, which acts for Belgium in its own news',
      'The port of [Antwerp→antwerp] shut. [Brussels→belgium-government] decided to act.',
      'Jean Brussels decided to act.',
    ],
  ],
  headlines: [
    [
      'a headline in capitals',
      'FLOODS HIT [NEPAL→nepal] AND [INDIA→india], KILLING HUNDREDS',
      'TURKEY DINNER SERVED TO HUNDREDS OF VETERANS',
    ],
    [
      'a headline with capitals',
      'Man Dies After Crash Near [Bangor→geonames:4957280], [Maine→maine]',
      'Man Dies After Reading Too Much, Says Doctor',
    ],
  ],
  datelines: [
    [
      'a city called like a president',
      'A couple faces charges. [CLINTON→geonames:4852022] — A town couple was charged, police said.',
      'A couple faces charges. Clinton — A town couple was charged, police said.',
    ],
    [
      'one before a sentence',
      '[CLINTON→geonames:4852022] — Police came.',
      'CLINTON — TOWN COUPLE CHARGED. CLINTON: Police came. VOTERS FLEE CLINTON — Police came.',
    ],
    ['a city', '[BAGHDAD→baghdad] — Thousands marched on Friday.', 'SPORTS — Thousands watched on Friday.'],
    [
      'a town, its state and an agency',
      '[ATHENS→geonames:4180386], [Ga.→georgia-us] (AP) — The mayor resigned.',
      '(AP) — The mayor resigned.',
    ],
    [
      'a town no list knows',
      '[HARWINTON→?] — The former nominee came. He met voters in [Harwinton→?].',
      'LST-325 — The ship came. Voters saw LST-325.',
    ],
  ],
  'rows of names': [
    [
      'counties',
      'Storms hit [Clarke→admin2:US.GA.clarke-county], [Oconee→admin2:US.GA.oconee-county] and [Jackson→admin2:US.GA.jackson-county] counties in [Georgia→georgia-us].',
      'Mr. Clarke, Mr. Oconee and Mr. Jackson lost.',
    ],
    [
      'states',
      'He campaigned in [Iowa→iowa], [Ohio→ohio] and [Maine→maine].',
      'He campaigned with Michael Jordan, Madison Keys and Troy Aikman.',
    ],
    [
      'villages no list knows',
      'The virus reached the villages of [Kampungu→?], [Makonono→?] and [Kaluamba→?]. In [Kampungu→?] it is bad.',
      'The virus reached the families of Peter, Paul and Mary.',
    ],
    [
      'rivers',
      'The act protects land between the [Williams→?] and [Cranberry→?] rivers.',
      'The act protects Williams and his rivers.',
    ],
    ['a score line', '[Chicago→geonames:4887398] 5, [Boston→geonames:4930956] 3', 'Mason 5, Parker 3'],
  ],
  'words around a name': [
    [
      'a county',
      'Fire crews from [Orange County→admin2:US.CA.orange-county] helped.',
      'Fire crews from the county helped.',
    ],
    ['a city with "of"', 'The City of [Chicago→geonames:4887398] sued.', 'The city of dreams was shut.'],
    [
      'a distance',
      'A quake struck 20 miles from [Reno→geonames:5511077].',
      'A quake struck 20 miles from home.',
    ],
    ['a direction', 'The fire is north of [Sacramento→geonames:5389489].', 'The fire is north of town.'],
    [
      'based and born',
      'The [London→london]-based firm fired a [Seattle→geonames:5809844]-born clerk.',
      'The home-based firm fired a foreign-born clerk.',
    ],
    [
      'possessives',
      '[Texas→texas]’s governor and [Brussels→brussels]’ mayor met.',
      'Charles’s governor and James’ mayor met.',
    ],
    [
      'two places and a hyphen',
      'The [Paris→paris]-[London→london] train was late at the [U.S.→united-states]-[Mexico→mexico] border.',
      'The Smith-Jones train was late at the half-open border.',
    ],
    ['a slash', 'The [Iraq→iraq]/[Syria→syria] border was closed.', 'The and/or border was closed.'],
    ['quotes', 'He said: "[Baghdad→baghdad] is calm."', 'He said: "All is calm."'],
    [
      'a state in brackets',
      'He lives in [Springfield→geonames:4250542] ([Ill.→illinois]) with his dog.',
      'He lives in a house (ill) with his dog.',
    ],
    [
      "a party's letter",
      'Sen. Lautenberg, D-[Oakland→geonames:5378538], spoke.',
      'Sen. Lautenberg got a D-minus.',
    ],
  ],
  'whole names': [
    [
      'Northern Ireland',
      '[Northern Ireland→northern-ireland] voted to stay, but farmers in northern [Ireland→ireland] did not.',
      'Northern voters stayed.',
    ],
    [
      'New South Wales, not Wales',
      'Fires raged across [New South Wales→new-south-wales].',
      'Fires raged across the new south.',
    ],
    [
      'New Mexico beside Mexico',
      '[New Mexico→new-mexico] and [Mexico→mexico] share a border.',
      'The new border is long.',
    ],
    [
      'three Guineas',
      '[Guinea-Bissau→guinea-bissau], [Papua New Guinea→papua-new-guinea] and [Equatorial Guinea→equatorial-guinea] voted.',
      'She fed the Guinea pig.',
    ],
    [
      'a state and a firm',
      'He lives in [Amazonas→admin1:BR.04], [Brazil→brazil].',
      'Amazon and Apple agreed.',
    ],
    [
      'two Sudans',
      'Troops crossed from [South Sudan→south-sudan] to [Sudan→sudan].',
      'Troops crossed from south to north.',
    ],
    [
      'a country by its capital',
      '[Georgia→georgia]’s president met [Russian→russia] envoys in [Tbilisi→tbilisi].',
      "Georgia O'Keeffe met the envoys.",
    ],
    [
      'a state by its towns',
      '[Georgia→georgia-us]’s governor spoke in [Atlanta→geonames:4180439] and [Savannah→geonames:4221552].',
      'Savannah Guthrie spoke.',
    ],
    [
      'places by their first word',
      'He fished in [Lake Wobegon→?] and swam in the [River Lune→?] near [Cape Peron→?].',
      'The film starred Lake Bell and River Phoenix.',
    ],
    [
      'streets',
      'It happened on [Main St.→?] and at 44 [Hungerford St.→?], police said.',
      'It happened on the main street.',
    ],
  ],
}

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

for (const [subject, rows] of Object.entries(SENTENCES))
  describe(subject, () => {
    test.each(rows)('%s', (_, must, mustNot) => {
      check(must)
      check(mustNot)
    })
  })
