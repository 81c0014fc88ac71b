import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Collection, createCollection } from '../../../../src/app/collection/collection.ts'
import {
  type CollectionKeeper,
  createCollectionKeeper,
} from '../../../../src/app/collection/kept/collection-keeper.ts'
import { packReport, unpackReport } from '../../../../src/app/collection/kept/pack-report.ts'
import { createShelf, type Shelf } from '../../../../src/app/collection/kept/shelf.ts'
import { createTabs } from '../../../../src/app/keep/tabs.ts'
import { newProject } from '../../../../src/app/project.ts'
import { report } from '../stories.ts'

interface Page {
  readonly collection: Collection
  readonly keeper: CollectionKeeper
  readonly shelf: Shelf
}

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

let rooms = 0

/** A browser: pages opened in it share what is kept, and hear each other. */
function browser() {
  const name = `collections-test-${++rooms}`
  return (shelf: Shelf = createShelf(name)): Page => {
    const channel = new BroadcastChannel(name)
    const collection = createCollection()
    const keeper = createCollectionKeeper({
      ...{ collection, shelf, rest: 5 },
      tabs: createTabs(channel as unknown as globalThis.BroadcastChannel),
      nameOf: stories => stories.map(story => story.article.title).join(', '),
    })
    ends.push(() => {
      keeper.dispose()
      channel.close()
    })
    return { collection, keeper, shelf }
  }
}

const told = (text: string) => report({ text })
const titles = ({ collection }: Page) => collection.reports.value.map(one => one.story.article.title)
const kept = async ({ shelf }: Page) => (await shelf.list()).map(one => [one.name, one.keys.length])

/** A page with these articles, kept. */
async function filled(open: ReturnType<typeof browser>, ...texts: string[]): Promise<Page> {
  const page = open()
  await page.keeper.wake()
  for (const text of texts) page.collection.add(told(text))
  await page.keeper.flush()
  return page
}

describe('by itself', () => {
  test('what is added is kept, and there again at the next visit, in order', async () => {
    const open = browser()
    const page = open()
    await page.keeper.wake()
    for (const text of ['One.', 'Two.', 'Three.']) page.collection.add(told(text))
    await vi.waitFor(async () => expect(await kept(page)).toEqual([['One., Two., Three.', 3]]))
    const next = open()
    await next.keeper.wake()
    expect(titles(next)).toEqual(['One.', 'Two.', 'Three.'])
    expect(next.collection.reports.value[1]!.story).toEqual(told('Two.'))
  })

  test('only what changed is written; what is taken out goes from the store too', async () => {
    const open = browser()
    const page = await filled(open, 'One.', 'Two.')
    const [before] = await page.shelf.list()
    page.collection.takeOut(page.collection.reports.value[0]!.id)
    page.collection.add(told('Three.'))
    await page.keeper.flush()
    const [after] = await page.shelf.list()
    expect(after!.keys[0]).toBe(before!.keys[1])
    expect(await page.shelf.report(after!.id, before!.keys[0]!)).toBeNull()
    expect(after!.bytes).toBeGreaterThan(0)
    const next = open()
    await next.keeper.wake()
    expect(titles(next)).toEqual(['Two.', 'Three.'])
  })

  test('more than are written at a time are all kept', async () => {
    const open = browser()
    await filled(open, ...Array.from({ length: 95 }, (_, i) => `Article ${i}.`))
    const next = open()
    await next.keeper.wake()
    expect(titles(next)).toHaveLength(95)
    expect(titles(next)[94]).toBe('Article 94.')
  })

  test('an emptied one is forgotten', async () => {
    const page = await filled(browser(), 'One.')
    page.collection.takeOut(page.collection.reports.value[0]!.id)
    await page.keeper.flush()
    expect(await kept(page)).toEqual([])
  })

  test('the work on an article comes along', async () => {
    const open = browser()
    const page = open()
    await page.keeper.wake()
    const project = newProject('p1', 'One.', '2026-01-01T00:00:00.000Z')
    page.collection.add(told('One.'), project)
    await page.keeper.flush()
    const next = open()
    await next.keeper.wake()
    expect(next.collection.reports.value[0]!.project).toEqual(project)
  })

  test('what was added before it came back stays, and the newer state of an article wins', async () => {
    const open = browser()
    const page = open()
    await page.keeper.wake()
    const project = newProject('p1', 'One.', '2026-01-01T00:00:00.000Z')
    page.collection.add(told('Old.'), project)
    page.collection.add(told('Two.'))
    await page.keeper.flush()
    const next = open()
    next.collection.add(told('New.'), { ...project, modified: '2026-01-02T00:00:00.000Z' })
    await next.keeper.wake()
    expect(titles(next)).toEqual(['New.', 'Two.'])
    const last = open()
    await last.keeper.wake()
    expect(titles(last)).toEqual(['New.', 'Two.'])
  })
})

describe('several', () => {
  test('a new one is begun, the other opened again, one deleted and put back', async () => {
    const page = await filled(browser(), 'One.')
    await page.keeper.startNew()
    expect(titles(page)).toEqual([])
    page.collection.add(told('Two.'))
    await page.keeper.flush()
    expect((await kept(page)).sort()).toEqual([
      ['One.', 1],
      ['Two.', 1],
    ])
    const first = page.keeper.list.value!.find(one => one.name === 'One.')!
    await page.keeper.open(first.id)
    expect(titles(page)).toEqual(['One.'])
    const removed = await page.keeper.remove(first.id)
    expect(titles(page)).toEqual([])
    expect(await kept(page)).toEqual([['Two.', 1]])
    await page.keeper.putBack(removed!)
    await page.keeper.open(first.id)
    expect(titles(page)).toEqual(['One.'])
  })
})

describe('two pages', () => {
  test('never overwrite each other: the one that did not write is told, and chooses', async () => {
    const open = browser()
    const here = await filled(open, 'One.')
    const there = open()
    await there.keeper.wake()
    there.collection.add(told('Two.'))
    await there.keeper.flush()
    await vi.waitFor(() => expect(here.keeper.elsewhere.value).toBe('changed'))
    here.collection.add(told('Three.'))
    await here.keeper.flush()
    expect(await kept(here)).toEqual([['One., Two.', 2]])
    await here.keeper.keepAsOwn()
    expect((await kept(here)).sort()).toEqual([
      ['One., Three.', 2],
      ['One., Two.', 2],
    ])
    expect(here.keeper.elsewhere.value).toBeNull()
  })

  test('the newer state is opened where that is wished', async () => {
    const open = browser()
    const here = await filled(open, 'One.')
    const there = open()
    await there.keeper.wake()
    there.collection.add(told('Two.'))
    await there.keeper.flush()
    await vi.waitFor(() => expect(here.keeper.elsewhere.value).toBe('changed'))
    await here.keeper.openNewer()
    expect(titles(here)).toEqual(['One.', 'Two.'])
  })

  test('without a word from the other, the store itself refuses', async () => {
    const name = `collections-test-${++rooms}`
    const alone = (): Page => {
      const [collection, shelf] = [createCollection(), createShelf(name)]
      const keeper = createCollectionKeeper({
        ...{ collection, shelf, rest: 5, tabs: createTabs(null), nameOf: () => 'Here' },
      })
      ends.push(keeper.dispose)
      return { collection, keeper, shelf }
    }
    const here = await filled(alone, 'One.')
    const there = alone()
    await there.keeper.wake()
    await there.keeper.remove((await there.shelf.list())[0]!.id)
    here.collection.add(told('Two.'))
    await here.keeper.flush()
    expect(here.keeper.elsewhere.value).toBe('deleted')
    expect(await kept(here)).toEqual([])
  })
})

describe('where nothing can be kept', () => {
  const failing = (error: Error): Shelf => {
    const fail = () => Promise.reject(error)
    return {
      ...{ list: fail, summary: fail, report: fail, write: fail, remove: fail, putBack: fail },
      ...{ last: fail, setLast: fail },
    }
  }
  test.each([
    ['blocked', new DOMException('denied', 'SecurityError')],
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['failed', new Error('odd')],
  ])('%s is told, and the collection works on', async (why, error) => {
    const page = browser()(failing(error))
    await page.keeper.wake()
    page.collection.add(told('One.'))
    await page.keeper.flush()
    expect(page.keeper.trouble.value).toBe(why)
    expect(titles(page)).toEqual(['One.'])
  })

  test('room found again, all is kept and nothing more is said', async () => {
    const open = browser()
    const shelf = createShelf(`collections-test-${++rooms}`)
    let full = true
    const page = open({
      ...shelf,
      write: (change, version) =>
        full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : shelf.write(change, version),
    })
    await page.keeper.wake()
    page.collection.add(told('One.'))
    await page.keeper.flush()
    expect(page.keeper.trouble.value).toBe('full')
    full = false
    await page.keeper.flush()
    expect(page.keeper.trouble.value).toBeNull()
    expect(await kept(page)).toEqual([['One.', 1]])
  })
})

describe('a damaged article', () => {
  test.each([
    ['no gzip at all', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
  ])('%s is left out, and the rest comes back', async (_, bad) => {
    const open = browser()
    const page = await filled(open, 'One.', 'Two.')
    const [summary] = await page.shelf.list()
    const { id, name, modified, keys, version } = summary!
    await page.shelf.write({ id, name, modified, keys, put: [{ key: keys[0]!, packed: bad }] }, version)
    const next = open()
    await next.keeper.wake()
    expect(titles(next)).toEqual(['Two.'])
    expect(next.keeper.damaged.value).toBe(1)
  })

  test('what is packed is smaller, and unpacks to the same', async () => {
    const one = { story: told('A bomb killed 12 people. '.repeat(200)), project: null }
    const packed = await packReport(one)
    expect(packed.length).toBeLessThan(JSON.stringify(one).length / 5)
    expect(await unpackReport(packed)).toEqual(one)
  })
})
