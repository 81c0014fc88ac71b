import type { Words } from '../en/index.ts'

export const print: Words['print'] = {
  madeWith: 'Erstellt mit Placeline. Karte: Natural Earth; Orte: GeoNames (CC BY 4.0) und von Hand gewählte.',
}
