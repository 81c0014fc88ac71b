import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterBit } from '../../../src/gazetteer/letter-bit.ts'
import { compare, openKeys, writeKeys } from '../../../src/gazetteer/world/key-table.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const inOrder = (keys: Iterable<string>) => [...new Set(keys)].sort((a, b) => compare(encode(a), encode(b)))
const words = inOrder(
  'bagdad,baghdad,baghdad al jadida,bagh,bago,bahia,basra,erbil,kirkuk,köln,łódź,san,san antonio,san jose,san juan,santa,sanaa,tehran,zürich,上海'.split(
    ',',
  ),
)
const table = openKeys(writeKeys(words))
const bitsOf = (letters: string) => [...letters].reduce((bits, one) => bits | letterBit(one.charCodeAt(0)), 0)

const keysOf = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcd é,łß中') }), {
    maxLength: 200,
  })
  .map(inOrder)

describe('keys in order', () => {
  test.each(words)('%s is found and given back', word => {
    expect(table.at(table.find(word))).toBe(word)
    expect(table.find(word)).toBe(words.indexOf(word))
  })

  test.each(['', 'a', 'bagda', 'bagdadx', 'san ', 'san j', 'zzz', '東京'])('%j is not there', word =>
    expect(table.find(word)).toBe(-1),
  )

  test.each([
    ['san', 'aj'],
    ['baghdad', 'a'],
    ['san jose', ''],
    ['sa', ''],
    ['', ''],
    ['zzz', ''],
  ])('longer keys go on after %j with the letters %j', (word, letters) =>
    expect(table.look(word)).toEqual({ index: words.indexOf(word), next: bitsOf(letters) }),
  )

  test('no letter with which a longer key goes on is left out, be they few or many', () =>
    fc.assert(
      fc.property(keysOf, fc.nat(300), (keys, count) => {
        const many = Array.from({ length: count }, (_, i) => `a ${String.fromCharCode(97 + (i % 26))}${i}`)
        const all = inOrder([...keys, ...many])
        const opened = openKeys(writeKeys(all))
        for (const key of ['a', ...all.slice(0, 20)]) {
          const longer = all.filter(one => one.startsWith(`${key} `) && one.length > key.length + 1)
          for (const one of longer) {
            const letter = letterBit(one.charCodeAt(key.length + 1))
            expect(opened.look(key).next & letter, `${key} → ${one}`).toBe(letter)
          }
          if (!all.some(one => one.startsWith(`${key} `))) expect(opened.look(key).next).toBe(0)
        }
      }),
      { numRuns: 30 },
    ))

  test('all keys that begin alike stand together', () => {
    const found: string[] = []
    table.walk(table.lowerBound('san '), table.lowerBound('san!'), (bytes, length) => {
      found.push(new TextDecoder().decode(bytes.subarray(0, length)))
      return undefined
    })
    expect(found).toEqual(['san antonio', 'san jose', 'san juan'])
  })

  test('any keys come back, found at their place, and bounds are where they belong', () =>
    fc.assert(
      fc.property(keysOf, fc.string({ maxLength: 6 }), (keys, other) => {
        const opened = openKeys(writeKeys(keys))
        expect(keys.map((_, i) => opened.at(i))).toEqual(keys)
        expect(keys.map(key => opened.find(key))).toEqual(keys.map((_, i) => i))
        expect(opened.lowerBound(other)).toBe(
          keys.filter(key => compare(encode(key), encode(other)) < 0).length,
        )
      }),
    ))

  test('a walk may leap, and says how much of the last key seen is kept', () =>
    fc.assert(
      fc.property(keysOf, fc.integer({ min: 1, max: 40 }), (keys, stride) => {
        const seen: string[] = []
        let last = new Uint8Array()
        openKeys(writeKeys(keys)).walk(0, keys.length, (bytes, length, index, shared) => {
          const now = bytes.slice(0, length)
          expect([...now.subarray(0, shared)]).toEqual([...last.subarray(0, shared)])
          last = now
          seen.push(new TextDecoder().decode(now))
          return index + stride
        })
        expect(seen).toEqual(keys.filter((_, i) => i % stride === 0))
      }),
    ))

  test.each([
    [['b', 'a'], 'Got “a” after “b”'],
    [['a', 'a'], 'Got “a” after “a”'],
    [[''], 'Got a key of 0 bytes'],
    [['x'.repeat(256)], 'Got a key of 256 bytes'],
  ])('takes no keys out of order, empty or too long', (keys, sentence) =>
    expect(() => writeKeys(keys)).toThrow(sentence),
  )
})
