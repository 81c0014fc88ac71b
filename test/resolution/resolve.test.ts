import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('one of many places of the name', () => {
  test.each([
    [
      'a town by its state',
      'Police in [Springfield→geonames:4409896], [Mo.→missouri], made an arrest. [Springfield→geonames:4409896] is quiet.',
    ],
    [
      'a town of the country told of, before a city of one that is not',
      '[Kingston→kingston], [Jamaica→jamaica] — Crews worked in [Black River→geonames:3491355] and in [Montego Bay→geonames:3489460]. Some plan to march in [Santa Cruz→geonames:3488620] on Friday.',
    ],
    [
      'but the city in news of its own country',
      '[La Paz→la-paz], [Bolivia→bolivia] — Some plan to march in [Santa Cruz→santa-cruz-bolivia] on Friday. [Jamaica→jamaica] sent a team from [Montego Bay→geonames:3489460].',
    ],
    [
      'a great capital in news of several countries, whatever is called after it',
      '[New York→new-york], [United States→united-states] — Banks of [Bentonville→geonames:4101260], [Arkansas→arkansas], fell. In [Tokyo→tokyo] and [Seoul→seoul] stocks rose; [London→london] closed up.',
    ],
    [
      'the great city of a country, where a village of the name lies by one other town told of',
      '[TAMWORTH→geonames:2147497], [New South Wales→new-south-wales] — Hotels in [Gunnedah→geonames:2164206] and [Quirindi→geonames:2152240] were full. People came from [Dubbo→geonames:2168305] and from [Newcastle→geonames:2155472]. A couple from [Perth→geonames:2063523] booked, and a group from [Launceston→geonames:2160517], [Australia→australia].',
    ],
    [
      'but the village in news of its state',
      '[LAUNCESTON→geonames:2160517] — A crash near [Perth→geonames:2153391] shut a road to [Longford→geonames:2159683] in [Tasmania→tasmania].',
    ],
    [
      'a county of Ireland, not the village that has its name',
      'Police of [Louth→county-louth-ie] met at [Dundalk→geonames:2964540] and [Ardee→geonames:2966925], [Ireland→ireland].',
    ],
    [
      'a province and a town by whose they are',
      '[Argentina→argentina]’s [Santa Cruz→santa-cruz-argentina] province mines gold. [Canada→canada]’s [London→geonames:6058560] grows.',
    ],
    [
      'a town of the state its sentence names, though its paragraph begins with another',
      'In [Texas→texas], ice fell in [Amarillo→geonames:5516233], and in [Kansas→kansas] the road to [Emporia→geonames:4271086] closed.',
    ],
    [
      'the town called so, and the county of its name',
      'They met in [Tipperary→geonames:2961192] town in [Ireland→ireland]. Farmers of [Tipperary→county-tipperary-ie] agreed.',
    ],
    [
      'a county by the state, of a member of its house',
      'Moye, D-[Raleigh→admin2:US.WV.raleigh-county], spoke in [West Virginia→west-virginia].',
    ],
    ['but a state of a member of Congress', 'Hall, D-[Texas→texas], spoke in [West Virginia→west-virginia].'],
    [
      'the citizens’ own city',
      'Thieves struck the [City of Richmond→geonames:4305974] and [Berea→geonames:4283974], [Kentucky→kentucky].',
    ],
    [
      'though one is called so',
      'Thieves struck the [City of Richmond→geonames:4781708] in [Virginia→virginia].',
    ],
    [
      'a town by the words of its papers',
      'Sheriff’s deputies, the county attorney and a grand jury spoke of [Perth Amboy→geonames:5102578] and [Lancaster→geonames:5197079].',
    ],
    [
      'an English town by those of its papers',
      'Police asked the people of [Lancaster→geonames:2644972] to call Crimestoppers.',
    ],
    [
      'a larger one without them',
      'Police asked the people of [Lancaster→geonames:5364940] to call at night.',
    ],
    ['a famous one in spite of them', 'Sheriff’s deputies flew to [Paris→paris] in [France→france].'],
    [
      'a town where the report is filed from',
      '[WASHINGTON→washington-dc] — A plane left [Sitka→geonames:5557293], [Alaska→alaska]; two were flown to [Seattle→geonames:5809844].',
    ],
    [
      'a state where it is not',
      'A plane from [Washington→washington-state] landed in [Sitka→geonames:5557293], [Alaska→alaska]; two were flown to [Spokane→geonames:5811696] in [Washington→washington-state].',
    ],
    [
      'towns of the province that opens their paragraph',
      '[LONDON→london], [England→england] — Police in [Leeds→geonames:2644688] met.\n\nIn [Nova Scotia→nova-scotia], it won [Halifax→geonames:6324729] and [Truro→geonames:6169587].',
    ],
    [
      'a city by one of its country that opens the paragraph',
      '[LONDON→london], [England→england] — Police in [Leeds→geonames:2644688] and [Hull→geonames:2645425] met.\n\nIn [Auckland→geonames:2193733], a plan failed. In [Hamilton→geonames:2190324], it was put off.',
    ],
    [
      'and the one of its paper’s land without one',
      '[LONDON→london], [England→england] — Police in [Leeds→geonames:2644688] and [Hull→geonames:2645425] met.\n\nIn [Hamilton→geonames:2647570], it was put off.',
    ],
    [
      'but not of one that opens another',
      '[LONDON→london], [England→england] — Police in [Leeds→geonames:2644688] met.\n\nIn [Nova Scotia→nova-scotia], it won.\n\nIt won [Halifax→geonames:2647632] too.',
    ],
    [
      'Irish counties by their bare names',
      'In [Kerry→county-kerry], a man died near [Tralee→geonames:2961123], [Ireland→ireland]. In [Clare→county-clare], [Ennis→geonames:2964405] flooded.',
    ],
    [
      'but no one of that name',
      'John Kerry spoke in [Boston→geonames:4930956]. Kerry said he met Clare Short at the Mayo Clinic.',
    ],
    [
      'provinces of the Philippines before towns that bear their names',
      '[MANILA→manila], [Philippines→philippines] — Floods hit [Bulacan→bulacan] and [Rizal→rizal-province-ph]. In [Aurora→province-of-aurora], ten died.',
    ],
    [
      'but not in news of another country',
      '[DENVER→geonames:5419384] — Floods hit [Aurora→geonames:5412347] on Friday.',
    ],
    [
      'a town by its own name before a byname of another in its state',
      'Bees vanished in [Philippi→geonames:4818074], [West Virginia→west-virginia].',
    ],
    [
      'a town by its own name cut short',
      'He rowed in [Henley→geonames:2647101], [Oxfordshire→oxfordshire], and in [Marlow→geonames:2643003].',
    ],
    [
      'a town of England, not the great one of New Jersey',
      'Police of [Nottinghamshire→nottinghamshire] shut a road near [Newark→newark-on-trent-gb].',
    ],
    [
      'the great one in its own news',
      'Flights from [Newark→geonames:5101798], [New Jersey→new-jersey], were late.',
    ],
    [
      'a county as newspapers shorten it',
      'A driver from [Newark→newark-on-trent-gb], [Notts→nottinghamshire], was jailed.',
    ],
    ['but not where it is no county', 'The Bucks beat the Celtics in [Milwaukee→geonames:5263045].'],
    [
      'a city in news of another state of its country',
      '[German→germany] police arrested two men in [Halle→geonames:2911522] and [Freiburg→geonames:2925177], and others in [Offenburg→geonames:2857798].',
    ],
    [
      'a state, not the city that once had its name',
      'Floods hit [Bahia→admin1:BR.05] and [Ceará→admin1:BR.06], in [Brazil→brazil]; a plant in [Aichi→admin1:JP.01], [Japan→japan], was shut.',
    ],
    [
      'a city, not the division named after it',
      'A fire in [Chittagong→geonames:1205733], [Bangladesh→bangladesh], and one in [Cluj→geonames:681290], [Romania→romania].',
    ],
    [
      'a city of Mexico by its name without the saint',
      'Troops were sent from [Tuxtla→geonames:3515001] to [San Cristóbal→geonames:3519537] in [Chiapas→chiapas].',
    ],
    ['a city by a byname of its own', 'He flew to [Saigon→geonames:1566083] and [Bombay→geonames:1275339].'],
    ['a famous name by its state', 'He grew up in [Paris→geonames:4717560], [Texas→texas].'],
    ['the famous one without it', 'He grew up in [Paris→paris].'],
    [
      'a country by its capital',
      'Crowds in [Tbilisi→tbilisi], [Georgia→georgia], waved. [Georgian→georgia] police watched.',
    ],
    ['a state by its city', 'Crowds in [Atlanta→geonames:4180439], [Georgia→georgia-us], waved.'],
    [
      'the lesser of two by what is near',
      'A wall fell in [Durban→geonames:1007311]; men of [Phoenix→phoenix-kwazulu-natal-za] and [Verulam→verulam-za] marched.',
    ],
    ['the greater without it', 'A man was shot in [Phoenix→geonames:5308655] on Monday.'],
    [
      'states in a row, of which one is a city’s name too',
      'Stay out of [Katsina→geonames:2334802], [Kebbi→admin1:NG.40] and [Zamfara→admin1:NG.57].',
    ],
    ['but no town in a state that has none', 'He is from [Reading→?], [Kansas→kansas].'],
    [
      'a city of antiquity amid others of its land',
      'Paul walked from [Ephesus→geonames:301256], in [Turkey→turkey], to [Antioch→antakya].',
    ],
    [
      'a town of today of that name',
      'Police in [Antioch→geonames:5324200], [Calif.→california], made an arrest.',
    ],
    [
      'an island by its country',
      'Ash fell on [Flores→flores-indonesia] and [Lombok→lombok] in [Indonesia→indonesia].',
    ],
    ['a town called so by its own', 'A bus left [Flores→geonames:3595725] in [Guatemala→guatemala].'],
    [
      'a mosque by its town',
      'Tiles fell from the [Blue Mosque→blue-mosque-mazar-i-sharif] of [Mazar-i-Sharif→geonames:1133616] in [Afghanistan→afghanistan].',
    ],
    [
      'its greater namesake',
      'Tourists queued at the [Blue Mosque→blue-mosque] in [Istanbul→geonames:745044], [Turkey→turkey].',
    ],
    ['a borough by its city', 'A boy was hurt in [Camden→camden-london-gb], north [London→london].'],
    [
      'a town by its state all the same',
      'A boy was hurt in [Camden→geonames:4501018], [New Jersey→new-jersey].',
    ],
    [
      'a town by its court',
      'A man of [Swinford→geonames:2961299] in [Co Mayo→county-mayo] was fined at [Ballina→geonames:2966778] District Court.',
    ],
    [
      'a district all the same',
      'Floods struck [Ballina District→admin2:AU.02.ballina-district] in [Australia→australia].',
    ],
    ['a town by the law of its land', 'He was jailed at [Perth→geonames:2640358] Sheriff Court.'],
    ['the greater one by another’s', 'He was jailed at [Perth→geonames:2063523] District Court.'],
    ['a county after a word that opens a sentence', 'Meanwhile [Mayo County→county-mayo] Council met.'],
    ['a state by the word for it', 'Apples from [Washington→washington-state] state are cheap.'],
    ['a city by its mayor', 'The mayor of [Washington→washington-dc] spoke.'],
    ['a state by its governor', '[New York→new-york] Governor Andrew Cuomo spoke.'],
    ['none where the state has none', 'Storms struck [Yakima→?], [Kan.→kansas], on Sunday.'],
    [
      'capitals among capitals, not the towns of Ohio that share their names',
      '[LONDON→london] (Reuters) - Crowds in [London→london], [Paris→paris], [Berlin→berlin], [Madrid→madrid], [Rome→rome], [Vienna→vienna], [Dublin→dublin] and [Lisbon→lisbon] marched.',
    ],
    [
      'the towns of Ohio where Ohio is told of',
      'Voters in [Dublin→geonames:5152333], [London→geonames:4517009] and [Lisbon→geonames:4516749], [Ohio→ohio], queued.',
    ],
    ['a city by its English name', 'Talks in [Geneva→geneva] and [Moscow→moscow] go on.'],
    ['a county by its state', 'Fire hit [Scott County→admin2:US.IN.scott-county], [Indiana→indiana].'],
    ['a town by its county', 'Fire hit [Sandwich→geonames:2638542], [Kent→kent-gb], on Friday.'],
    ['one of Ireland', 'Farmers from [Ballina→geonames:2966778], [Co. Mayo→county-mayo], protested.'],
    [
      'another of the name by its state',
      'Fire hit [Sandwich→geonames:4950191], [Massachusetts→massachusetts].',
    ],
    [
      'a town of another country than all the rest',
      '[HEREFORD→geonames:2647074], [England→england] — She lived in [Bath→geonames:2656173] and [Leeds→geonames:2644688], her son in [Lincoln→geonames:5072006], [Nebraska→nebraska].',
    ],
    [
      'not a capital where a province follows',
      'Schools in [London→geonames:6058560], [Ontario→ontario], shut. [Scotland→scotland], [England→england], [Leeds→geonames:2644688] and [Manchester→geonames:2643123] agreed.',
    ],
    [
      'states of a list, though Oklahoma has a town of Kansas',
      'Voters in [Kansas→kansas], [Oklahoma→oklahoma] and [Texas→texas] queued.',
    ],
    [
      'a capital in news of its country',
      'The [Federal Reserve→united-states] in [Washington→washington-dc] held. The [United States→united-states] dollar rose.',
    ],
    [
      'a capital in news of the world, though most of it is of Britain',
      '[LONDON→london] — Shares fell in [Britain→united-kingdom], [France→france], [China→china] and [Japan→japan]. In [Leeds→geonames:2644688] they rose. In [Washington→washington-dc], the [Federal Reserve→united-states] held.',
    ],
    [
      'a city of the country it is about, not the capital of another',
      '[BEIRUT→beirut] — Crowds marched in [Beirut→beirut] and [Tripoli→geonames:266826]. [France→france], [Iran→iran] and [Russia→russia] sent aid.',
    ],
    [
      'a state beside others in such news',
      'Shops in [Colorado→colorado], [Washington→washington-state] and [Utah→utah] shut. [Malta→malta], [Egypt→egypt] and [Iran→iran] agreed with the [United States→united-states].',
    ],
    [
      'a nation beside counties, and no village of one of them',
      'Dams across [Yorkshire→yorkshire], [Derbyshire→admin2:GB.ENG.derbyshire] and [Wales→wales] were inspected.',
    ],
    [
      'a nation in news of a town near that village',
      'A dam burst in [Sheffield→geonames:2638077]. Dams in [Derbyshire→admin2:GB.ENG.derbyshire] and [Wales→wales] were inspected.',
    ],
    [
      'a village where nothing else is told of but its county',
      'The bus from [Derby→geonames:2651347] to [Melbourne→geonames:2642801], [Derbyshire→admin2:GB.ENG.derbyshire], was late.',
    ],
    [
      'a state in news of its towns',
      'Rain fell in [Seattle→geonames:5809844], [Spokane→geonames:5811696] and all of [Washington→washington-state], the [U.S.→united-states] forecasters said.',
    ],
    [
      'towns in a list, one of them called like a county',
      'Police in [Auburn→geonames:5785965], [Kent→geonames:5799625] and [Renton→geonames:5808189] agreed.',
    ],
  ])('%s', (_, marked) => check(marked))

  // Errors of other programs, from the threads where their users reported them.
  test.each([
    ['not a president', 'The Bush years ended when Obama won.'],
    ['no mine in Arizona', '[European→europe] carriers met.'],
    ['not Ireland', 'He studied in [Bangor→geonames:4957280], [Maine→maine].'],
    ['not a town in Pennsylvania', 'A tornado crossed [Oklahoma→oklahoma] on Monday.'],
    ['not Tunisia', '[Africa→africa] is growing.'],
    ['no hotel in Malaysia', 'The scans, said M.S. Rao, were clear.'],
    [
      'not Albania, not Colombia',
      'Trains run from [Albany→geonames:5106834] to [New York City→geonames:5128581].',
    ],
    ['not Canada', 'The [U.S→united-states] dollar rose.'],
    ['no building', 'The [USA→united-states] won.'],
    ['not Australia', 'A crash in [Long Beach→geonames:5367929], [CA→california], hurt two.'],
    ['not inside "Afghanistan"', '[Afghanistan→afghanistan] and its [Afghan→afghanistan] army.'],
  ])('%s', (_, marked) => check(marked))
})

describe('the ledger', () => {
  const baghdad = () => mentionsOf('Crowds marched in Baghdad, Iraq, on Friday.')[0]!

  test('says why in words', () => {
    expect(baghdad().reasons.map(reason => reason.words)).toContain('Capital of Iraq')
    expect(baghdad().reasons.map(reason => reason.rule)).toContain('container')
  })

  test('says why a town stays without a place', () => {
    const reading = mentionsOf('He lives in Reading, Kan., with his wife.')[0]!
    expect(reading).toMatchObject({ surface: 'Reading', placeIds: [] })
    expect(reading.reasons.at(-1)!.words).toBe('No Reading in Kansas is among the places known')
  })

  test('keeps the rivals, the choice first', () => {
    const springfield = mentionsOf('He moved to Springfield last year.')[0]!
    expect(springfield.candidates.length).toBeGreaterThan(3)
    expect(springfield.candidates[0]!.placeId).toBe(springfield.placeIds[0])
    const scores = springfield.candidates.map(one => one.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test('is surer of Baghdad than of one Springfield among many', () => {
    const springfield = mentionsOf('He moved to Springfield last year.')[0]!
    expect(baghdad().confidence).toBeGreaterThan(0.9)
    expect(springfield.confidence).toBeLessThan(0.6)
  })

  test('numbers the mentions in reading order', () => {
    const ids = mentionsOf('From Baghdad, Iraq, to Tehran.').map(one => one.id)
    expect(ids).toEqual(['m1', 'm2', 'm3'])
  })
})
