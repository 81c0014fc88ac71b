import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCoordinates, liesOffGlobe, readCoordinates } from '../../src/app/coordinates.ts'

describe('is a point', () => {
  test.each([
    ['33.31, 44.37', 33.31, 44.37],
    ['33.31,44.37', 33.31, 44.37],
    ['33.31; 44.37', 33.31, 44.37],
    ['33.31 44.37', 33.31, 44.37],
    ['  33, 44 ', 33, 44],
    ['-33.9, 18.4', -33.9, 18.4],
    ['−33.9, +18.4', -33.9, 18.4],
    ['33°18′N 44°22′E', 33.3, 44.3667],
    ["33°18'N 44°22'E", 33.3, 44.3667],
    ['33° 18′ 54″ N, 44° 22′ 12″ E', 33.315, 44.37],
    ['33°18\'54"N 44°22\'12"E', 33.315, 44.37],
    ['33.31° N, 44.37° E', 33.31, 44.37],
    ['33.31N 44.37E', 33.31, 44.37],
    ['N33.31 E44.37', 33.31, 44.37],
    ['n 33.31, e 44.37', 33.31, 44.37],
    ['44.37 E, 33.31 N', 33.31, 44.37],
    ['34.6°S 58.4°W', -34.6, -58.4],
    ['0, 0', 0, 0],
    ['90, -180', 90, -180],
    ['38S MB 44963 84840', 33.3013, 44.4088],
    ['38smb4496384840', 33.3013, 44.4088],
    ['4QFJ 1234 5678', 21.3095, -157.9164],
  ])('%s', (text, lat, lon) => {
    const at = readCoordinates(text)
    expect(at?.lat).toBeCloseTo(lat, 3)
    expect(at?.lon).toBeCloseTo(lon, 3)
  })
})

describe('is none', () => {
  test.each([
    '',
    ',',
    '33.31',
    '33 44',
    '2003 2004',
    '91, 10',
    '10, 181',
    '1, 2, 3',
    '33°70′N 44°22′E',
    '33N 44N',
    '44E 33E',
    'N33N, 44',
    '-33 S, 18 E',
    'Baghdad',
    'Baghdad, 33',
    'Paris, Texas',
    '24 Jan 2020',
    '50 Cent',
    '3,000 troops',
    '10.5 million 20.5 million',
    '33.31, 44.37 and more',
    '1e3, 2e3',
    'NaN, NaN',
    '38SMB',
    '38S MB 449',
    '99S MB 4488 4488',
    '00S MB 4488 4488',
    '38I MB 4488 4488',
    '60X AA 1111 1111',
    '4 Fox 1234 5678',
  ])('%s', text => expect(readCoordinates(text)).toBe(null))
})

test('what is written is read again', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lon) => {
      const at = readCoordinates(formatCoordinates({ lat, lon }, 4))
      expect(at?.lat).toBeCloseTo(lat, 3)
      expect(at?.lon).toBeCloseTo(lon, 3)
    }),
  )
})

test.each([
  [33.3128, 44.3615, '33.31° N, 44.36° E'],
  [-34.6, -58.4, '34.60° S, 58.40° W'],
  [0, 0, '0.00° N, 0.00° E'],
])('%f, %f is written “%s”', (lat, lon, words) => expect(formatCoordinates({ lat, lon })).toBe(words))

describe('what is written as a point and lies off the globe', () => {
  test.each([
    ['95, 200', true],
    ['91, 10', true],
    ['10, 181', true],
    ['10; -180.5', true],
    ['33.52, 44.26', false],
    ['90, 180', false],
    ['Baghdad', false],
    ['95 troops, 200 civilians', false],
    ['3,000', false],
    ['1, 2, 300', false],
    ['', false],
  ])('%s: %s', (text, off) => expect(liesOffGlobe(text)).toBe(off))
})
