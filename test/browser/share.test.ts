import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { BROWSER_FLAGS, closeBrowser, expectWell, openPage, shareApp } from '../support/page.ts'

const REPORT = `KATHMANDU, Nepal — A powerful earthquake struck Nepal on Saturday, killing more than 1,800 people.
India sent rescue teams to Kathmandu on Sunday.`

let page: Page

const shared = shareApp()
beforeEach(() => {
  page = shared()
})

afterAll(closeBrowser)

/** The link the dialog offers. */
async function linkOf(from: Page): Promise<string> {
  await from.getByRole('button', { name: 'Share' }).click()
  const field = from.getByRole('textbox', { name: 'Link' })
  await from.waitForFunction(() => document.querySelector<HTMLInputElement>('.field-row input')?.value !== '')
  return field.inputValue()
}

/** Opens an address in a profile of its own. */
async function inFreshProfile(address: string, see: (fresh: Page) => Promise<void>) {
  const other = await openPage(address)
  await see(other.page)
  expectWell(other)
  await other.close()
}

test('the address alone keeps view and choice over a reload', async () => {
  await page.locator('.map-mark[data-stop="baghdad"]').first().click()
  await page.waitForFunction(() => /map=.*place=baghdad/.test(location.hash))
  const first = await page.evaluate(() => location.hash)
  await page.locator('.map-zoom').getByRole('button', { name: 'Zoom out' }).click()
  await page.waitForFunction(hash => location.hash !== hash, first)
  const before = await page.evaluate(() => location.hash)
  await page.reload()
  await page.locator('[data-stop="baghdad"][aria-pressed="true"]').first().waitFor()
  await page.waitForFunction(hash => location.hash === hash, before)
})

describe('a link that is no good', () => {
  test.each([
    ['cut short', '#article=q1ZKzs8', /part of it is missing or changed/],
    ['to nowhere', '#map=999,0,1&place=__proto__&event=%00', null],
  ])('%s: the page opens all the same', async (_, fragment, words) => {
    await inFreshProfile(`${inject('address')}${fragment}`, async fresh => {
      await fresh.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
      if (!words) return
      await fresh.getByRole('status').filter({ hasText: words }).waitFor()
      await fresh.getByRole('button', { name: 'Close' }).click()
      expect(await fresh.getByText(words).count()).toBe(0)
    })
  })
})

test('a link put into the address by hand is followed', async () => {
  const link = await linkOf(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.evaluate(
    hash => {
      location.hash = hash
    },
    `${new URL(link).hash.replace(/map=[^&]+/, 'map=0.0000,0.0000,3')}`,
  )
  await page.waitForFunction(() => location.hash.includes('map=0.0000,0.0000,3'))
  await page.locator('.map-pane').waitFor()
})

describe('a story as a file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'placeline-file-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Saves the story that is open, and gives the file's path. */
  async function save(): Promise<string> {
    await page.getByRole('button', { name: 'Share' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download page' }).click(),
    ])
    const path = join(folder, file.suggestedFilename())
    await file.saveAs(path)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    return path
  }

  /** Opens a page from disk in a browser that has no network, and says what went wrong in it. */
  async function fromDisk(address: string, see: (opened: Page) => Promise<void>): Promise<string[]> {
    const browser = await chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true })
    const opened = await context.newPage()
    const faults: string[] = []
    opened.on('pageerror', error => faults.push(error.message))
    opened.on('console', message => message.type() === 'error' && faults.push(message.text()))
    opened.on('request', request => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url())
    })
    await opened.goto(address)
    await see(opened)
    await browser.close()
    return faults
  }

  test('opens from disk with no network: text, map, timeline, cards', async () => {
    const path = await save()
    const faults = await fromDisk(pathToFileURL(path).href, async opened => {
      await opened.locator('.map-mark[data-stop="baghdad"]').first().click()
      await opened.getByRole('dialog').or(opened.locator('.map-popup')).first().waitFor()
      expect(await opened.getByText('Millions of Iraqi citizens').first().isVisible()).toBe(true)
      expect(await opened.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(true)
      // The outlines are drawn: some tile has ink on it.
      await opened.waitForFunction(() => document.querySelectorAll('.map-host canvas').length > 0)
      expect(await opened.getByRole('button', { name: 'New article' }).count()).toBe(0)
      expect(await opened.title()).toMatch(/Placeline$/)
    })
    expect(faults).toEqual([])
  })

  test('is brought back, with what was corrected', async () => {
    await page.locator('.body .m').first().focus()
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: /^Undo: / }).waitFor()
    const marks = await page.locator('.body .m').count()
    const path = await save()
    const other = await openPage(inject('address'))
    await other.page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
    await other.page.getByRole('button', { name: 'New article' }).click()
    await other.page.locator('input[type=file]').first().setInputFiles(path)
    await other.page.getByRole('button', { name: /^Changes: 1 correction/ }).waitFor()
    expect(await other.page.locator('.body .m').count()).toBe(marks)
    expectWell(other)
    await other.close()
    await page.getByRole('button', { name: /^Undo: / }).click()
  })

  test('stands in a frame of another page, in the colours asked for', async () => {
    const path = await save()
    const host = join(folder, 'host.html')
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByText('Show it on a page of your own').click()
    await page.getByLabel('Colours').selectOption('dark')
    const code = await page.getByRole('textbox', { name: 'Code to embed' }).inputValue()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    expect(readFileSync(path, 'utf8').length).toBeGreaterThan(1_000_000)
    writeFileSync(host, `<!doctype html><title>Host</title><p>Our report</p>${code}`)
    const faults = await fromDisk(pathToFileURL(host).href, async opened => {
      const frame = opened.frameLocator('iframe')
      await frame.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
      expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark')
    })
    expect(faults).toEqual([])
  })
})

test('a link opens the same article, view and choice in a fresh profile', async () => {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: /Article/i }).fill(REPORT)
  await page.getByLabel(/Published/i).fill('2015-04-26')
  await page.getByRole('button', { name: 'Map it' }).click()
  await page.locator('.map-mark[data-stop="kathmandu"]').click()
  await page.locator('.map-zoom').getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForFunction(() => /map=.*place=kathmandu/.test(location.hash))
  const link = await linkOf(page)
  const view = /map=([^&]+)/.exec(link)?.[1]
  expect(link.split('#')[0]).not.toContain('KATHMANDU')
  await inFreshProfile(link, async fresh => {
    await fresh.locator('.map-mark[data-stop="kathmandu"][aria-pressed="true"]').waitFor()
    expect(await fresh.getByText('A powerful earthquake struck Nepal').first().isVisible()).toBe(true)
    expect(
      await fresh
        .getByText(/26 April 2015/)
        .first()
        .isVisible(),
    ).toBe(true)
    await fresh.waitForFunction(at => location.hash.includes(`map=${at}`), view)
  })
})
