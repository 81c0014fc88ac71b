import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openEmptyBox } from '../support/compose.ts'
import { closeBrowser, goOnInApp } from '../support/page.ts'

const REPORT = `KATHMANDU, Nepal — A powerful earthquake struck Nepal on Saturday, killing more than 1,800 people.
India sent rescue teams to Kathmandu on Sunday.`

const shared = goOnInApp()
let page: Page

beforeEach(async () => {
  page = shared()
  await openEmptyBox(page)
})

afterAll(closeBrowser)

const box = () => page.getByRole('textbox', { name: /Article/i })
const mapIt = () => page.getByRole('button', { name: 'Map it' }).click()

test('a pasted report is mapped, its weekdays by the date it is given', async () => {
  await box().fill(REPORT)
  await page.getByLabel(/Published/i).fill('2015-04-26')
  await mapIt()
  await page.locator('.map-mark[data-stop="kathmandu"]').waitFor()
  expect(await page.locator('[data-mention]', { hasText: /^Kathmandu$/i }).count()).toBeGreaterThan(0)
  expect(
    await page
      .getByText(/26 April 2015/)
      .first()
      .isVisible(),
  ).toBe(true)
})

test('what happened in one day stands by its hours, which can be put right', async () => {
  await box().fill(
    'KATHMANDU, Nepal — Police arrested three men in Kathmandu at 9 p.m. on Saturday. A bomb exploded in Kathmandu at 8 a.m. on Saturday.',
  )
  await page.getByLabel(/Published/i).fill('2015-04-26')
  await mapIt()
  await page.getByRole('tab', { name: /^Events/ }).click()
  const hours = page.locator('.ev time')
  await expect.poll(() => hours.allTextContents()).toEqual(['25 April, 08:00', '25 April, 21:00'])
  await page.locator('.ev').first().click()
  await page.getByRole('button', { name: 'Correct', exact: true }).click()
  await page.getByLabel('at (hour)').fill('22:15')
  await page.getByRole('button', { name: 'Set the date' }).click()
  await expect.poll(() => hours.allTextContents()).toEqual(['25 April, 21:00', '25 April, 22:15'])
  await page.getByLabel('or until').fill('2015-04-26')
  await page.getByRole('button', { name: 'Set the date' }).click()
  await page
    .getByRole('alert')
    .getByText(/An hour is of one day/)
    .waitFor()
})

test.each([
  ['no place', 'Nothing much happened to anybody at all, and nobody minded.', /No place was found/],
  [
    'not English',
    'Des dizaines de milliers de manifestants se sont rassemblés vendredi pour exiger le départ des troupes étrangères, trois semaines après la frappe qui a tué un général du pays voisin.',
    /looks like French, and Placeline reads only English/,
  ],
])('%s: said in a sentence, and the text is kept', async (_, text, words) => {
  await box().fill(text)
  await mapIt()
  await page.getByRole('alert').filter({ hasText: words }).waitFor()
  expect(await box().inputValue()).toBe(text)
})

test('markup in a text stays text', async () => {
  await box().fill(
    'In Baghdad, <img src=x onerror="document.title=1"><script>document.title=2</script> protesters marched on Friday.',
  )
  await mapIt()
  await page.locator('.map-mark[data-stop="baghdad"]').waitFor()
  await page.locator('.read p').filter({ hasText: 'onerror' }).first().waitFor()
  expect(await page.title()).not.toMatch(/^[12]$/)
})

describe('ten megabytes are refused without freezing the page', () => {
  const LONG = 'In Baghdad people marched. '.repeat(400_000)
  const refused = () =>
    page
      .getByRole('alert')
      .filter({ hasText: /10,800,0\d\d characters/ })
      .waitFor()

  test('pasted', async () => {
    await box().evaluate((node: HTMLTextAreaElement, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, LONG)
    await mapIt()
    await refused()
  })

  test('put in at once behind what was typed, as by dictation or a keyboard with a clipboard', async () => {
    await box().fill('First. ')
    const before = Date.now()
    await page.keyboard.insertText(LONG)
    await page.getByText('10,800,007 characters are ready to be mapped.').waitFor()
    expect(Date.now() - before).toBeLessThan(5000)
    expect(await page.getByText(/^“First\. In Baghdad/).count()).toBe(1)
    await mapIt()
    await refused()
  })

  test('set by a program', async () => {
    await box().evaluate((node: HTMLTextAreaElement, text) => {
      node.value = text
      node.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, LONG)
    await page.getByText('10,800,000 characters are ready to be mapped.').waitFor()
    await page.getByRole('button', { name: 'Put another text' }).click()
    expect(await box().inputValue()).toBe('')
  })
})
