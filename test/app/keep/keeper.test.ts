import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createKeeper, type Keeper } from '../../../src/app/keep/keeper.ts'
import { createStore, type Store } from '../../../src/app/keep/store.ts'
import { createTabs } from '../../../src/app/keep/tabs.ts'
import { readProject, writeProject } from '../../../src/app/project-file.ts'
import { createSession } from '../../../src/app/session.ts'
import { story } from '../../support/story.ts'

const TEXT = 'Millions marched in Baghdad.'

interface Page {
  readonly session: ReturnType<typeof createSession>
  readonly keeper: Keeper
  readonly store: Store
}

/** A page, and what it hears the others on. */
interface Heard extends Page {
  readonly channel: BroadcastChannel
}

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

let rooms = 0

/** A browser: pages opened in it share what is kept, and hear each other. */
function browser() {
  const name = `keeper-test-${++rooms}`
  return (store: Store = createStore(name)): Heard => {
    const channel = new BroadcastChannel(name)
    const session = createSession({ analyse: async text => story({ article: { text } }) })
    const keeper = createKeeper({
      ...{ session, store, rest: 5, patience: 100 },
      tabs: createTabs(channel as unknown as globalThis.BroadcastChannel),
      titleOf: () => session.project.peek()?.name || 'March',
    })
    ends.push(() => {
      keeper.dispose()
      channel.close()
    })
    return { session, keeper, store, channel }
  }
}

const correct = ({ session }: Page) =>
  session.edit({ kind: 'published', date: '2020-01-24' }, { name: 'date it' })
const titles = async ({ store }: Page) => (await store.list()).map(one => one.title).sort()
const isSaved = (page: Page, version: number) =>
  vi.waitFor(async () => expect((await page.store.list())[0]?.version).toBeGreaterThanOrEqual(version))

describe('by itself', () => {
  test('an article opened is kept, and what is done to it', async () => {
    const page = browser()()
    await page.session.open(TEXT)
    await isSaved(page, 1)
    await correct(page)
    await isSaved(page, 2)
    const kept = await page.store.load(page.session.project.value!.id)
    expect(kept?.project.history.done.map(step => step.name)).toEqual(['date it'])
  })

  test('what is only looked at is not kept, until something is done to it', async () => {
    const page = browser()()
    await page.session.open(TEXT)
    page.keeper.look()
    await page.keeper.flush()
    expect(await page.store.list()).toEqual([])
    await correct(page)
    await isSaved(page, 1)
  })

  test('the next visit opens what was worked on last, with all of it', async () => {
    const open = browser()
    const first = open()
    await first.session.open('Before.')
    await first.session.open(TEXT)
    await correct(first)
    await first.keeper.flush()
    first.keeper.dispose()
    const next = open()
    expect(await next.keeper.openLast()).toBe(true)
    expect(next.session.project.value).toMatchObject({ text: TEXT, published: null })
    expect(next.session.history.value.done.map(step => step.name)).toEqual(['date it'])
    expect(await titles(next)).toHaveLength(2)
  })

  test('a first visit has nothing to open', async () => {
    expect(await browser()().keeper.openLast()).toBe(false)
  })

  test('a link to a text worked on opens the work; to another it does not', async () => {
    const page = browser()()
    await page.session.open(TEXT)
    await correct(page)
    await page.keeper.flush()
    await page.session.open('Another.')
    expect(await page.keeper.openText(`${TEXT} `)).toBe(false)
    expect(await page.keeper.openText(TEXT)).toBe(true)
    expect(page.session.corrections.value).toHaveLength(1)
  })
})

describe('two pages', () => {
  /** Two pages with the same project open; the second was told so. */
  async function both() {
    const open = browser()
    const [first, second] = [open(), open()]
    await first.session.open(TEXT)
    await first.keeper.flush()
    await second.keeper.openLast()
    await vi.waitFor(() => expect(second.keeper.elsewhere.value).toBe('open'))
    return { first, second, open }
  }

  test('the second is told, and writes nothing', async () => {
    const { first, second } = await both()
    await correct(second)
    await second.keeper.flush()
    expect((await first.store.list())[0]?.version).toBe(1)
    expect(first.keeper.elsewhere.value).toBeNull()
  })

  test('a page in the background may answer late, and is heard all the same', async () => {
    const open = browser()
    const first = open()
    await first.session.open(TEXT)
    await first.keeper.flush()
    first.channel.close()
    const second = open()
    await second.keeper.openLast()
    // Longer than a page waits for the other to let go.
    await new Promise(resolve => setTimeout(resolve, 150))
    const answer = { say: 'I work on', id: first.session.project.value!.id }
    const late = new BroadcastChannel(second.channel.name)
    late.postMessage(answer)
    await vi.waitFor(() => expect(second.keeper.elsewhere.value).toBe('open'))
    late.close()
  })

  test('what the first does makes the second old', async () => {
    const { first, second } = await both()
    await correct(first)
    await first.keeper.flush()
    await vi.waitFor(() => expect(second.keeper.elsewhere.value).toBe('changed'))
  })

  test('taking over brings what the first did, and the first lets go', async () => {
    const { first, second } = await both()
    await correct(first)
    expect(await second.keeper.takeOver()).toBe('')
    expect(second.session.corrections.value).toHaveLength(1)
    expect(second.keeper.elsewhere.value).toBeNull()
    expect(first.keeper.elsewhere.value).toBe('open')
    second.session.rename('Mine')
    await second.keeper.flush()
    expect(await titles(second)).toEqual(['Mine'])
  })

  test('what was done in both is kept of both', async () => {
    const { first, second } = await both()
    await correct(first)
    await second.session.edit({ kind: 'published', date: '2021-05-05' }, { name: 'date it otherwise' })
    expect(await second.keeper.takeOver()).toMatch(/kept as a copy/)
    expect(await titles(second)).toEqual(['March', 'March (copy)'])
    expect(second.session.history.value.done.map(step => step.name)).toEqual(['date it'])
  })

  test('a copy goes its own way', async () => {
    const { first, second } = await both()
    await correct(second)
    await second.keeper.workOnCopy()
    expect(second.keeper.elsewhere.value).toBeNull()
    expect(await titles(second)).toEqual(['March', 'March (copy)'])
    await correct(first)
    await first.keeper.flush()
    expect(first.keeper.elsewhere.value).toBeNull()
  })

  test('a page that heard nothing overwrites nothing', async () => {
    const name = `deaf-${++rooms}`
    const make = () => {
      const session = createSession({ analyse: async text => story({ article: { text } }) })
      const store = createStore(name)
      const keeper = createKeeper({ session, store, tabs: createTabs(null), titleOf: () => 'March', rest: 5 })
      ends.push(keeper.dispose)
      return { session, keeper, store }
    }
    const [first, second] = [make(), make()]
    await first.session.open(TEXT)
    await first.keeper.flush()
    await second.keeper.openLast()
    await correct(first)
    await first.keeper.flush()
    second.session.rename('Theirs')
    await second.keeper.flush()
    expect(second.keeper.elsewhere.value).toBe('changed')
    expect(await titles(first)).toEqual(['March'])
  })

  test('deleted elsewhere is said, and can be kept', async () => {
    const { first, second } = await both()
    await first.keeper.remove(first.session.project.value!.id)
    await vi.waitFor(() => expect(second.keeper.elsewhere.value).toBe('deleted'))
    await second.keeper.takeOver()
    expect(await titles(second)).toEqual(['March'])
  })
})

describe('the list', () => {
  test('names, copies, deletes and puts back', async () => {
    const page = browser()()
    await page.session.open('Other.')
    await page.keeper.flush()
    const other = page.session.project.value!.id
    await page.session.open(TEXT)
    await page.keeper.flush()
    await page.keeper.refresh()
    await page.keeper.rename(other, 'Another')
    await page.keeper.rename(page.session.project.value!.id, 'This')
    expect(await titles(page)).toEqual(['Another', 'This'])
    await page.keeper.duplicate(other)
    expect(await titles(page)).toEqual(['Another', 'Another (copy)', 'This'])
    const removed = await page.keeper.remove(other)
    expect(await titles(page)).toEqual(['Another (copy)', 'This'])
    await page.keeper.putBack(removed!)
    expect(await titles(page)).toEqual(['Another', 'Another (copy)', 'This'])
  })

  test('the open one deleted stays gone until it is worked on', async () => {
    const page = browser()()
    await page.session.open(TEXT)
    await page.keeper.flush()
    await page.keeper.remove(page.session.project.value!.id)
    await page.keeper.flush()
    expect(await titles(page)).toEqual([])
    await correct(page)
    await page.keeper.flush()
    expect(await titles(page)).toEqual(['March'])
  })

  test('a file of a kept project opens beside it, unless it is the same', async () => {
    const page = browser()()
    await page.session.open(TEXT)
    await page.keeper.flush()
    const project = readProject(writeProject(page.session.project.value!)).project!
    await page.keeper.take(project)
    expect(await titles(page)).toHaveLength(1)
    await page.keeper.take({ ...project, text: 'Changed on another machine.' })
    await page.keeper.flush()
    expect(await titles(page)).toHaveLength(2)
    expect((await page.store.load(project.id))?.project.text).toBe(TEXT)
  })
})

describe('where nothing can be kept', () => {
  const failing = (error: unknown): Store => {
    const fail = () => Promise.reject(error)
    return { list: fail, load: fail, save: fail, remove: fail, putBack: fail, setting: fail, change: fail }
  }
  test.each([
    ['storage is forbidden', new DOMException('denied', 'SecurityError'), 'blocked'],
    ['there is no room', new DOMException('full', 'QuotaExceededError'), 'full'],
    [
      'the disk is full',
      Object.assign(new Error('x'), { inner: new DOMException('', 'QuotaExceededError') }),
      'full',
    ],
    ['something else', new Error('?'), 'failed'],
    ['nothing that is an error', null, 'failed'],
  ])('%s: it is told once, and the page works on', async (_, error, why) => {
    const page = browser()(failing(error))
    expect(await page.keeper.openLast()).toBe(false)
    expect(page.keeper.trouble.value).toBeNull()
    await page.session.open(TEXT)
    await page.keeper.flush()
    expect(page.keeper.trouble.value).toEqual({ why, told: false })
    page.keeper.hush()
    await correct(page)
    await page.keeper.flush()
    expect(page.keeper.trouble.value).toEqual({ why, told: true })
    expect(page.session.corrections.value).toHaveLength(1)
  })
})

test('nothing heard from outside is trusted', () => {
  const channel = new EventTarget() as EventTarget & { postMessage(): void }
  channel.postMessage = () => undefined
  const tabs = createTabs(channel as unknown as BroadcastChannel)
  const heard = vi.fn()
  tabs.hear(heard)
  for (const data of [null, 7, 'saved', {}, { say: 'saved' }, { say: 1, id: 'a' }])
    channel.dispatchEvent(new MessageEvent('message', { data }))
  expect(heard).not.toHaveBeenCalled()
  channel.dispatchEvent(new MessageEvent('message', { data: { say: 'saved', id: 'a' } }))
  expect(heard).toHaveBeenCalledOnce()
})
