import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { changedBook, keepRules, readBook } from '../../../src/app/keep/kept-rules.ts'
import { createStore } from '../../../src/app/keep/store.ts'
import { createTabs } from '../../../src/app/keep/tabs.ts'
import { createSession } from '../../../src/app/session.ts'
import type { Rule } from '../../../src/index.ts'
import { story } from '../../support/story.ts'

const rule = (form: string): Rule => ({ form, place: null })
const book = (on: string, off = '') => ({
  on: [...on].map(rule),
  off: [...off].map(rule),
})
const words = ({ on, off }: ReturnType<typeof readBook>) =>
  [on, off].map(all => all.map(one => one.form).join(''))

describe('two pages that remember at once', () => {
  test.each([
    ['nothing changed', book('ab'), book('ab'), book('ab'), ['ab', '']],
    ['one more here', book('ab'), book('ab'), book('abc'), ['abc', '']],
    ['one more there', book('abc'), book('ab'), book('ab'), ['abc', '']],
    ['one more in each', book('abc'), book('ab'), book('abd'), ['abcd', '']],
    ['forgotten here', book('ab'), book('ab'), book('b'), ['b', '']],
    ['forgotten there stays so', book('b'), book('ab'), book('ab'), ['b', '']],
    ['switched off here', book('ab'), book('ab'), book('b', 'a'), ['b', 'a']],
    ['switched on there', book('ab'), book('b', 'a'), book('b', 'a'), ['ab', '']],
  ])('%s', (_, stored, before, now, expected) => {
    // Rules that stay are the same ones.
    const same = {
      on: now.on.map(one => before.on.find(other => other.form === one.form) ?? one),
      off: now.off.map(one => before.off.find(other => other.form === one.form) ?? one),
    }
    expect(words(changedBook(stored, before, same))).toEqual(expected)
  })
})

test.each([[undefined], [null], [7], ['rules'], [{}], [{ on: 'x', off: [{ form: 1 }] }]])(
  'of %j nothing is taken',
  value => expect(readBook(value)).toEqual({ on: [], off: [] }),
)

test('what is remembered is there at the next visit, on or off', async () => {
  const store = createStore('rules-test')
  const visit = async () => {
    const session = createSession({ analyse: async text => story({ article: { text } }) })
    const fail = vi.fn()
    const rules = await keepRules(session, store, createTabs(null), fail)
    await session.open('Taji and Balad.')
    return { session, rules, fail }
  }
  const first = await visit()
  await first.session.setRules([rule('Taji'), rule('Balad')], 'remember two')
  first.rules.flush()
  await vi.waitFor(async () => expect(readBook(await store.setting('rules')).on).toHaveLength(2))
  await first.rules.turn(rule('Balad'), false)
  expect(first.fail).not.toHaveBeenCalled()

  const second = await visit()
  expect(second.session.rules.value.map(one => one.form)).toEqual(['Taji'])
  expect(second.rules.off.value.map(one => one.form)).toEqual(['Balad'])
  await second.rules.turn(rule('Balad'), true)
  await second.rules.turn(rule('Taji'), false)
  second.rules.forget(rule('Taji'))
  await vi.waitFor(async () => expect(words(readBook(await store.setting('rules')))).toEqual(['Balad', '']))
})

test('undo brings back one that was switched off', async () => {
  const session = createSession({ analyse: async text => story({ article: { text } }) })
  const rules = await keepRules(session, createStore('rules-undo'), createTabs(null), vi.fn())
  await session.open('Taji.')
  await session.setRules([rule('Taji')], 'remember')
  await rules.turn(rule('Taji'), false)
  expect(rules.off.value).toHaveLength(1)
  await session.undo()
  expect(session.rules.value).toHaveLength(1)
  expect(rules.off.value).toEqual([])
})
