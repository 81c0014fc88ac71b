import { readFileSync } from 'node:fs'
import { afterAll, afterEach, expect, test } from 'vitest'
import { closeBrowser, expectWell, type Journey, type Opening, openApp } from '../support/page.ts'

let journey: Journey

const open = async (options: Opening = {}) => {
  journey = await openApp(options)
}

afterEach(async () => {
  expectWell(journey)
  await journey.close()
})
afterAll(closeBrowser)

const file = (part: string) =>
  readFileSync(new URL(`../../data/packed/world-${part}.bin.gz`, import.meta.url))

/** Opens the page with other bytes for parts of the gazetteer. */
const openWith = (bodies: Readonly<Record<string, Buffer>>) =>
  open({
    prepare: async page => {
      for (const [part, body] of Object.entries(bodies))
        await page.context().route(`**/world-${part}.bin.gz`, route => route.fulfill({ status: 200, body }))
    },
  })

const notice = () => journey.page.locator('.map-failed')

test('the whole gazetteer leaves no notice', async () => {
  await open()
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
  await openWith({ full: body })
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
  await openWith({ core: nothing, full: nothing })
  await notice().waitFor()
  await journey.page
    .locator('.map-mark[data-stop="al-asad-airbase"], .map-mark[data-stop="baghdad"]')
    .first()
    .waitFor()
})

test('what is being written stays when the rest of the world comes', async () => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await open({
    prepare: page =>
      page.context().route('**/world-full.bin.gz', async route => {
        await held
        await route.continue()
      }),
  })
  const { page } = journey
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
