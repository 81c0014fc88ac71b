import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { UncheckedFeature } from '../../data/pack/check.ts'
import { kilometresToLine } from '../../data/pack/plane.ts'
import type { Position } from '../../src/model/geometry.ts'

const read = (file: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../data/places/${file}`, import.meta.url), 'utf8')) as {
      features: UncheckedFeature[]
    }
  ).features

const course = read('waters.geojson').find(({ properties }) => properties.key === 'tigris')!.geometry
  .coordinates as Position[]
const points = new Map(
  read('iraq.geojson').map(({ properties, geometry }) => [
    properties.key,
    (geometry.type === 'Point' ? geometry.coordinates : properties.point) as Position,
  ]),
)

/** Which bank of the river, looking downstream, by the nearest stretch of its course. */
function bankOf(point: Position): 'left' | 'right' {
  const stretches = course.slice(1).map((to, index) => [course[index]!, to] as const)
  const off = stretches.map(stretch => kilometresToLine(point, stretch))
  const [from, to] = stretches[off.indexOf(Math.min(...off))]!
  const side = (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
  return side > 0 ? 'left' : 'right'
}

const LEFT =
  'adhamiya rusafa sadr-city shaab waziriya bab-al-muadham bab-al-sharqi karrada jadriya baghdad-university babylon-hotel abu-nuwas-street palestine-hotel tahrir-square-baghdad rasheed-street central-bank-iraq abu-hanifa-mosque mustansiriyah-university new-baghdad baladiyat zafaraniya tuwaitha madain'
const RIGHT =
  'taji kadhimiya kadhimiya-shrine utayfiya hurriya shula ghazaliya amiriya-baghdad karkh haifa-street salhiya iraq-national-museum al-rasheed-hotel green-zone republican-palace-baghdad al-salam-palace harithiya mansour yarmouk-baghdad saidiya bayaa hay-al-jihad hay-al-amil dora dora-refinery arab-jabour baghdad-international-airport'

describe('the Tigris', () => {
  it('has its bends: at least 40 points between Taji and Salman Pak', () => {
    const [north, south] = [points.get('taji')![1], points.get('madain')![1]]
    const within = course.filter(([lon, lat]) => lat <= north && lat >= south && lon > 44 && lon < 45)
    expect(within.length).toBeGreaterThanOrEqual(40)
  })

  it('runs on without a leap, from Turkey to the Shatt al-Arab', () => {
    expect(course[0]![1]).toBeGreaterThan(38)
    expect(course.at(-1)![1]).toBeLessThan(31.1)
    for (const [index, [lon, lat]] of course.slice(1).entries())
      expect(Math.hypot(lon - course[index]![0], lat - course[index]![1])).toBeLessThan(1.7)
  })

  test.each<[string, Position]>([
    ['Mosul', [43.13, 36.34]],
    ['Tikrit', [43.68, 34.61]],
    ['Kut', [45.82, 32.51]],
    ['Amara', [47.15, 31.84]],
  ])('runs by %s', (_, town) => expect(kilometresToLine(town, course)).toBeLessThan(10))

  test.each(LEFT.split(' '))('%s lies on the left bank', key => expect(bankOf(points.get(key)!)).toBe('left'))

  test.each(RIGHT.split(' '))('%s lies on the right bank', key =>
    expect(bankOf(points.get(key)!)).toBe('right'),
  )

  const bridges = [...points.keys()].map(String).filter(key => key.endsWith('-bridge'))

  it('is crossed by a dozen bridges', () => expect(bridges.length).toBeGreaterThanOrEqual(11))

  test.each(bridges.filter(key => points.get(key)![0] > 44.2 && points.get(key)![0] < 44.6))(
    '%s stands over it',
    key => expect(kilometresToLine(points.get(key)!, course)).toBeLessThan(0.4),
  )
})
