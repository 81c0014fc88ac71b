import { describe, expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

const check = (marked: string) => expect(annotate(plain(marked))).toBe(marked)

describe('names of places', () => {
  test.each([
    ['a city with its country', 'Thousands marched in [Baghdad→baghdad], [Iraq→iraq], on Friday.'],
    [
      'a region called by its city',
      'A drone fell in the [Kharkiv→admin1:UA.07] region and [Mopti→admin1:ML.04] region.',
    ],
    ['a city with a word for land around it', 'It rained in the [Boston→geonames:4930956] region.'],
    [
      'small letters within a name',
      'They fled [Mazar-i-Sharif→geonames:1133616] for [Frankfurt am Main→frankfurt].',
    ],
    [
      'English small letters within a name',
      'They left [Newcastle-under-Lyme→geonames:2641674] for [Weston-super-Mare→geonames:2634308].',
    ],
    [
      'a name with a soft hyphen or marks of direction in it',
      'It rained in [Bagh\u{AD}dad→baghdad] and \u{2066}[Paris→paris]\u{2069}.',
    ],
    ['a court’s district', 'The court of the Southern District of [Texas→texas] sat.'],
    [
      'a word that is a town of what follows',
      'A bus fell in [Roman→geonames:668732], [Romania→romania]. The Roman army left.',
    ],
    ['a month before its land', 'In March, [England→england] won. On Sunday, [Texas→texas] lost.'],
    ['whose coast guard', 'The [Chinese→china] coast guard and [Estonian→estonia] border guards came.'],
    [
      'a word that is a town in a direction',
      'It burned north of [Globe→geonames:5296013]. Crews of [Arizona→arizona] came.',
    ],
    ['a city with a postal code', 'The game in [Athens→geonames:4180386], [GA→georgia-us], was called off.'],
    ['a city with an old abbreviation', 'He was born in [Bangor→geonames:4957280], [Maine→maine], in 1950.'],
    [
      'a city with a code in dots',
      'Storms hit [Athens→geonames:4180386], [Ga.→georgia-us], and [Boston→geonames:4930956], [Mass.→massachusetts] on Sunday.',
    ],
    ['a code that is a word', 'The plant in [Gary→geonames:4920607], [IN→indiana] was shut.'],
    [
      'two such codes',
      'It ran from [Portland→geonames:5746545], [OR→oregon], to [Bangor→geonames:4957280], [ME→maine].',
    ],
    [
      'a day in brackets after the dateline',
      '[BAGHDAD→baghdad] (Jan. 24, 2020) — Crowds filled the streets.',
    ],
    ['a capital in a dateline', '[BAGHDAD→baghdad], Jan. 24 (UPI) -- Crowds filled the streets.'],
    ['a country before a hyphen', 'An [Iran→iran]-backed militia fired rockets.'],
    ['initials before a hyphen', 'A [U.S.→united-states]-held town was shelled.'],
    [
      'part of a land that towns elsewhere are called like',
      'A bus crashed in the [Kimberley→kimberley-western-australia] region near [Derby→geonames:2072924], [Western Australia→western-australia].',
    ],
    [
      'states called after rivers, which have an article',
      'They fled to [Kosti→geonames:371760] in [White Nile→admin1:SD.41], [Sudan→sudan]. Fish died in the [White Nile→white-nile].',
    ],
    [
      'a town reached by those who fled',
      'Women fled [El Fasher→geonames:379555] in [Sudan→sudan]. They reached [Tawila→tawila] and [Kutum→geonames:371745]. Talks reached Tawila agreement.',
    ],
    [
      'towns a road leads between',
      'Youths blocked the [Benin→geonames:2347283]-[Auchi→geonames:2348892] road in [Nigeria→nigeria], and bandits the [Kuwait→kuwait-city]–[Basra→basra] highway.',
    ],
    [
      'countries a road leads between',
      'The [Chad→chad]-[Cameroon→cameroon] road is long, and a [Benin→benin]-based firm left.',
    ],
    ['small words between hyphens', 'Police in [Chester-le-Street→geonames:2653224] made two arrests.'],
    [
      'a university of a great city',
      'A team in [New York→new-york] and at the University of [Southampton→geonames:2637487] agreed.',
    ],
    [
      'a town with as great a namesake that has none',
      'A ferry links [New York→geonames:5128581] to [Southampton→geonames:5139030].',
    ],
    [
      'a great city that towns elsewhere are called after in another spelling',
      'Pilots in [Frankfurt→frankfurt] and workers in [Erlanger→geonames:4291255], [Kentucky→kentucky], struck.',
    ],
    ['a small word of French', 'Gunmen burned a school in [Port-au-Prince→port-au-prince] on Sunday.'],
    ['one of German', 'A flood hit [Frankfurt am Main→frankfurt] on Sunday.'],
    ['one of Czech', 'A mill burned in [Ústí nad Labem→geonames:3063548] on Sunday.'],
    ['an elided article', 'Police in [Reggio nell’Emilia→geonames:3169522] made two arrests.'],
    ['a region of a city’s name', 'Drones hit plants in the [Lviv→admin1:UA.15] region on Sunday.'],
    ['a province in another spelling', 'A bus burned in [Sisaket→admin1:TH.30] province.'],
    [
      'a province of lists with its noun first',
      'A storm hit [Aurora→province-of-aurora] province in the [Philippines→philippines].',
    ],
    ['no division of what lies around a city', 'The [Boston→geonames:4930956] region grew.'],
    ['nor of a continent', 'Sales fell in the [Africa→africa] region.'],
    ['what only towns are done to', 'Rebels have besieged [Kyaukme→geo:22.539,97.034].'],
    ['what troops enter', 'Troops entered [Kyaukme→geo:22.539,97.034] on Sunday.'],
    [
      'a state of a foreign town’s name',
      'A storm in [Brazil→brazil] hit [Santa Catarina→santa-catarina-br].',
    ],
    ['where people walk', 'Those who fled walked to [Kyaukme→geo:22.539,97.034], far to the west.'],
    [
      'a town in its country, not a greater one',
      'Rebels in [Mozambique→mozambique] attacked the town of [Palma→palma-mz].',
    ],
    ['the greater one in its own', 'A fire in [Palma→geonames:2512989], [Mallorca→mallorca], was put out.'],
    ['a ground', 'A crowd at [Trent Bridge→trent-bridge] saw [Australia→australia] win.'],
    [
      'a capital behind a prefix',
      'They came from [uMlazi→umlazi-za] and [KwaMashu→kwamashu-za] to [Durban→geonames:1007311].',
    ],
    ['a possessive', '[Iraq→iraq]’s president resigned.'],
    ['a diacritic left out', 'The fire in [Sao Paulo→geonames:3448439] burned for days.'],
    ['an abbreviation with dots', 'A hospital in [S.C.→south-carolina] was closed.'],
    ['one word alone', '[Tehran→tehran]'],
    ['a base with "al-"', 'Rockets hit [Ain al-Asad→al-asad-airbase] at dawn.'],
    ['a river', 'Boats crossed the [Tigris→tigris] at night.'],
    [
      'two words over the ends of wrapped lines',
      'The long road led him on foot from the north to the port of [New\nYork→geonames:5128581] where he lived for years, and then by rail to [San\nFrancisco→geonames:5391959] where he lived too and where he was so happy that\nhe never left.',
    ],
    ['a country that opens a sentence', '[France→france] has won.'],
  ])('%s', (_, marked) => check(marked))

  test.each([
    ['a month', 'The talks in March failed.'],
    ['a day', 'On Friday the shops were shut.'],
    ['a common word that opens a sentence', 'Reading is good for you. Hope remains.'],
    ['a town’s name in lower case', 'They had a nice bath and some turkey.'],
    ['dollars', 'The loss came to US$4 billion.'],
    ['an era', 'The mounds were built in 250 B.C. by farmers.'],
    ['a bank', 'Bank of America cut its forecast.'],
    ['a paper', 'The New York Times and the Washington Post reported it.'],
    ['agencies in a credit', 'Photo by Ahmed Jalil/EPA-EFE'],
    ['an agency in a dateline', 'Jan. 24 (UPI) -- Crowds filled the streets.'],
    ['a word in capitals after a comma', 'The plan, he said, IN short, was fine, OR so he thought.'],
    ['letters after a person’s name', 'The lawyer, Mark Tedeschi, QC, rose.'],
    ['a guinea pig', 'She fed the Guinea pig.'],
    ['half a name with a hyphen', 'Gunmen burned the mills of Pont-Sondra on Sunday.'],
    ['a small word that ends no name', 'Port-au-feu is a dish.'],
    ['a pipeline', 'A drone hit the Druzhba pipeline on Sunday.'],
    ['a corps', 'The Africa Corps left on Sunday.'],
    ['what a student enters', 'She entered Kyaukme on Sunday.'],
    ['whose town it is', 'Rebels besieged Kyaukme councillors on Sunday.'],
    ['a gang', 'He blamed Los Lobos for it.'],
    ['initials of a person', 'The report, said M.S. Khan, was wrong.'],
    ['lower-case "us"', 'They told us to go.'],
  ])('not %s', (_, text) => check(text))
})
