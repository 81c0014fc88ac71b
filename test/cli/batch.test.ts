import { linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import type { BatchCommand } from '../../src/cli/arguments.ts'
import { batch, runBatch, type Workshop } from '../../src/cli/batch.ts'
import { type Line, linesOf } from '../../src/cli/lines.ts'
import { createProgress, NO_PROGRESS } from '../../src/cli/progress.ts'
import { takeUp } from '../../src/cli/resume.ts'
import { refuseSameFile } from '../../src/cli/same-file.ts'
import { checkGeoJson } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'

const folder = mkdtempSync(join(tmpdir(), 'placeline-batch-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MARCH = '{"id":"a","text":"Thousands marched in Baghdad, Iraq, on Friday.","published":"2020-01-24"}'

interface Run {
  readonly format?: BatchCommand['format']
  readonly quiet?: boolean
  readonly done?: readonly string[]
}

/** Runs a batch over these chunks: what it wrote, line by line, what it said, and how many lines were bad. */
async function run(chunks: readonly (string | Uint8Array)[], { format = 'mentions', quiet, done }: Run = {}) {
  let written = ''
  const notes: string[] = []
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _, callback) {
      written += String(chunk)
      // Slower than the analysis: results must wait, not pile up or get lost.
      setImmediate(callback)
    },
  })
  const workshop: Workshop = {
    knowledge: knowledge(),
    outlines: {},
    done: new Map(done?.map(id => [id, 1])),
    progress: NO_PROGRESS,
    note: line => notes.push(line),
  }
  const command = { input: 'in.jsonl', format, published: null, quiet: quiet ?? false }
  const failed = await batch(Readable.from(chunks), output, command, workshop)
  const lines = written.split('\n')
  expect(lines.pop()).toBe('')
  return { results: lines.map(line => JSON.parse(line)), notes, failed }
}

describe('a result for every document', () => {
  test('has the fields of the contract', async () => {
    const { results, notes, failed } = await run([MARCH])
    expect({ notes, failed }).toEqual({ notes: [], failed: 0 })
    expect(results).toEqual([{ id: 'a', mentions: [expect.anything(), expect.anything()] }])
    expect(results[0].mentions[0]).toEqual({
      start: 21,
      end: 28,
      surface: 'Baghdad',
      kind: 'name',
      placeId: 'baghdad',
      name: 'Baghdad',
      lat: expect.closeTo(33.34, 1),
      lon: expect.closeTo(44.4, 1),
      country: 'IQ',
      confidence: expect.any(Number),
      evidence: 'text',
    })
  })

  test('in the order of the input, ids as they were given, empty lines and a byte order mark aside', async () => {
    const lines = [3, 'x', 0, 'y', -1].map(id => JSON.stringify({ id, text: `Rain fell in Oslo (${id}).` }))
    const { results } = await run([`\uFEFF${lines.join('\n\n')}`])
    expect(results.map(one => one.id)).toEqual([3, 'x', 0, 'y', -1])
  })

  test('offsets count UTF-16 units of the text as given', async () => {
    const text = ' 😀\r\n\u2028 In Baghdad,\tpeople marched.'
    const { results } = await run([JSON.stringify({ id: 1, text })])
    expect(
      results[0].mentions.map((one: { start: number; end: number }) => text.slice(one.start, one.end)),
    ).toEqual(['Baghdad'])
  })

  test('a mention without a place has nulls', async () => {
    const { results } = await run([
      JSON.stringify({ id: 1, text: 'It burned in Reading, Kan., on Friday, in Kansas.' }),
    ])
    expect(results[0].mentions[0]).toMatchObject({
      surface: 'Reading',
      placeId: null,
      name: null,
      lat: null,
      lon: null,
      country: null,
    })
  })

  test('a name inside a longer one is its own mention', async () => {
    const text = 'Crowds gathered outside the U.S. Embassy in Baghdad.'
    const { results } = await run([JSON.stringify({ id: 1, text })])
    const surfaces = results[0].mentions.map((one: { surface: string }) => one.surface)
    expect(surfaces).toContain('U.S.')
    expect(surfaces.some((one: string) => one.includes('U.S. Embassy'))).toBe(true)
  })

  test('however the bytes are cut', async () => {
    const bytes = Buffer.from(
      `${JSON.stringify({ id: 'é', text: 'À São Paulo — rain in Zürich.' })}\n${MARCH}\n`,
    )
    const whole = await run([bytes])
    const single = await run([...bytes].map(byte => Uint8Array.of(byte)))
    expect(single).toEqual(whole)
    expect(whole.results.map(one => one.id)).toEqual(['é', 'a'])
  })

  test('as a story or as GeoJSON, in one line each, with what the document says of itself', async () => {
    const document = {
      id: 7,
      text: 'Rain fell in Oslo on Friday.',
      title: 'Rain',
      url: 'https://example.org/1',
      published: '2020-01-24T10:00:00Z',
    }
    const story = await run([JSON.stringify(document)], { format: 'story' })
    expect(story.results[0]).toMatchObject({
      schema: 'placeline-story/1',
      article: {
        id: '7',
        title: 'Rain',
        url: 'https://example.org/1',
        published: '2020-01-24',
        publishedFrom: 'given',
      },
    })
    const geojson = await run([JSON.stringify(document)], { format: 'geojson' })
    expect(checkGeoJson(geojson.results[0])).toEqual([])
    expect(geojson.results[0].placeline.article).toMatchObject({ id: '7', title: 'Rain' })
  })

  test('documents that an earlier run did are left out', async () => {
    const { results, failed } = await run([`${MARCH}\n{"id":2,"text":"Oslo"}\n`], { done: ['a'] })
    expect(results.map(one => one.id)).toEqual([2])
    expect(failed).toBe(0)
  })

  test('of two with one id, of which an earlier run did the first, the second is done', async () => {
    const { results } = await run([`${MARCH}\n${MARCH}\n`], { done: ['a'] })
    expect(results.map(one => one.id)).toEqual(['a'])
  })

  test('ids named like what objects inherit are ids', async () => {
    const ids = ['__proto__', 'constructor', '']
    const { results } = await run([
      ids.map(id => JSON.stringify({ id, text: 'Rain fell in Oslo.' })).join('\n'),
    ])
    expect(results.map(one => one.id)).toEqual(ids)
  })
})

describe('a bad line is named, the others are done', () => {
  test.each([
    ['nonsense', /line 2: Got no JSON/],
    ['[1]', /line 2: Got a list, expected an object/],
    ['null', /line 2: Got null/],
    ['{"text":"Oslo"}', /line 2: Got nothing as “id”/],
    ['{"id":{},"text":"Oslo"}', /line 2: Got an object as “id”/],
    ['{"id":1}', /line 2: Got nothing as “text”/],
    ['{"id":1e999,"text":"Oslo"}', /line 2: Got a number as “id” that is too large.* expected a string/],
    ['{"id":1234567890123456789,"text":"Oslo"}', /line 2: Got a number as “id” that is too large/],
    ['{\0"\0i\0d\0', /line 2: Got bytes of zero, expected UTF-8; save the file as UTF-8/],
    ['{"id":1,"text":5}', /line 2: Got a number as “text”, expected a string/],
    [MARCH.slice(0, 40), /line 2: Got no JSON/],
  ])('%s', async (bad, message) => {
    const { results, notes, failed } = await run([`${MARCH}\n${bad}\n${MARCH}`])
    expect(results.map(one => one.id)).toEqual(['a', 'a'])
    expect(failed).toBe(1)
    expect(notes).toEqual([expect.stringMatching(message)])
    expect(notes[0]).toContain('in.jsonl')
  })

  test.each([
    ['"published":"soon"', /Got “soon” as “published”, expected a date/],
    ['"published":2020', /Got a number as “published”/],
    ['"published":"2021-02-29"', /2021-02-29/],
    ['"title":["x"]', /Got a list as “title”, expected a string/],
  ])('what an analysis can do without is left out with a word: %s', async (field, message) => {
    const line = `{"id":1,"text":"Rain fell in Oslo.",${field}}`
    const { results, notes, failed } = await run([line])
    expect({ results: results.length, failed }).toEqual({ results: 1, failed: 0 })
    expect(notes).toEqual([expect.stringMatching(message)])
    expect((await run([line], { quiet: true })).notes).toEqual([])
  })

  test('bytes that are not UTF-8 are read with a word', async () => {
    const line = Buffer.from('{"id":1,"text":"Rain fell in S\xe3o Paulo, then in Oslo."}', 'latin1')
    const { results, notes, failed } = await run([line])
    expect({ results: results.length, failed }).toEqual({ results: 1, failed: 0 })
    expect(notes).toEqual([expect.stringMatching(/line 1: Got bytes that are not UTF-8, expected UTF-8/)])
    expect((await run(['{"id":1,"text":"\uFFFD"}'])).notes).toEqual([])
  })

  test.each(['"published":null', '"published":""', '"url":null', '"more":{}'])(
    'no word about %s',
    async field => {
      expect((await run([`{"id":1,"text":"Oslo",${field}}`])).notes).toEqual([])
    },
  )

  test('an output that fails is an error, not silence', async () => {
    const output = new Writable({ write: (_, __, callback) => callback(new Error('disk full')) })
    const workshop = {
      knowledge: knowledge(),
      outlines: {},
      done: new Map<string, number>(),
      progress: NO_PROGRESS,
      note: () => {},
    }
    const command = { input: '-', format: 'mentions', published: null, quiet: true } as const
    await expect(batch(Readable.from([MARCH]), output, command, workshop)).rejects.toThrow('disk full')
  })
})

describe('lines', () => {
  async function read(...chunks: string[]): Promise<Line[]> {
    const lines: Line[] = []
    for await (const line of linesOf(Readable.from(chunks))) lines.push(line)
    return lines
  }

  test('carry number, end in bytes, and whether they are whole', async () => {
    expect(await read('é\n', '\nb', 'c')).toEqual([
      { text: 'é', number: 1, end: 3, whole: true, sound: true },
      { text: '', number: 2, end: 4, whole: true, sound: true },
      { text: 'bc', number: 3, end: 6, whole: false, sound: true },
    ])
  })

  test('end at line feeds and nowhere else', async () => {
    expect((await read('a\u2028b\u0085c\rd\n')).map(line => line.text)).toEqual(['a\u2028b\u0085c\rd'])
    expect(await read('')).toEqual([])
  })
})

describe('taking up an earlier run', () => {
  const file = join(folder, 'out.jsonl')

  test.each([
    ['mentions', 'as a result'],
    ['story', 'as a story'],
    ['geojson', 'as GeoJSON'],
  ] as const)('%s: its ids are known, a line cut off goes', async (format, _) => {
    const { results } = await run([`${MARCH}\n{"id":1,"text":"Oslo"}\n${MARCH}\n`], { format })
    const lines = results.map(one => `${JSON.stringify(one)}\n`)
    const whole = lines.join('')
    for (const cut of [lines[0]!.slice(0, -1), lines[0]!.slice(0, 40), '{"', '{']) {
      writeFileSync(file, whole + cut)
      expect([...(await takeUp(file, format))]).toEqual([
        ['a', 2],
        ['1', 1],
      ])
      expect(readFileSync(file, 'utf8')).toBe(whole)
    }
  })

  test.each(['my notes\n{"id":1', 'my notes', '{"id":1,"mentions":[]}\nmy notes', '[{"id":1}]'])(
    'a file of something else is left as it is: %s',
    async content => {
      writeFileSync(file, content)
      await expect(takeUp(file, 'mentions')).rejects.toThrow(/Got no result in the format mentions/)
      expect(readFileSync(file, 'utf8')).toBe(content)
    },
  )

  test('no file, nothing done', async () => {
    expect((await takeUp(join(folder, 'none.jsonl'), 'mentions')).size).toBe(0)
  })
})

describe('the output', () => {
  const [input, link, twin] = ['in.jsonl', 'link.jsonl', 'twin.jsonl'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]

  test('is never the input, by whatever name', () => {
    writeFileSync(input, MARCH)
    symlinkSync(input, link)
    linkSync(input, twin)
    for (const output of [input, join(folder, '.', 'in.jsonl'), link, twin])
      expect(() => refuseSameFile(['-', input], output)).toThrow(/as input and output, expected two files/)
    refuseSameFile([input], join(folder, 'new.jsonl'))
    refuseSameFile([input], null)
    refuseSameFile(['/dev/null'], '/dev/null')
    refuseSameFile([join(folder, 'none')], input)
  })

  test('keeps what it has where the input is a folder', async () => {
    writeFileSync(input, 'kept')
    const command = { input: folder, output: input, format: 'mentions', published: null, jobs: 1 } as const
    const ran = runBatch({ command: 'batch', resume: false, quiet: true, ...command })
    await expect(ran).rejects.toThrow(/this is a folder; name a file in it/)
    expect(readFileSync(input, 'utf8')).toBe('kept')
  })
})

describe('progress', () => {
  test('draws over itself, now and then, and goes', () => {
    let time = 0
    const drawn: string[] = []
    const progress = createProgress({ write: text => drawn.push(text) }, 200, () => time)
    progress.clear()
    for (let i = 1; i <= 10; i++) {
      time += 50
      progress.step(i, 10 * i)
    }
    progress.clear()
    expect(drawn[0]).toBe('\r5 %, 1 document, 20.0 a second\u001b[K')
    expect(drawn.at(-1)).toBe('\r\u001b[K')
    expect(drawn.length).toBe(6)
  })

  test('without a size there is no share', () => {
    const drawn: string[] = []
    createProgress({ write: text => drawn.push(text) }, null, () => 0).step(3, 10)
    expect(drawn).toEqual(['\r3 documents\u001b[K'])
  })
})
