import { describe, expect, test } from 'vitest'
import { annotate, mentionsOf, plain } from '../support/annotate.ts'

const CONGO =
  '[KINSHASA→kinshasa], [Democratic Republic of the Congo→dr-congo] — Cases rose in [Goma→geonames:216281] and [Kinshasa→kinshasa]. '

describe('a small namesake far from all else that is named', () => {
  test.each([
    ['is not the one meant', `${CONGO}Doctors live in [Iboko→?] all year.`],
    [
      'nor in the word for a division',
      '[Nairobi→nairobi], [Kenya→kenya]: He went home to [Philippi→?] province by bus.',
    ],
    [
      'nor a larger one, where all the rest is of one other country',
      'Police of the [Western Cape→admin1:ZA.11] sent a man from [Leiden→?] to [Khayelitsha→khayelitsha] and [Cape Town→geonames:3369157].',
    ],
    [
      'nor a small one of the country, where all the rest is of one other state',
      'In [Orlando→geonames:4167147], [Florida→florida], and [Tampa→geonames:4174757], a board met. Voters in [Osceola→?] chose.',
    ],
    [
      'nor a larger one of another state that bears the name besides its own',
      'In [Orlando→geonames:4167147], [Florida→florida], and [Tampa→geonames:4174757], a board met. The neighbors from [Belhaven→?] sued in [Atlanta→geonames:4180439], [Georgia→georgia-us].',
    ],
    [
      'nor a district that says nothing of what it is',
      'In [Reno→geonames:5511077], [Nevada→nevada], and [Elko→geonames:5703670], a board met. The schools of [Hume→?] closed.',
    ],
    [
      'nor a county of another land, whose name a club has',
      '[Scotland→scotland]: [Ross County→?] drew with [Aberdeen→geonames:2657832] in [Falkirk→geonames:2649723].',
    ],
    [
      'nor the capital of an island, in a paragraph on a province elsewhere',
      '[REGINA→geonames:6119109], [Canada→canada] — Smoke reached [Winnipeg→geonames:6183235]. In [Nova Scotia→nova-scotia], residents of [Kingstown→?] left.',
    ],
    [
      'nor a village of a land named elsewhere, in a paragraph on another',
      '[India→india] mourned in [Delhi→geonames:1273294] and [Mumbai→geonames:1275339].\n\nIn [Nigeria→nigeria], a train came off at [Asham→?].',
    ],
    [
      'nor a department that ends another name',
      'Walkers fell above Red [Tarn→?] on Friday; men of [Leeds→geonames:2644688] and [Preston→geonames:2639912] helped in [England→england].',
    ],
    [
      'nor one called after a saint, whose name a club has',
      'In [Thurles→geonames:2961214], [Ireland→ireland], [Ballygunner→ballygunner] beat [St John’s→?] by a point.',
    ],
    [
      'nor where several of one country would speak for one another',
      '[Kingston→kingston], [Jamaica→jamaica] — A bus left [Montego Bay→geonames:3489460] for [Black River→geonames:3491355]. Men of [New Hope→?] and [Cornwall→?] live in [Belmont→?].',
    ],
    [
      'nor for which but its capital, its people and bodies of the world speak',
      '[Kingston→kingston], [Jamaica→jamaica] — The storm made landfall near [New Hope→?]. The [World Bank→world-bank-headquarters] lent money and [American→united-states] aid came through [Washington→washington-dc] to [Black River→geonames:3491355] and to [Montego Bay→geonames:3489460]. [Cuba→cuba] and [Haiti→haiti] counted the dead.',
    ],
    [
      'nor a province by another of its names',
      'Buses left [Dehradun→dehradun], [Haridwar→geonames:1270351] and [Rishikesh→geonames:1258128] in [Uttarakhand→uttarakhand], [India→india]. Teams came from [Koti→?] Colony.',
    ],
    [
      'nor a square abroad by the first word of its name',
      'A roof fell in [Maidan→?] on Monday. Men of [Lahore→geonames:1172451] and [Karachi→geonames:1174872] were stuck near [Quetta→geonames:1167528], [Pakistan→pakistan].',
    ],
    [
      'nor where one of them is said to lie there',
      '[Kingston→kingston], [Jamaica→jamaica] — A bus left [Montego Bay→geonames:3489460] for [New Hope→?], in [Westmoreland→westmoreland-jm], and men of [Cornwall→?] saw it.',
    ],
  ])('%s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

  test.each([
    'Jets hit [Gaza City→geonames:281133] and the [Sabra→geonames:281133] neighbourhood of [Gaza City→geonames:281133] on Friday.',
    'He lives in the [Croydon→geonames:2651817] district of [London→london].',
  ])('and is no quarter of a city it lies nowhere near, which stands for it: %s', marked => {
    expect(annotate(plain(marked))).toBe(marked)
  })

  test.each([
    [
      'is meant where it is a square by its own name',
      'He stood on [Trafalgar Square→trafalgar-square] once, and works in [Lahore→geonames:1172451], [Karachi→geonames:1174872] and [Quetta→geonames:1167528], [Pakistan→pakistan].',
    ],
    [
      'is meant where it stands by itself',
      'Walkers fell in [Tarn→admin2:FR.76.tarn]; men of [Leeds→geonames:2644688] and [Preston→geonames:2639912] helped near [Carlisle→geonames:2653775] in [England→england].',
    ],
    [
      'is meant where its paragraph begins with nothing',
      '[India→india] mourned in [Delhi→geonames:1273294] and [Mumbai→geonames:1275339].\n\nA train came off at [Asham→geo:34.252,74.626].',
    ],
    [
      'is meant where the article goes round countries and lists have one',
      'A fair toured [France→france], [Japan→japan], [Brazil→brazil], [Kenya→kenya], [India→india], [Canada→canada], [Chile→chile] and [Kufstein→geonames:2773300].',
    ],
    [
      'but not where most of it is of one',
      'A fair toured [Kenya→kenya], [Nairobi→nairobi], [Mombasa→geonames:186301], [Kisumu→geonames:191245] and [Kufstein→?].',
    ],
  ])('%s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

  test('is not meant either where one larger town of its country stands among many such', () => {
    const text =
      'TRURO, Nova Scotia — A bus left Halifax for Amherst, Yarmouth, Kentville, Lunenburg, New Glasgow, Antigonish, Digby and Wolfville in Canada. Men of Colchester met in Thomson. A road to Turtle Creek closed. They live in Avon and Northumberland. A man from Bloomington fished near Long Lake.'
    const unplaced = mentionsOf(text).filter(({ placeIds }) => placeIds.length === 0)
    expect(unplaced.map(({ surface }) => surface)).toEqual([
      'Colchester',
      'Thomson',
      'Turtle Creek',
      'Avon',
      'Northumberland',
      'Long Lake',
    ])
  })

  test('gives way to the country of the name', () => {
    const text =
      '(AP) — A late goal won it for the home side in Cleveland on Sunday. Fans came from Detroit and Milwaukee. In São Paulo on Friday, Kansas City lost the second game of the league in Brazil. The next is in Cincinnati, and then they play in St. Louis. A new ground is to be built in Washington.'
    const brazil = mentionsOf(text).find(({ surface }) => surface === 'Brazil')
    expect(brazil?.placeIds).toEqual(['brazil'])
  })

  test('is kept without a point where the words beside it tell of a place', () => {
    const marked =
      '[KHARTOUM→khartoum], [Sudan→sudan] — Thousands fled [El Fasher→geonames:379555]. They fled to [Woro→?] on foot.'
    expect(annotate(plain(marked))).toBe(marked)
  })

  test('says so, and keeps the rivals', () => {
    const iboko = mentionsOf(plain(`${CONGO}Doctors live in [Iboko→?] all year.`)).at(-1)!
    expect(iboko.reasons.at(-1)).toMatchObject({ rule: 'astray' })
    expect(iboko.candidates.length).toBeGreaterThan(0)
    expect(iboko.confidence).toBeLessThan(0.5)
  })

  test('is no place at all where little but its letters speaks for one', () => {
    const text = 'In [Reno→geonames:5511077], [Nevada→nevada], Sissy won a prize.'
    expect(annotate(plain(text))).toBe(text)
  })

  test.each([
    [
      'where lists have no other, in news of its country',
      '[ELDORET→geonames:198629], [Kenya→kenya] — Rain fell in [Iten→geonames:196185], [Kisumu→geonames:191245], [Busia→geonames:199989] and [Kilifi→geonames:192067]. [Marsabit→geonames:187585] stayed dry.',
    ],
    [
      'where a county’s land is named too',
      'The sheriff of [Ross County→admin2:US.OH.ross-county] flew from [Aberdeen→geonames:2657832] and [Falkirk→geonames:2649723] in [Scotland→scotland] to the [United States→united-states].',
    ],
    [
      'where its country is named too',
      `${CONGO}[Nigeria→nigeria] sent doctors to live in [Iboko→geonames:2339224].`,
    ],
    ['where its country stands after it', `${CONGO}He lives in [Iboko→geonames:2339224], [Nigeria→nigeria].`],
    [
      'where one place abroad is all else that is named',
      'The council of [Bend→geonames:5713587] met on Monday. Soldiers had fought in [Iraq→iraq].',
    ],
    ['where nothing else is named', 'Doctors live in [Iboko→geonames:2339224] all year.'],
    [
      'where a town of another country is near',
      '[Basel→geonames:2661604] is full. He lives in [Huningue→geonames:3012979] by the river. The trams of [Bern→bern] and [Zurich→geonames:2657896] stop.',
    ],
    [
      'where its state is named too',
      'In [Orlando→geonames:4167147], [Florida→florida], and [Tampa→geonames:4174757], a board met. [Arkansas→arkansas] sent nurses. Voters in [Osceola→geonames:4125027] chose.',
    ],
    [
      'where it lies near in the next state',
      'In [Memphis→geonames:4641239], [Tennessee→tennessee], and [Nashville→geonames:4644585], a board met. Voters in [Osceola→geonames:4125027] chose.',
    ],
    [
      'where it is a city of another state',
      'In [Orlando→geonames:4167147], [Florida→florida], and [Tampa→geonames:4174757], a board met. Voters in [Waco→geonames:4739526] chose.',
    ],
    [
      'where it is larger and a town of its country is named',
      'A man of [Cape Town→geonames:3369157], [South Africa→south-africa], flew to [Amsterdam→amsterdam] and [Delft→geonames:2757345] in May.',
    ],
    [
      'where the district is of the country',
      'In [Melbourne→geonames:2158177], [Australia→australia], and [Geelong→geonames:2165798], a board met. The schools of [Hume→admin2:AU.07.hume] closed.',
    ],
    ['where it is a city', `${CONGO}A nurse from [Adelaide→geonames:2078025] came by boat.`],
    ['where someone chose it for the data', `${CONGO}It was told at [Davos→davos] by boat.`],
  ])('is meant %s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))
})
