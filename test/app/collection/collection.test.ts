import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCollection, join } from '../../../src/app/collection/collection.ts'
import { createPointIndex } from '../../../src/app/collection/point-index.ts'
import { report } from './stories.ts'

const fileOf = (text: string, pieces = 7) => {
  const bytes = new TextEncoder().encode(text)
  return {
    name: 'stories.ndjson',
    size: bytes.length,
    stream: () =>
      new ReadableStream<Uint8Array>({
        start: controller => {
          for (let at = 0; at < bytes.length; at += pieces) controller.enqueue(bytes.slice(at, at + pieces))
          controller.close()
        },
      }),
  }
}

const line = (text: string) => JSON.stringify(report({ text }))

describe('a file of stories', () => {
  test('is read line by line; bad lines are told by their number and left out', async () => {
    const collection = createCollection()
    const text = [line('Erbīl, 1'), '{"schema":', '', '{"schema":"placeline-story/1"}', line('Two'), ''].join(
      '\r\n',
    )
    await collection.read(fileOf(text, 997))
    expect(collection.reports.value.map(one => one.story.article.title)).toEqual(['Erbīl, 1', 'Two'])
    const { bad, state, taken, read, size } = collection.importing.value!
    expect(bad.map(one => one.line)).toEqual([2, 4])
    expect(bad[0]!.fault).toMatch(/Got no JSON, expected a story in one line/)
    expect([state, taken, read]).toEqual(['done', 2, size])
  })

  test.each(['null', '42', '"story"', '[]', '{}', '{"__proto__":{"x":1}}', '{'.repeat(50_000)])(
    'hostile line %#: nothing comes of it',
    async text => {
      const collection = createCollection()
      await collection.read(fileOf(text, 4096))
      expect(collection.reports.value).toEqual([])
      expect(collection.importing.value!.state).toBe('done')
    },
  )

  test('stopped, it keeps what had come', async () => {
    const collection = createCollection()
    const one = `${line('One')}\n`
    const reading = collection.read(fileOf(one.repeat(50), one.length))
    await new Promise(resume => setTimeout(resume, 5))
    collection.stop()
    await reading
    expect(collection.importing.value!.state).toBe('stopped')
    expect(collection.reports.value.length).toBeLessThan(50)
  })

  test('that breaks off is told, and what came stays', async () => {
    const collection = createCollection()
    await collection.read({
      name: 'stories.ndjson',
      size: 10,
      stream: () =>
        new ReadableStream({
          pull: controller => controller.error(new Error('The disk was taken out.')),
        }),
    })
    expect(collection.importing.value).toMatchObject({
      state: 'failed',
      fault: '“stories.ndjson” could not be read: The disk was taken out.',
    })
  })

  test('an article is added, shown anew by its project, and taken out', () => {
    const collection = createCollection()
    const id = collection.add(report())
    collection.add(report({ at: 'paris' }))
    expect(collection.joined.value.places).toHaveLength(2)
    collection.takeOut(id)
    expect(collection.joined.value.places.map(one => one.place.id)).toEqual(['paris'])
  })
})

describe('what passes the filter', () => {
  const { filter } = join([report(), report({ at: 'erbil', on: '2020-04-01', text: 'Gunmen shot two.' })])
  const wish = { words: '', from: '', to: '', off: new Set<number>() }
  test.each([
    ['everything', {}, [0, 1]],
    ['a word, whatever its case', { words: 'GUNMEN' }, [1]],
    ['a place', { words: 'kirk' }, [0]],
    ['words that stand in no one article', { words: 'kirkuk gunmen' }, []],
    ['a span of days', { from: '2020-03-20' }, [1]],
    ['a span before all', { to: '2019-01-01' }, []],
    ['an article switched off', { off: new Set([0]) }, [1]],
  ])('%s', (_, parts, reports) => {
    const shown = filter({ ...wish, ...parts })
    expect(shown.reports).toEqual(reports)
    expect(shown.places).toHaveLength(reports.length)
    expect(shown.events).toHaveLength(reports.length)
  })
})

test('the index finds what lies in a box, as looking at every point does', () => {
  const at = fc.double({ min: 0, max: 256, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(at, at)), at, at, at, at, (points, a, b, c, d) => {
      const [left, right] = [Math.min(a, b), Math.max(a, b)]
      const [top, bottom] = [Math.min(c, d), Math.max(c, d)]
      const found: number[] = []
      createPointIndex(Float64Array.from(points.flat())).within(left, top, right, bottom, i => found.push(i))
      const expected = points.flatMap(([x, y], i) =>
        x >= left && x <= right && y >= top && y <= bottom ? [i] : [],
      )
      expect(found.sort((x, y) => x - y)).toEqual(expected)
    }),
  )
})
