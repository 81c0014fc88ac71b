import type { Words } from '../en/index.ts'

export const article: Words['article'] = {
  noPlaces: 'Ein Artikel ohne Orte',
  noDate: 'Kein Datum im Text',
  givenDate: 'Dieses Datum haben Sie angegeben.',
  dateline: 'So steht es in der Ortszeile.',
  inferred: 'Der Text nennt das Jahr nicht. So ergibt es sich:',
  brought: 'Es kam mit dem Artikel:',
  date: 'Datum des Artikels',
  setDate: 'Datum setzen',
  otherDate: 'Ein anderes Datum für den Artikel',
  setOtherDate: 'Anderes Datum setzen',
  reading: 'Wird gelesen',
  unchanged: 'Der Bericht ist unverändert.',
}
