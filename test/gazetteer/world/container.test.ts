import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContainer, VERSION, writeContainer } from '../../../src/gazetteer/world/container.ts'

const sections = new Map([
  ['one', Uint8Array.of(1, 2, 3)],
  ['two', new Uint8Array()],
  ['three', Uint8Array.from({ length: 100 }, (_, i) => i)],
])
const file = writeContainer(sections)
const contents = (bytes: Uint8Array) => [...readContainer(bytes)].map(([name, part]) => [name, [...part]])
const changed = (change: (bytes: Uint8Array) => void) => {
  const bytes = file.slice()
  change(bytes)
  return bytes
}

describe('a packed file', () => {
  test('gives back what was put in', () =>
    expect(contents(file)).toEqual([...sections].map(([name, part]) => [name, [...part]])))

  test('may lie anywhere in memory', () => {
    const odd = new Uint8Array(file.length + 1)
    odd.set(file, 1)
    expect(contents(odd.subarray(1))).toEqual(contents(file))
  })

  test('is the same from the same sections', () => expect(writeContainer(sections)).toEqual(file))

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'Got 0 bytes that are no gazetteer'],
    [
      'a page of text',
      new TextEncoder().encode('<!doctype html><title>404</title>'),
      'Got 33 bytes that are no gazetteer',
    ],
    [
      'a later version',
      changed(bytes => bytes.set([VERSION + 1], 4)),
      `Got a gazetteer of version ${VERSION + 1}, expected version ${VERSION}`,
    ],
    ['a file cut short', file.slice(0, -8), `Got ${file.length - 8} bytes of a gazetteer of ${file.length}`],
    [
      'a file with more behind it',
      new Uint8Array([...file, 0, 0, 0, 0]),
      `Got ${file.length + 4} bytes of a gazetteer of ${file.length}`,
    ],
    [
      'a flipped bit',
      changed(bytes => bytes.set([bytes.at(-1)! ^ 64], bytes.length - 1)),
      'The gazetteer is damaged',
    ],
  ])('refuses %s in a sentence', (_, bytes, sentence) => {
    expect(() => readContainer(bytes)).toThrow(sentence)
    expect(() => readContainer(bytes)).toThrow('npm run data')
  })

  test('refuses any change of any byte', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: file.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          expect(() => readContainer(changed(bytes => bytes.set([bytes[at]! ^ by], at)))).toThrow()
        },
      ),
      { numRuns: 500 },
    ))

  test('takes no section name it could not give back', () =>
    expect(() => writeContainer(new Map([['much too long', new Uint8Array()]]))).toThrow('much too long'))
})
