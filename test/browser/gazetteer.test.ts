import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { closeBrowser, type Journey, openApp } from '../support/page.ts'

let journey: Journey

beforeEach(async () => {
  journey = await openApp()
})
afterEach(async () => {
  expect(journey.foreign).toEqual([])
  expect(journey.faults).toEqual([])
  await journey.close()
})
afterAll(closeBrowser)

const file = (part: string) =>
  readFileSync(new URL(`../../data/packed/world-${part}.bin.gz`, import.meta.url))

/** Opens the page anew with other bytes for a part of the gazetteer. */
async function reloadWith(bodies: Readonly<Record<string, Buffer>>) {
  for (const [part, body] of Object.entries(bodies))
    await journey.page
      .context()
      .route(`**/world-${part}.bin.gz`, route => route.fulfill({ status: 200, body }))
  await journey.page.reload()
  // What was on its way at the reload is this journey's doing.
  journey.faults.length = 0
  await journey.page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
}

const notice = () => journey.page.locator('.map-failed')

test('the whole gazetteer leaves no notice', async () => {
  await journey.page.keyboard.press('/')
  // Too small for the part that comes first.
  await journey.page.keyboard.type('Lake Wales')
  await journey.page.getByRole('option').filter({ hasText: 'Florida' }).first().waitFor()
  expect(await notice().count()).toBe(0)
})

test.each<[string, Buffer]>([
  ['cut short', file('full').subarray(0, 100_000)],
  ['a page of the host', Buffer.from('<!doctype html><title>Not here</title>')],
  ['empty', Buffer.alloc(0)],
])('a gazetteer that comes %s is refused in a sentence, and the story stands', async (_, body) => {
  await reloadWith({ full: body })
  await notice()
    .filter({ hasText: /Until then small places of the world are not known/ })
    .waitFor()
  await journey.page
    .locator('.map-mark[data-stop="al-asad-airbase"], .map-mark[data-stop="baghdad"]')
    .first()
    .waitFor()
})

test('without any world the curated places go on', async () => {
  const nothing = Buffer.from('nothing')
  await reloadWith({ core: nothing, full: nothing })
  await notice().waitFor()
  await journey.page
    .locator('.map-mark[data-stop="al-asad-airbase"], .map-mark[data-stop="baghdad"]')
    .first()
    .waitFor()
})

test('what is being written stays when the rest of the world comes', async () => {
  const { page } = journey
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.context().route('**/world-full.bin.gz', async route => {
    await held
    await route.continue()
  })
  await page.reload()
  journey.faults.length = 0
  await page.locator('.map-mark[data-stop="baghdad"]').first().waitFor()
  await page.getByRole('button', { name: 'New article' }).click()
  const box = page.getByRole('textbox', { name: /Article/i })
  await box.fill('Thousands marched in Lake Wales, Florida, on Friday.')
  const came = page.waitForResponse('**/world-full.bin.gz')
  release()
  await (await came).finished()
  // Long enough for the story behind the box to be read again.
  await page.waitForTimeout(2500)
  expect(await box.inputValue()).toContain('Lake Wales')
  await page.getByRole('button', { name: 'Map it' }).click()
  await page.locator('[data-mention]', { hasText: 'Lake Wales' }).waitFor()
})
