import type { Place, PlaceType } from '../../model/place.ts'

/** The classes Linked Places knows; GeoNames' other two are vegetation (V), which is land, and undersea (U), which is water. */
const CLASSES = 'AHLPRST'
const OTHERS: Readonly<Record<string, string>> = { U: 'H', V: 'L' }

/** One letter for the kind of a place, as World Historical Gazetteer asks for. */
export function featureClass({ featureCode }: Place): string {
  const letter = featureCode.charAt(0)
  return letter !== '' && CLASSES.includes(letter) ? letter : (OTHERS[letter] ?? 'S')
}

/** Concepts of the Getty AAT, from feature-types-AAT_20230609.tsv of LinkedPasts/linked-places-format; the others have none that fits. */
const AAT: Readonly<Partial<Record<PlaceType, readonly [number, string]>>> = {
  country: [300128207, 'nation'],
  region: [300182722, 'region (geographic)'],
  admin1: [300236157, 'political division'],
  admin2: [300232418, 'administrative division'],
  city: [300008347, 'inhabited place'],
}

/** What a place is, in the vocabularies others know: GeoNames' always, the AAT's where it has a word. */
export function typesOf({ type, featureCode }: Place) {
  const aat = AAT[type]
  return [
    ...(aat ? [{ identifier: `aat:${aat[0]}`, label: aat[1] }] : []),
    ...(featureCode ? [{ identifier: `https://www.geonames.org/ontology#${featureCode}`, label: type }] : []),
  ]
}
