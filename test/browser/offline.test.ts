import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { BROWSER_FLAGS } from '../support/page.ts'

/*
 * Each journey has a server and a copy of the built page of its own: to be without a network is to be without that server,
 * and a newer version is a changed copy.
 */

const BUILT = fileURLToPath(new URL('../../dist/app', import.meta.url))
const REPORT =
  'KATHMANDU, Nepal — A powerful earthquake struck Nepal on Saturday, killing more than 1,800 people.'

let browser: Browser
let context: BrowserContext
let page: Page
let folder: string
let server: PreviewServer
let errors: string[]

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS })
})

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'placeline-offline-'))
  cpSync(BUILT, join(folder, 'dist'), { recursive: true })
  server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    preview: { port: 0, open: false, host: '127.0.0.1' },
  })
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  page = await context.newPage()
  errors = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(server.resolvedUrls!.local[0]!)
  await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
})

afterEach(async () => {
  expect(errors).toEqual([])
  await context.close()
  await server.close()
  rmSync(folder, { recursive: true })
})

afterAll(() => browser.close())

test('after the first visit all works with no network', async () => {
  await server.close()
  await page.reload()
  await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: /Article/i }).fill(REPORT)
  await page.getByRole('button', { name: 'Map it' }).click()
  await page.locator('.map-mark[data-stop="kathmandu"]').waitFor()
  // The outlines are fetched only when a file is made.
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page
    .getByText(/Nothing leaves this computer|Download/i)
    .first()
    .waitFor()
})

test('a newer version is offered, takes nothing away, and comes when it is asked for', async () => {
  const words = 'A report that is still being written'
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: /Article/i }).fill(words)
  release('Placeline, newer')
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const notice = page.getByRole('status').filter({ hasText: 'A new version of Placeline is ready' })
  await notice.waitFor()
  expect(await page.getByRole('textbox', { name: /Article/i }).inputValue()).toBe(words)
  await page.reload()
  expect(await page.evaluate(() => document.querySelector('meta[name=version]'))).toBeNull()
  await notice.waitFor()
  await notice.getByRole('button', { name: 'Load it now' }).click()
  await page.locator('meta[name=version]').waitFor({ state: 'attached' })
})

test('later means later', async () => {
  release('Placeline, newer')
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const notice = page.getByRole('status').filter({ hasText: 'A new version of Placeline is ready' })
  await notice.getByRole('button', { name: 'Later' }).click()
  await notice.waitFor({ state: 'detached' })
  expect(await page.locator('meta[name=version]').count()).toBe(0)
})

test('what the share menu sends is read, and stands in no address', async () => {
  // Only a page that the worker controls is sent to it, as a system's share is.
  await page.reload()
  // A page that is still beginning would take what is shared for its own.
  await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
  await page.evaluate(text => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'POST', action: './share', enctype: 'multipart/form-data' })
    const field = document.createElement('input')
    Object.assign(field, { name: 'text', value: text })
    form.append(field)
    document.body.append(form)
    // The page's policy forbids forms; a system that shares sends this from outside the page.
    return fetch('./share', { method: 'POST', body: new FormData(form) })
  }, REPORT)
  await page.goto(server.resolvedUrls!.local[0]!)
  await page.locator('.map-mark[data-stop="kathmandu"]').waitFor()
  expect(page.url()).not.toMatch(/KATHMANDU|earthquake/i)
})

/** Puts a newer version beside the page: its index has a mark, and its service worker knows that. */
function release(mark: string) {
  const at = (name: string) => join(folder, 'dist', name)
  const index = readFileSync(at('index.html'), 'utf8')
  writeFileSync(at('index.html'), index.replace('<head>', `<head><meta name="version" content="${mark}">`))
  const worker = readFileSync(at('service-worker.js'), 'utf8')
  writeFileSync(at('service-worker.js'), worker.replace(/(index\.html`,revision:`)\w+/, '$1newer'))
  appendFileSync(at('service-worker.js'), `\n// ${mark}\n`)
}
