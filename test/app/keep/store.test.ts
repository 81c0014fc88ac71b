import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createStore } from '../../../src/app/keep/store.ts'
import { newProject } from '../../../src/app/project.ts'

const NOW = '2020-01-24T12:00:00.000Z'
let stores = 0
const fresh = () => createStore(`store-test-${++stores}`)
const project = (id: string, text = 'Millions marched in Baghdad.') => newProject(id, text, NOW)

describe('what is kept comes back', () => {
  test('a project, whole, with its version', async () => {
    const store = fresh()
    expect(await store.save(project('a'), 'March', 0)).toBe(1)
    expect(await store.load('a')).toEqual({ project: project('a'), version: 1 })
    expect(await store.list()).toMatchObject([{ id: 'a', title: 'March', version: 1, letters: 28 }])
  })

  test('whatever the text holds', async () => {
    const store = fresh()
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.string({ unit: 'binary' }), async (id, text) => {
        await store.save(project(id, text), 'x', 0)
        expect((await store.load(id))?.project.text).toBe(text)
      }),
      { numRuns: 10 },
    )
  })

  test('the last changed stands first', async () => {
    const store = fresh()
    await store.save({ ...project('old'), modified: '2020-01-01T00:00:00Z' }, 'Old', 0)
    await store.save({ ...project('new'), modified: '2020-02-01T00:00:00Z' }, 'New', 0)
    expect((await store.list()).map(one => one.id)).toEqual(['new', 'old'])
  })

  test('nothing comes of what is not there', async () => {
    const store = fresh()
    expect(await store.load('none')).toBeNull()
    expect(await store.remove('none')).toBeNull()
    expect(await store.setting('none')).toBeUndefined()
  })
})

describe('only who knows the last version writes', () => {
  test.each([
    ['a new one where none is', [], 0, 1],
    ['on the last version', [0], 1, 2],
    ['a new one where one is', [0], 0, null],
    ['on a version overtaken', [0, 1], 1, null],
    ['on a version that never was', [0], 7, null],
    ['on one that is gone', [], 3, null],
  ])('%s', async (_, before, version, expected) => {
    const store = fresh()
    for (const known of before) await store.save(project('a', 'before'), 'before', known)
    expect(await store.save(project('a', 'after'), 'after', version)).toBe(expected)
    const text = (await store.load('a'))?.project.text
    expect(text).toBe(expected === null ? (before.length > 0 ? 'before' : undefined) : 'after')
  })

  test('of two at once one writes', async () => {
    const store = fresh()
    const both = await Promise.all([
      store.save(project('a', 'one'), 'one', 0),
      store.save(project('a', 'two'), 'two', 0),
    ])
    expect(both.filter(version => version !== null)).toEqual([1])
  })
})

test('what was taken out is put back as it was', async () => {
  const store = fresh()
  await store.save(project('a'), 'March', 0)
  const removed = await store.remove('a')
  expect(await store.list()).toEqual([])
  await store.putBack(removed!)
  expect(await store.load('a')).toEqual({ project: project('a'), version: 1 })
})

test('changes of a setting do not overtake each other', async () => {
  const store = fresh()
  const add = (before: unknown) => Number(before ?? 0) + 1
  await Promise.all([store.change('n', add), store.change('n', add), store.change('n', add)])
  expect(await store.setting('n')).toBe(3)
})
