import 'fake-indexeddb/auto'
import { signal } from '@preact/signals-core'
import { describe, expect, test, vi } from 'vitest'
import { keepDraft } from '../../../src/app/keep/draft.ts'
import { createStore } from '../../../src/app/keep/store.ts'
import type { ArticleFacts } from '../../../src/index.ts'

let stores = 0
const box = (text = '') => ({ text: signal(text), facts: signal<ArticleFacts>({}), open: signal(false) })

test('a text that was not sent is there at the next visit, with its facts and its box open', async () => {
  const store = createStore(`draft-${++stores}`)
  const first = box()
  const draft = await keepDraft(first, store, vi.fn())
  first.text.value = 'Half a sentence'
  first.facts.value = { title: 'A title', published: '2020-01-24' }
  first.open.value = true
  draft.flush()
  await vi.waitFor(async () =>
    expect(await store.setting('draft')).toMatchObject({ text: 'Half a sentence' }),
  )
  const next = box()
  await keepDraft(next, store, vi.fn())
  expect(next.text.value).toBe('Half a sentence')
  expect(next.facts.value).toEqual({ title: 'A title', published: '2020-01-24' })
  expect(next.open.value).toBe(true)
})

test('what is in the box already stays', async () => {
  const store = createStore(`draft-${++stores}`)
  await store.change('draft', () => ({ text: 'old', open: true }))
  const here = box('brought')
  await keepDraft(here, store, vi.fn())
  expect(here.text.value).toBe('brought')
  expect(here.open.value).toBe(false)
})

describe('of anything else nothing is taken', () => {
  test.each([
    [null],
    [7],
    ['text'],
    [{ text: 7, open: true }],
    [{ text: '', open: true }],
    [{ text: 'x', facts: { title: 7, constructor: 'y', url: '' } }],
  ])('%j', async value => {
    const store = createStore(`draft-${++stores}`)
    await store.change('draft', () => value)
    const here = box()
    await keepDraft(here, store, vi.fn())
    expect(typeof here.text.value).toBe('string')
    expect(here.facts.value).toEqual({})
    expect(here.open.value).toBe(false)
  })
})

test('storage that fails is told, and the box works on', async () => {
  const fail = vi.fn()
  const error = new Error('no')
  const here = box()
  const draft = await keepDraft(
    here,
    { setting: () => Promise.reject(error), change: () => Promise.reject(error) },
    fail,
  )
  here.text.value = 'words'
  draft.flush()
  await vi.waitFor(() => expect(fail).toHaveBeenCalledWith(error))
  expect(here.text.value).toBe('words')
})
