import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { analyse, checkGeoJson, type Story } from '../../src/index.ts'
import { barriers, overhang } from '../support/barriers.ts'
import { knowledge } from '../support/knowledge.ts'
import { closeBrowser, goOnInApp } from '../support/page.ts'

let page: Page
let read: readonly Story[] | undefined

/** Three short reports of one bombing: one has another date, one another number. */
const reports = (): readonly Story[] => {
  read ??= ['courier', 'herald', 'observer'].map(id =>
    analyse(readFileSync(new URL(`../fixtures/collection/${id}.txt`, import.meta.url), 'utf8'), {
      knowledge: knowledge(),
      published: id === 'courier' ? '2020-03-10' : '2020-03-11',
      id,
    }),
  )
  return read
}

const goThere = async () => {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Collection', exact: true }).click()
  await page.getByRole('heading', { name: 'Collection' }).waitFor()
}

const lines = () => reports().map(story => JSON.stringify(story))

/** Opens a file of these lines and waits until it is read. */
const open = async (all: readonly string[] = lines()) => {
  await page.getByLabel('File of stories').setInputFiles({
    name: 'reports.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(all.map(line => `${line}\n`).join('')),
  })
  await page.getByText(/^Read “reports.ndjson”/).waitFor()
}

const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const rows = (name: string) => page.getByRole('list', { name }).getByRole('listitem')

afterAll(closeBrowser)

describe('three reports of one event', () => {
  const shared = goOnInApp()
  beforeAll(async () => {
    page = shared()
    await goThere()
    await open()
  })
  beforeEach(() => tab('Articles').click())

  test('share it, and differ on its date and on a number', async () => {
    expect(await rows('Articles').count()).toBe(3)
    for (const name of ['.collection-name:text-is("Kirkuk")', '.map-name.country:text-is("Syria")'])
      await page.locator(name).waitFor()
    await tab('Places').click()
    expect(await rows('Places').first().textContent()).toMatch(/Kirkuk.*A.*B.*C/)
    await tab('Compare').click()
    const differing = page.locator('.disagreement')
    await page.getByRole('heading', { name: '1 disagreement', exact: true }).waitFor()
    expect(await differing.textContent()).toMatch(/killed.*12.*killing 12 people.*15.*killing 15 people/)

    await page.getByLabel('Second article').selectOption({ label: 'Iraq mourns after attack on market' })
    await page.getByRole('heading', { name: 'Different dates' }).waitFor()
    expect(await differing.textContent()).toMatch(/9 March 2020.*on Monday.*8 March 2020.*on Sunday/)

    await differing.getByRole('button', { name: /show on the map/ }).click()
    await page.getByRole('region', { name: /exploded in Kirkuk/ }).waitFor()
  })

  test('are filtered by words, by days, and one by one', async () => {
    await page.getByLabel('Words').fill('ankara')
    await expect.poll(() => rows('Articles').count()).toBe(1)
    await page.getByLabel('Words').fill('')
    await page.getByLabel('To', { exact: true }).fill('2020-03-08')
    await tab('Events').click()
    expect(await page.getByRole('list', { name: 'Events by date' }).textContent()).not.toContain('11 March')
    await page.getByLabel('To', { exact: true }).fill('')
    await tab('Articles').click()
    const blast = page.getByRole('checkbox', { name: /Kirkuk market blast/ })
    await blast.uncheck()
    await tab('Places').click()
    expect(await page.getByRole('list', { name: 'Places' }).textContent()).not.toContain('Ankara')
    await tab('Articles').click()
    await blast.check()
  })

  test('leave as one GeoJSON and as lines that open again', async () => {
    const save = async (name: string) => {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      return readFileSync((await saved.path())!, 'utf8')
    }
    const geojson = JSON.parse(await save('GeoJSON'))
    expect(checkGeoJson(geojson)).toEqual([])
    expect(geojson.features.length).toBeGreaterThan(10)
    const ndjson = await save('NDJSON')
    expect(ndjson).toBe(`${lines().join('\n')}\n`)
  })

  test('one is read in the normal view and come back from; one is taken out', async () => {
    await page.getByRole('button', { name: 'Read Kirkuk market blast leaves 15 dead' }).click()
    await page.locator('.map-mark[data-stop="kirkuk"]').first().waitFor()
    await page.getByRole('button', { name: 'Collection of 3' }).click()
    await page.getByRole('button', { name: 'Take out Kirkuk market blast leaves 15 dead' }).click()
    expect(await rows('Articles').count()).toBe(2)
  })
})

describe('collections are kept', () => {
  const shared = goOnInApp()
  beforeEach(() => {
    page = shared()
  })

  test('a span drawn on the timeline filters them; they are there at the next visit, one of several', async () => {
    await goThere()
    await open()
    await page.getByText(/ · \d+ events? without a date/).waitFor()
    const strip = (await page.locator('.time-marks').boundingBox())!
    const drag = async (from: number, to: number) => {
      await page.mouse.move(strip.x + strip.width * from, strip.y + 10)
      await page.mouse.down()
      await page.mouse.move(strip.x + strip.width * to, strip.y + 10, { steps: 4 })
      await page.mouse.up()
    }
    await drag(0.98, 0.8)
    await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toBe('2020-03-11')
    await expect.poll(() => rows('Articles').count()).toBe(2)
    await page.getByRole('slider', { name: 'First day of the span' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toBe('2020-03-10')
    await expect.poll(() => rows('Articles').count()).toBe(3)
    await page.getByRole('button', { name: 'Show all time' }).click()
    await expect.poll(() => rows('Articles').count()).toBe(3)
    await page.getByRole('button', { name: 'New or another collection' }).click()
    await page.getByRole('button', { name: /^Open “Bomb kills 12/ }).waitFor()
    await page.getByRole('button', { name: 'Add open article' }).click()
    await expect.poll(() => rows('Articles').count()).toBe(1)
    await page.getByRole('button', { name: 'New or another collection' }).click()
    await page.getByRole('button', { name: /^Open “Bomb kills 12/ }).click()
    await expect.poll(() => rows('Articles').count()).toBe(3)

    await page.reload()
    await page.locator('.map-mark').first().waitFor()
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Collection', exact: true }).click()
    await expect.poll(() => rows('Articles').count()).toBe(3)
  })

  test('a bad line is named by its number and left out, and the rest is there', async () => {
    await page.getByRole('button', { name: 'New or another collection' }).click()
    const [one, two, three] = lines()
    await open([one!, '{"schema":"placeline-story/1"', two!, '{"a":1}', three!])
    await page.getByText(/3 articles, 2 bad lines left out/).waitFor()
    await page.getByText('2 bad lines', { exact: true }).click()
    await page.getByText(/^Line 2: Got no JSON/).waitFor()
    await page.getByText(/^Line 4: This is no story that Placeline wrote/).waitFor()
  })
})

describe('by keys alone', () => {
  const shared = goOnInApp()

  test('the open article is added from the menu', async () => {
    page = shared()
    await page.getByRole('button', { name: 'Menu', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Add to collection' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows('Articles').count()).toBe(1)
    await tab('Articles').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await tab('Places').getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.picked-card').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.picked-card').count()).toBe(0)
  })
})

describe('nothing is in the way, and nothing sticks out', () => {
  describe.each([
    [1280, 800, true],
    [390, 844, false],
  ])('at %i by %i', (width, height, dark) => {
    const shared = goOnInApp({ width, height, dark })
    test('in any tab', async () => {
      page = shared()
      await goThere()
      expect(await barriers(page)).toEqual([])
      await open()
      for (const name of ['Articles', 'Events', 'Places', 'Compare']) {
        await tab(name).click()
        expect(await barriers(page)).toEqual([])
      }
      expect(await overhang(page)).toBe(0)
    })
  })
})
