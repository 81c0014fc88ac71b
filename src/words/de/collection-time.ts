import type { Words } from '../en/index.ts'

export const collectionTime: Words['collectionTime'] = {
  name: 'Zeitleiste der Sammlung',
  heading: 'Zeitleiste',
  out: 'Zeitleiste verkleinern',
  in: 'Zeitleiste vergrößern',
  whole: 'Alles',
  wholeTitle: 'Die ganze Zeitleiste zeigen',
  allTime: 'Alle Zeit zeigen',
  none: 'Kein Ereignis dieser Artikel hat ein Datum.',
  undated: events => `${events} ohne Datum`,
  exact: 'auf den Tag bekannt',
  vague: 'auf einige Tage genau',
  many: (events, when) => `${events}, ${when}`,
}
