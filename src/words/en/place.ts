import type { Evidence, MentionKind, PlaceType } from '../../index.ts'

const types: Readonly<Record<PlaceType, string>> = {
  country: 'Country',
  region: 'Region',
  admin1: 'State or province',
  admin2: 'District',
  city: 'City or town',
  district: 'Part of a city',
  facility: 'Building or site',
  base: 'Military base',
  government: 'Seat of a government',
  organisation: 'Organisation',
  water: 'Water',
  river: 'River',
  landform: 'Land',
}

const evidence: Readonly<Record<Evidence, string>> = {
  text: 'in the text',
  background: 'background knowledge',
  user: 'your correction',
}

const kinds: Readonly<Record<MentionKind, string>> = {
  name: 'by name',
  demonym: 'by an adjective',
  metonym: 'as a government',
  nominal: 'by description',
  organisation: 'through an organisation',
  implied: 'implied by an event',
}

const shapes = {
  city: 'City',
  building: 'Building',
  base: 'Base',
  government: 'Government',
  site: 'Event site',
  area: 'Area',
}

/** Places and how they are spoken of. */
export const place = {
  /** What a place is, in the reader's words. */
  types,
  /** A type inside a line of words. */
  typeWithin: (type: PlaceType) => types[type].toLowerCase(),
  /** What a mark's outline stands for. */
  shapes,
  /** A shape inside a line of words. */
  shapeWithin: (shape: keyof typeof shapes) => shapes[shape].toLowerCase(),
  /** Where a claim comes from, in words. */
  evidence,
  /** How the words of a mention refer to their place. */
  kinds,
  /** How sure a choice is, in one word. */
  certain: 'certain',
  likely: 'likely',
  unsure: 'unsure',
  /** A share of certainty, in hundredths, in a column: ".07". */
  share: (hundredths: number) => (hundredths === 100 ? '1.00' : `.${String(hundredths).padStart(2, '0')}`),
  of100: (certainty: string, hundredths: number) => `${certainty}: ${hundredths} of 100`,
}
