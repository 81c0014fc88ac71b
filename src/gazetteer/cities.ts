import type { CityRow } from '../model/knowledge.ts'

/** Reads the rows of data/cities/cities.tsv; a line without all nine columns is left out. */
export function readCities(table: string): CityRow[] {
  return table.split('\n').flatMap(line => {
    const cells = line.startsWith('#') ? [] : line.split('\t')
    return cells.length >= 9 ? [cityRow(cells)] : []
  })
}

function cityRow(cells: readonly string[]): CityRow {
  const [geonames, name, aliases, country, admin1, lat, lon, featureCode, population] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    geonames: Number(geonames),
    name,
    aliases: aliases === '' ? [] : aliases.split('|'),
    country,
    admin1,
    lat: Number(lat),
    lon: Number(lon),
    featureCode: featureCode.includes('.') ? featureCode : `P.${featureCode}`,
    population: Number(population),
  }
}
