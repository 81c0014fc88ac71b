import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest'
import { barriers, overhang } from '../support/barriers.ts'
import { keptIn } from '../support/kept.ts'
import { closeBrowser, type Journey, type Opening, openApp } from '../support/page.ts'

const REPORT = `KATHMANDU, Nepal — A powerful earthquake struck Nepal on Saturday, killing more than 1,800 people.
India sent rescue teams to Kathmandu on Sunday.`
const OTHER = `KIRKUK, Iraq — A car bomb killed three people in Kirkuk on Friday.
The wounded were taken to hospitals in Erbil.`

const FIRST_FILE = fileURLToPath(new URL('../app/projects/first.placeline.json', import.meta.url))

let journey: Journey
let page: Page

const start = async (options: Opening = {}) => {
  journey = await openApp(options)
  page = journey.page
}

afterEach(async () => {
  expect(journey.foreign).toEqual([])
  expect(journey.faults).toEqual([])
  await journey.close()
})

afterAll(closeBrowser)

async function mapIt(text: string, place: string, on = page) {
  await on.getByRole('button', { name: 'New article' }).click()
  await on.getByRole('textbox', { name: /Article/i }).fill(text)
  await on.getByRole('button', { name: 'Map it' }).click()
  await on.locator(`.map-mark[data-stop="${place}"]`).first().waitFor()
}

/** Loads the page anew: what is still on its way then fails by that alone. */
async function reload() {
  await page.reload()
  journey.faults.splice(0, Infinity, ...journey.faults.filter(fault => !fault.endsWith(' failed')))
}

/** Says of the first mention that it is no place. */
async function correct(on = page) {
  await on.locator('.body .m').first().focus()
  await on.keyboard.press('Delete')
  await on.getByRole('button', { name: /^Undo: / }).waitFor()
}

const kept = (on = page) => keptIn(on)

const dialog = () => page.getByRole('dialog', { name: 'Your stories' })
const openList = () => page.getByRole('button', { name: 'Your stories' }).first().click()

describe('a reload', () => {
  test('a text that was not sent yet is in the box again', async () => {
    await start()
    await page.getByRole('button', { name: 'New article' }).click()
    await page.getByRole('textbox', { name: /Article/i }).fill('Half a sentence about Cairo')
    await expect.poll(async () => (await kept()).draft).toBe('Half a sentence about Cairo')
    await reload()
    const box = page.getByRole('textbox', { name: /Article/i })
    await box.waitFor()
    expect(await box.inputValue()).toBe('Half a sentence about Cairo')
  })

  test('the sample that is only looked at is not kept', async () => {
    await start()
    await openList()
    await dialog().getByText('Nothing is kept yet.').waitFor()
    expect((await kept()).stories).toEqual([])
  })
})

/** As a browser does that was told to keep nothing of any page. */
const forbidStorage = (of: Page) =>
  of.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })

describe('where nothing can be kept', () => {
  test('storage that is forbidden is said once, with a way to save the work, and all else works', async () => {
    await start({ prepare: forbidStorage })
    expect(await page.getByText('does not let Placeline keep your work').count()).toBe(0)
    await mapIt(REPORT, 'kathmandu')
    const notice = page.locator('.notice', { hasText: 'This browser does not let Placeline keep your work.' })
    await notice.waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      notice.getByRole('button', { name: 'Download this story' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.placeline\.json$/)
    expect(JSON.parse(readFileSync(await file.path(), 'utf8')).text).toBe(REPORT)
    await notice.getByRole('button', { name: 'Close' }).click()
    await correct()
    await mapIt(OTHER, 'kirkuk')
    expect(await notice.count()).toBe(0)
    expect(await barriers(page)).toEqual([])
  })

  test('a full disk is said once; when there is room again, all is kept', async () => {
    const origin = new URL(inject('address')).origin
    const withNoRoom = async (of: Page) => {
      const devTools = await of.context().newCDPSession(of)
      await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
      giveRoom = () => devTools.send('Storage.overrideQuotaForOrigin', { origin })
    }
    let giveRoom = (): Promise<unknown> => Promise.resolve()
    // The browser remembers for a while how much room a page had: it must have none from the first.
    await start({ prepare: withNoRoom })
    await mapIt(REPORT, 'kathmandu')
    const notice = page.locator('.notice', { hasText: 'There is no room left to keep your work.' })
    await notice.waitFor()
    expect(await barriers(page)).toEqual([])
    await giveRoom()
    await correct()
    await notice.waitFor({ state: 'detached' })
    await expect.poll(async () => (await kept()).stories.join()).toMatch(/: 1$/)
  })
})

describe('two tabs', () => {
  const other = async () => {
    const second = await page.context().newPage()
    await second.goto(inject('address'))
    await second.getByText('This story is open in another tab.').waitFor()
    return second
  }

  test('the second is told, and overwrites nothing', async () => {
    await start()
    await mapIt(REPORT, 'kathmandu')
    await expect.poll(async () => (await kept()).stories.length).toBe(1)
    const second = await other()
    await correct(second)
    await page.getByRole('textbox').first().waitFor()
    expect((await kept()).stories.join()).toMatch(/: 0$/)
    expect(await barriers(second)).toEqual([])
    await second.getByRole('button', { name: 'Work on a copy' }).click()
    await expect.poll(async () => (await kept()).stories.length).toBe(2)
    expect((await kept()).stories.map(one => /: (\d)$/.exec(one)?.[1]).sort()).toEqual(['0', '1'])
  })

  test('the second takes over with all the first did, and the first is told', async () => {
    await start()
    await mapIt(REPORT, 'kathmandu')
    await correct()
    await expect.poll(async () => (await kept()).stories.join()).toMatch(/: 1$/)
    const second = await other()
    await second.getByRole('button', { name: 'Take over here' }).click()
    await page.getByText('This story is open in another tab.').waitFor()
    await second.getByRole('button', { name: /^Undo: / }).click()
    await expect.poll(async () => (await kept()).stories.join()).toMatch(/: 0$/)
    await page.getByText('This story was changed in another tab.').waitFor()
    await page.getByRole('button', { name: 'Take over here' }).click()
    await page.getByRole('button', { name: /^Redo: / }).waitFor()
    expect((await kept()).stories).toHaveLength(1)
  })
})

describe('the list', () => {
  test('finds, names, copies, deletes and brings back', async () => {
    await start()
    await mapIt(REPORT, 'kathmandu')
    await mapIt(OTHER, 'kirkuk')
    await expect.poll(async () => (await kept()).stories.length).toBe(2)
    await openList()
    const rows = dialog().getByRole('listitem')
    await expect.poll(() => rows.count()).toBe(2)
    expect(await barriers(page)).toEqual([])

    await dialog()
      .getByRole('button', { name: /^Rename/ })
      .first()
      .click()
    await dialog().getByRole('textbox', { name: 'Name of the story' }).waitFor()
    await page.keyboard.type('The bomb')
    await page.keyboard.press('Enter')
    await dialog().getByRole('button', { name: 'Rename “The bomb”' }).waitFor()
    await dialog().getByRole('searchbox').fill('bomb')
    await expect.poll(() => rows.count()).toBe(1)
    await dialog().getByRole('searchbox').fill('nothing of the kind')
    await dialog().getByText('No story is called “nothing of the kind”.').waitFor()
    await dialog().getByRole('searchbox').fill('')

    await dialog().getByRole('button', { name: 'Duplicate “The bomb”' }).click()
    await dialog().getByRole('button', { name: 'Delete “The bomb (copy)”' }).click()
    await dialog().getByText('Deleted “The bomb (copy)”').waitFor()
    await expect.poll(() => rows.count()).toBe(2)
    await dialog().getByRole('button', { name: 'Delete “The bomb”' }).click()
    await expect.poll(() => rows.count()).toBe(1)
    await dialog().getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => rows.count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.getByText('A car bomb killed three people').first().waitFor()
    expect(await page.title()).toBe('The bomb – Placeline')
  })

  test('a project of the first version opens, and what is downloaded opens again', async () => {
    await start()
    await openList()
    await dialog().locator('input[type=file]').setInputFiles(FIRST_FILE)
    await page.getByText('Troops left').first().waitFor()
    await page.getByRole('button', { name: /^Undo: / }).waitFor()
    await expect.poll(async () => (await kept()).stories.length).toBe(1)
    await openList()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog()
        .getByRole('button', { name: /^Download/ })
        .click(),
    ])
    await page.keyboard.press('Escape')
    await mapIt(OTHER, 'kirkuk')
    await openList()
    await dialog()
      .locator('input[type=file]')
      .setInputFiles({
        name: file.suggestedFilename(),
        mimeType: 'application/json',
        buffer: readFileSync(await file.path()),
      })
    await page.getByText('Troops left').first().waitFor()
    await expect.poll(async () => (await kept()).stories.length).toBe(2)
  })

  test('a file that is none of ours is said to be so, and nothing is lost', async () => {
    await start()
    await mapIt(REPORT, 'kathmandu')
    await openList()
    await dialog()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"type":"FeatureCollection","features":[]}'),
      })
    await dialog()
      .getByText(/its schema is missing, “placeline-project\/1” was expected/)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('A powerful earthquake struck').first().waitFor()
  })
})

/** Milliseconds after which what was changed is written: rules rest 200, stories 400. */
const RESTED = 800

test('what is remembered for every article is there at the next visit', async () => {
  await start()
  await mapIt(OTHER, 'kirkuk')
  await page.getByRole('button', { name: /^Changes/ }).click()
  await page.getByLabel('File of rules').setInputFiles({
    name: 'rules.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({ schema: 'placeline-rules/1', rules: [{ form: 'Erbil', place: null }] }),
    ),
  })
  await page.getByRole('checkbox', { name: /“Erbil”/ }).waitFor()
  await expect.poll(async () => (await kept()).stories.length).toBe(1)
  await page.waitForTimeout(RESTED)
  await reload()
  await page.getByRole('button', { name: /^Changes/ }).click()
  const rule = page.getByRole('checkbox', { name: /“Erbil”/ })
  expect(await rule.isChecked()).toBe(true)
  await rule.click()
  await page.waitForTimeout(RESTED)
  await reload()
  await page.getByRole('button', { name: /^Changes/ }).click()
  await rule.waitFor()
  expect(await rule.isChecked()).toBe(false)
  expect(await barriers(page)).toEqual([])
})

describe.each([[390, 844, true]] as const)('at %d × %d', (width, height, dark) => {
  test('list and notices fit and have no barrier', async () => {
    await start({ width, height, dark })
    await page.getByRole('button', { name: width < 900 ? 'New' : 'New article' }).click()
    await page.getByRole('textbox', { name: /Article/i }).fill(REPORT)
    await page.getByRole('button', { name: 'Map it' }).click()
    await page.locator('.map-mark[data-stop="kathmandu"]').first().waitFor()
    await expect.poll(async () => (await kept()).stories.length).toBe(1)
    if (width < 900) await page.getByRole('button', { name: 'New' }).click()
    await openList()
    await dialog().getByRole('listitem').first().waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await overhang(page)).toBe(0)
  })
})
