import type { Words } from '../en/index.ts'

export const lists: Words['lists'] = {
  noEvent: 'In diesem Text wurde kein Ereignis gefunden. Seine Orte stehen trotzdem auf der Karte.',
  noPlaceFound: 'In diesem Text wurde kein Ort gefunden.',
  noPlace: 'kein Ort',
  inTheText: 'Im Text',
  background: 'Hintergrundwissen',
  onlyHome: 'Nur Heimat von jemandem',
  before: 'Davor',
  later: 'Danach',
  unreal: 'Gefordert, befürchtet oder geplant',
  undated: 'Ohne Datum',
  dayOfArticle: date => `Der Tag des Artikels, ${date}`,
}
