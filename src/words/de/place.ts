import type { Words } from '../en/index.ts'

const types: Words['place']['types'] = {
  country: 'Land',
  region: 'Region',
  admin1: 'Bundesland oder Provinz',
  admin2: 'Bezirk',
  city: 'Stadt oder Ort',
  district: 'Stadtteil',
  facility: 'Gebäude oder Gelände',
  base: 'Militärstützpunkt',
  government: 'Regierungssitz',
  organisation: 'Organisation',
  water: 'Gewässer',
  river: 'Fluss',
  landform: 'Landschaft',
}

const shapes: Words['place']['shapes'] = {
  city: 'Stadt',
  building: 'Gebäude',
  base: 'Stützpunkt',
  government: 'Regierung',
  site: 'Ereignisort',
  area: 'Gebiet',
}

export const place: Words['place'] = {
  types,
  typeWithin: type => types[type],
  shapes,
  shapeWithin: shape => shapes[shape],
  evidence: {
    text: 'im Text',
    background: 'Hintergrundwissen',
    user: 'Ihre Korrektur',
  },
  kinds: {
    name: 'mit Namen',
    demonym: 'durch ein Adjektiv',
    metonym: 'als Regierung',
    nominal: 'umschrieben',
    organisation: 'über eine Organisation',
    implied: 'durch ein Ereignis',
  },
  certain: 'sicher',
  likely: 'wahrscheinlich',
  unsure: 'unsicher',
  share: hundredths => (hundredths === 100 ? '1,00' : `0,${String(hundredths).padStart(2, '0')}`),
  of100: (certainty, hundredths) => `${certainty}: ${hundredths} von 100`,
}
