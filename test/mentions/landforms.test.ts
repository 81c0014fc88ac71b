import { expect, test } from 'vitest'
import { annotate, plain } from '../support/annotate.ts'

test.each([
  ['a creek no list knows', 'Fire broke out along [Bitterroot Elk Creek→?] on Sunday.'],
  ['part of a state', 'Rain fell in [Southern California→southern-california] today.'],
  ['a town beside a known one', 'A man from [South Basra→basra] was held.'],
  [
    'a river after what opens a sentence',
    'Around [Black River→geonames:3491355] and across [Jamaica→jamaica] it rained. Along [Xanthu River→?] it did not.',
  ],
  ['no town of the name of a mount', 'A Mount Basra couple met in [Paris→paris] on Sunday.'],
  ['a mount, shortened without its point', 'A man died on [Mt Winsidey→?] on Sunday.'],
  ['a ridge', 'A man died near [Winsidey Ridge→?] on Sunday.'],
  ['a ridge called after a people', 'A man died near [French Ridge→?] on Sunday.'],
  ['a coast of a people', 'A ship sank off the [[Mexican→mexico] Coast→mexico] on Sunday.'],
  ['a lake no list knows', 'They fished at [Wapogasset Tiny Lake→?] all day.'],
  ['a numbered avenue', 'Water ran onto [First Avenue→?] all day.'],
  ['a road with its number', 'Fire crossed [State Road 44→?] on Sunday.'],
  ['a township, shortened', 'Police in [Tewksbury Twp.→?] met on Sunday.'],
  ['a river by its first word', 'They fished in the [River Pollagh→?] all day.'],
  ['a cape by its first word', 'They swam off [Cape Peron→?] all day.'],
  ['a street of a given name', 'It flooded [Jackson Street→?] all day.'],
  ['a road of a word', 'Water ran down [Church Road→?] all day.'],
  ['a street of two names', 'A main burst on [Laney-Walker Boulevard→?] early on Monday.'],
  ['a highway along a coast that lists have', 'Smoke hid the [Pacific Coast Highway→?] all day.'],
  ['and the coast', 'Smoke hid the [Pacific Coast→west-coast-us] all day.'],
  ['a road between two cities', 'They cut the [Kabul→kabul]-[Kandahar Highway→?] on Sunday.'],
  ['a palace', 'They met at [Veletrzni Palace→?] on Sunday.'],
  ['a county that is called County Mayo', '[Mayo County→county-mayo] Council met on Sunday.'],
  ['a province the same way', 'Rain fell in [Laguna Province→admin2:PH.40.laguna] today.'],
  ['a county that lists have bare', 'Rain fell in [Elgeyo Marakwet County→elgeyo-marakwet-ke] today.'],
  ['a county neither way', 'Rain fell in [Xanthu County→?] today.'],
  [
    'a county after a word that is no part of its name',
    'Former [Cuyahoga County→admin2:US.OH.cuyahoga-county] aides met.',
  ],
  ['a town by its club', '[Grimsby→geonames:2647878] Town beat [Derby→geonames:2651347] County at home.'],
  ['a city by its club', '[Nottingham→geonames:2641170] Forest lost at home.'],
  ['a forest of a small town’s name', 'Fire crossed [Hawick Forest→?] on Sunday.'],
  ['but not after a side, which is', 'Rain fell in [West Cuyahoga County→?] today.'],
])('%s', (_, marked) => expect(annotate(plain(marked))).toBe(marked))

test.each([
  ['a county in small letters', 'The county was hit.'],
  ['a person', 'Veronica Lake starred in it.'],
  ['two persons', 'Lake Bell and River Phoenix starred in it.'],
  ['a lake that is the first', 'The First Lake was the best.'],
  ['a trade', 'She joined Continental Real Estate and the Air Force Reserve.'],
  ['a mount of the horse', 'Mount up, he said. The Mount was lame.'],
  ['a ship', 'The HMS Lake left port on Sunday.'],
  ['no road', 'No Road was closed. The Street is a paper.'],
  ['a street in small letters', 'It happened on the first street on the left.'],
])('not %s', (_, text) => expect(annotate(text)).toBe(text))
