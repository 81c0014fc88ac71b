import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('nouns that point back, and the same nouns where they do not', () => {
  test.each([
    ['the city', 'Floods hit [Basra→basra]. [The city→basra] was under water.', 'The city was under water.'],
    [
      'the town',
      'Fire reached [Basra→basra]. [The town→basra] is gone.',
      'Fire reached [Basra→basra]. The town hall is gone.',
    ],
    [
      'the city of the same sentence, and one long ago',
      'Fire hit [Baghdad→baghdad]. A [Basra→basra] group sued over [the city→basra]’s schools.',
      'Fire hit [Baghdad→baghdad] and [Basra→basra]. The city mourned.',
    ],
    [
      'the city of a mayor, and not where a firm is based',
      'Fire hit [Hammond→geonames:4921100], [Indiana→indiana]. Crews came to [Hammond→geonames:4921100]. [Gary→geonames:4920607] Mayor Ann Roe thanked [the city→geonames:4920607].',
      'A firm based in [Basra→basra] agreed. The city mourned.',
    ],
    [
      'the city, and not where one of an age lives',
      'A man was shot in [Mosul→mosul]. Ann Roe, 34, of [Basra→basra], was held. It was [the city→mosul]’s worst week.',
      'Ann Roe, 34, of [Basra→basra], was held. It was the city’s worst week.',
    ],
    [
      'the town in a sentence of many capitals',
      'Fire hit [Basra→basra]. The NDA left [the town→basra].',
      'Fire hit [Basra→basra]. In [Magadh→magadh], the NDA took [Gogri Town→?], Tikari, [Jamui→geonames:1269291] and Ekma.',
    ],
    [
      'the port, told of last',
      '[Baghdad→baghdad] is quiet. [Baghdad→baghdad] slept. A fire broke out in [Basra→basra], and ships left [the port→basra].',
      '[Baghdad→baghdad] is quiet. [Baghdad→baghdad] slept. A port of call, and the port authority.',
    ],
    [
      'the temple',
      'Gunmen entered the [Golden Temple→golden-temple] in [Amritsar→geonames:1278710]. [The temple→golden-temple] was shut.',
      'Gunmen entered the [Golden Temple→golden-temple] in [Amritsar→geonames:1278710]. The mosque was shut, and a temple rang its bells.',
    ],
    [
      'the temple, by how it was named, and the shrine that it is',
      'Pilgrims fell at [Sabarimala temple→sabarimala] in [Kerala→kerala]. [The temple→sabarimala] was shut. [The shrine→sabarimala] is old.',
      'Pilgrims fell at [Sabarimala temple→sabarimala] in [Kerala→kerala]. The mosque was shut.',
    ],
    [
      'the government and the capital of a province whose premier acts',
      'Premier Ford met crowds in [Hamilton→geonames:5969782], [Ontario→ontario], in [Canada→canada]. [The government→ontario] will pay, and buses left [the capital→geonames:6167865].',
      'Prime Minister Carney met Premier Ford in [Hamilton→geonames:5969782], [Ontario→ontario], in [Canada→canada]. [The government→canada-government] will pay, and buses left [the capital→ottawa].',
    ],
    [
      'the government that sits in the capital of a state',
      '[The government→new-south-wales] in [Sydney→geonames:2147714] paid, said [Australia→australia]’s mayors.',
      '[The government→australia-government] in [Canberra→canberra] paid, said [Australia→australia]’s mayors.',
    ],
    [
      'a village is no large city',
      'Fire reached [Paiporta→geonames:2513029]. [The village→geonames:2513029] is gone.',
      'Fire reached [Basra→basra]. The village is gone.',
    ],
    [
      'the town of the mayor who speaks, not the last told of',
      'Fire hit [Batesville→geonames:4100525] and [Jonesboro→geonames:4116834], [Arkansas→arkansas]. “[The town→geonames:4104857] is gone,” [Cave City→geonames:4104857] Mayor Ann Roe said.',
      'Fire hit [Batesville→geonames:4100525] and [Jonesboro→geonames:4116834], [Arkansas→arkansas]. The town is gone.',
    ],
    [
      'the town, and neither end of a journey',
      'A bus sank in [Mwingi→geonames:184921], [Kenya→kenya]. It was heading to [Garissa→geonames:197745] from [Nairobi→nairobi]. A priest in [the town→geonames:184921] said so.',
      'A bus was heading for town.',
    ],
    [
      'a town rather than a great city told of after it',
      'Coal left [Barry→geonames:2656235], [Wales→wales], more than [Cardiff→geonames:2653822]. [The town→geonames:2656235] had a port.',
      'The town had a port.',
    ],
    [
      'the state',
      'A fire burned in [Texas→texas]. Officials of [the state→texas] agreed.',
      'A fire burned in [Texas→texas]. State media and the state of emergency are old.',
    ],
    [
      'the state of a city',
      'Floods hit [Houston→geonames:4699066]. [The state→texas] sent help.',
      'Floods hit [Lagos→geonames:2332459] and [Houston→geonames:4699066]. The state sent help.',
    ],
    [
      'one state of two',
      'Voters in [Ohio→ohio] chose. [The state→ohio] is large.',
      '[Ohio→ohio] and [Iowa→iowa] chose. The state is large.',
    ],
    [
      'the province',
      'Bombs fell on [Anbar→anbar] province. [The province→anbar] is vast.',
      'Bombs fell on [Anbar→anbar]. The next province is vast.',
    ],
    [
      'the district',
      'A bomb went off in [Karrada→karrada]. [The district→karrada] was sealed.',
      'A bomb went off in [Karrada→karrada]. The district attorney came.',
    ],
    [
      'the neighborhood',
      'He lives in [Karrada→karrada]. [The neighborhood→karrada] is rich.',
      'He lives in [Karrada→karrada]. The neighborhood watch is rich.',
    ],
    [
      'the neighborhood of a city, and one by a name of its own',
      'He lives in [Karrada→karrada]. [The [Baghdad→baghdad] neighborhood→karrada] is rich.',
      'He lives in [Karrada→karrada]. The [Pelican Bluff→?] neighborhood is rich.',
    ],
    [
      'the county',
      'Police in [Scott County→admin2:US.IN.scott-county], [Indiana→indiana], agreed. [The county→admin2:US.IN.scott-county] has a sheriff.',
      'Police in [Basra→basra] agreed. The county has a sheriff.',
    ],
    [
      'the county seat',
      'He lives in [Wayne→geonames:5081454], [Nebraska→nebraska]. [The county seat→geonames:5081454] has a college.',
      'He lives in [Wayne→geonames:5081454], [Nebraska→nebraska]. The seat was empty.',
    ],
    [
      'the seat of the county the article is about, whichever was told last',
      '[Rhinelander→geonames:5268720], [Wisconsin→wisconsin], is in [Oneida County→admin2:US.WI.oneida-county]. [The county→admin2:US.WI.oneida-county] sent inmates to [Wausau→geonames:5278120], in [Marathon County→admin2:US.WI.marathon-county]. The jail in [the county seat→geonames:5268720] is full.',
      'He lives in [Wayne→geonames:5081454], [Nebraska→nebraska]. The seat was empty.',
    ],
    [
      'the capital',
      'Troops entered [Niger→niger]. Shots rang out in [the capital→niamey].',
      'Troops entered [Niger→niger]. The capital gains tax rose in the cultural capital.',
    ],
    [
      'the kingdom',
      '[Saudi→saudi-arabia] jets bombed [Yemen→yemen]. [The kingdom→saudi-arabia] denied it.',
      '[Iranian→iran] jets bombed [Yemen→yemen]. The kingdom denied it.',
    ],
    [
      'the capital in capitals',
      'Voters in [Abuja→abuja], [Nigeria→nigeria], queued. [The Capital→abuja] was calm.',
      'Voters in [Abuja→abuja], [Nigeria→nigeria], queued. The Republican Capital Administration shut.',
    ],
    [
      'another capital',
      'He flew to [the [Swiss→switzerland] capital→bern].',
      'He flew to [Lagos→geonames:2332459], the commercial capital of [Nigeria→nigeria].',
    ],
    [
      'the country',
      'Floods hit [Nepal→nepal]. Roads across [the country→nepal] are closed.',
      'Envoys of [Chad→chad] and [Mali→mali] met. Roads across the country are closed.',
    ],
    [
      'the nation, with its continent',
      'Ministers of [Bolivia→bolivia] met. [The [South American→south-america] nation→bolivia] has no coast.',
      'Ministers of [Poland→poland] met. The [South American→south-america] nation has no coast.',
    ],
    [
      'the kingdom',
      '[Saudi Arabia→saudi-arabia] agreed. [The kingdom→saudi-arabia] sent envoys.',
      '[Saudi Arabia→saudi-arabia] agreed. The kingdom of God is near.',
    ],
    [
      'the Kingdom',
      '[Saudi Arabia→saudi-arabia] agreed, and then [the Kingdom→saudi-arabia] sent envoys.',
      '[Saudi Arabia→saudi-arabia] agreed, and then the Magic Kingdom sent mice.',
    ],
    [
      'the Islamic Republic',
      'Protests shook [Iran→iran]. [The Islamic Republic→iran] rejected the charge.',
      'Protests shook [Turkey→turkey]. The Islamic Republic rejected the charge.',
    ],
    [
      'one Islamic Republic of two',
      '[Pakistan→pakistan] agreed. [The Islamic Republic→pakistan] has the bomb.',
      '[Iran→iran] and [Pakistan→pakistan] met. The Islamic Republic agreed.',
    ],
    [
      'the province that begins the paragraph',
      'In [Balochistan→balochistan-pk], [Pakistan→pakistan], gunmen shot men on the road to [Punjab→punjab-pk]. [The province→balochistan-pk] is poor.',
      'In [Sindh→admin1:PK.05], [Pakistan→pakistan], police came. Neighbouring [Punjab→punjab-pk] was flooded. The province sent boats.',
    ],
    [
      'the republic',
      'The [Republic of Korea→south-korea] agreed. [The republic→south-korea] is rich.',
      'The banana republics fell. The republic was poor.',
    ],
    [
      'the strip',
      'Rockets hit the [Gaza Strip→gaza-strip]. [The strip→gaza-strip] has been closed.',
      'Rockets hit the [Gaza Strip→gaza-strip]. The comic strip and the strip mall were closed.',
    ],
    [
      'the enclave',
      'A bomb fell on [Gaza→gaza-strip]. [The enclave→gaza-strip] is small.',
      'A bomb fell on [Basra→basra]. The enclave is small.',
    ],
    [
      'the peninsula',
      'Troops massed in [Crimea→crimea]. [The peninsula→crimea] was annexed.',
      'Troops massed in [Basra→basra]. The peninsula was annexed.',
    ],
    [
      'the island',
      'A quake struck [Sulawesi→sulawesi]. [The island→sulawesi] shook.',
      'A quake struck [Basra→basra]. The island shook.',
    ],
    [
      'an island that is a territory',
      'The storm crossed [Puerto Rico→puerto-rico]. [The island→puerto-rico] lost power.',
      'The storm crossed [Puerto Rico→puerto-rico]. The island life is hard.',
    ],
    [
      'the island, with its country',
      'Boats sank off [Lampedusa→lampedusa]. [The [Italian→italy] island→lampedusa] is small.',
      'Boats sank off [Lampedusa→lampedusa]. The [Greek→greece] island is small.',
    ],
    [
      'the river',
      'A crash on the [Danube→danube]. [The river→danube] is high.',
      'He crossed the [Tigris→tigris] and the [Euphrates→euphrates]. The river is high.',
    ],
    [
      'the sea',
      'It sank in the [Black Sea→black-sea]. [The sea→black-sea] was rough.',
      'It sank in the [Black Sea→black-sea]. The sea captain was rough.',
    ],
    [
      'the canal',
      'Ships passed the [Suez Canal→suez-canal]. [The canal→suez-canal] is old.',
      'Ships passed the [Black Sea→black-sea]. The canal is old.',
    ],
    [
      'the mountain',
      'He fell on [Mount Everest→mount-everest]. [The mountain→mount-everest] claimed two lives.',
      'He fell in [Basra→basra]. The mountain claimed two lives.',
    ],
    [
      'the bridge',
      'Cars crossed the [Golden Gate Bridge→golden-gate-bridge]. [The bridge→golden-gate-bridge] was closed.',
      'Cars crossed [Basra→basra]. The bridge was closed.',
    ],
    [
      'the city-state',
      'The [Vatican→vatican-city] agreed. [The city-state→vatican-city] is small.',
      'The [Vatican→vatican-city] agreed. The city-states of old are gone.',
    ],
  ])('%s', (_, must, mustNot) => {
    check(must)
    check(mustNot)
  })
})

describe('short forms after long ones', () => {
  test.each([
    [
      'a town without its state',
      'Police in [Springfield→geonames:4409896], [Mo.→missouri], met. [Springfield→geonames:4409896] is quiet.',
    ],
    [
      'each with its own state',
      'Police in [Springfield→geonames:4409896], [Mo.→missouri], met those of [Springfield→geonames:4250542], [Ill.→illinois], on Friday.',
    ],
    [
      'a famous name that a state made another',
      'Fire hit [Paris→geonames:4717560], [Texas→texas]. [Paris→geonames:4717560] is quiet.',
    ],
    [
      'capitals in the dateline, small letters after',
      '[ATHENS→geonames:4180386], [Ga.→georgia-us] (AP) — The mayor of [Athens→geonames:4180386] resigned.',
    ],
    ['initials of a country', 'The [United States→united-states] agreed. The [U.S.→united-states] is large.'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['a last name', 'He met Peter Mandelson. Mandelson left.'],
    ['a last name that is a town', 'Michael Jackson sang. Jackson left.'],
    ['a last name that is a capital', 'Jack London wrote it. London died in 1916.'],
    ['a firm’s short form', 'McPherson & Jacobsen won. It was led by Ann McPherson.'],
  ])('not %s', (_, text) => check(text))
})
