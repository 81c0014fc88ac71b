import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import type { UncheckedFeature } from '../../data/pack/check.ts'

const folder = fileURLToPath(new URL('../../data/places', import.meta.url))
const read = (file: string) =>
  (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { features: UncheckedFeature[] }).features
const places = readdirSync(folder).flatMap(read)
const codeOf = ({ properties }: UncheckedFeature) => String(properties.featureCode)
const nameOf = ({ properties }: UncheckedFeature) => String(properties.name)
const natural = places.filter(place => /^(H|T|U|V)\.|^L\.(PRK|RES)/.test(codeOf(place)))
const rivers = places.filter(place => codeOf(place) === 'H.STM')

describe('the natural features', () => {
  it('are at least 450', () => expect(natural.length).toBeGreaterThanOrEqual(450))

  test.each<[string, RegExp, number]>([
    ['oceans, seas, gulfs and bays', /^H\.(OCN|SEA|GULF|BAY|BGHT|SD|INLT)$/, 100],
    ['straits and channels', /^H\.(STRT|CHN|CHNL)$/, 40],
    ['canals', /^H\.CNL$/, 10],
    ['lakes and reservoirs', /^H\.(LK|LKS|LKX|RSV)$/, 100],
    ['rivers', /^H\.STM$/, 150],
    ['glaciers and ice shelves', /^H\.GLCR$/, 12],
    ['mountain ranges', /^T\.MTS$/, 70],
    ['peaks', /^T\.(PK|MT)$/, 45],
    ['volcanoes', /^T\.VLC$/, 60],
    ['deserts', /^T\.DSRT$/, 20],
    ['plateaus and plains', /^T\.(PLAT|PLN)$/, 15],
    ['valleys, gorges and passes', /^T\.(VAL|GRGE|CNYN|PASS|GAP)$/, 40],
    ['peninsulas and capes', /^T\.(PEN|CAPE)$/, 55],
    ['islands and archipelagos', /^T\.(ISL|ISLS|ATOL)$/, 280],
    ['parks and forests', /^(L\.(PRK|RES.?)|V\.FRST)$/, 45],
  ])('hold %s', (_, code, least) => {
    expect(natural.filter(place => code.test(codeOf(place))).length).toBeGreaterThanOrEqual(least)
  })

  test.each(
    'Mount Everest|Kilimanjaro|Okinawa|Galápagos|Diego Garcia|Snake Island|Lake Chad|Mekong Delta|Mount Sinjar|Hindu Kush|Strait of Malacca|Bab el-Mandeb|Tora Bora|Swat Valley|Korengal|Suwalki Gap|Serengeti|Yellowstone|Everglades|Eyjafjallajökull|Great Barrier Reef|Sinai|Ghouta|Krakatoa|Scarborough Shoal'.split(
      '|',
    ),
  )('%s stands for one of them, and for one only', name => {
    const named = places.filter(({ properties }) =>
      [properties.name, ...(properties.aliases as string[])].includes(name),
    )
    expect(named.map(nameOf)).toHaveLength(1)
  })

  test.each(['Bikini', 'Thwaites', 'Shannon', 'Spree', 'Main', 'Inn', 'Ravi', 'Kailash'])(
    'the word or person “%s” stands for none of them',
    name => {
      const named = natural.filter(({ properties }) =>
        [properties.name, ...(properties.aliases as string[])].includes(name),
      )
      expect(named).toEqual([])
    },
  )
})

describe('rivers', () => {
  it('have a course, at least 100 of them', () => {
    expect(rivers.filter(({ geometry }) => geometry.type === 'LineString').length).toBeGreaterThanOrEqual(100)
    expect(rivers.filter(({ geometry }) => geometry.type !== 'LineString').map(nameOf)).toEqual([])
  })
})

describe('regions and disputed territories', () => {
  test.each(['regions.geojson', 'disputed.geojson'])('of %s have an extent each', file => {
    expect(
      read(file)
        .filter(({ geometry }) => geometry.type !== 'Polygon')
        .map(nameOf),
    ).toEqual([])
  })

  test.each(
    'Africa|Antarctica|Asia|Europe|North America|South America|Oceania|Americas|Middle East|Near East|Levant|Maghreb|Sahel|Horn of Africa|Caucasus|Balkans|Baltics|Nordic countries|Scandinavia|Benelux|Latin America|Caribbean|Central America|Melanesia|Polynesia|Far East|Asia-Pacific|Indo-Pacific|Midwest|New England|Deep South|Rust Belt|Bay Area|Yorkshire|Home Counties|Maritimes|Outback|Top End|Siberia|Manchuria|Pearl River Delta|Crimea|Donbas|Darfur|Kashmir|Transnistria|Bohemia|Prussia|Soviet Union'.split(
      '|',
    ),
  )('include %s', name => {
    const named = places.filter(({ properties }) =>
      [properties.name, ...(properties.aliases as string[])].includes(name),
    )
    expect(named.length).toBeGreaterThanOrEqual(1)
  })
})
