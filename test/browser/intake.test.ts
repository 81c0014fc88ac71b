import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { PAGES } from '../intake/pages.ts'
import { barriers } from '../support/barriers.ts'
import { openEmptyBox } from '../support/compose.ts'
import { closeBrowser, goOnInApp } from '../support/page.ts'
import { paragraph, wordFile } from '../support/word-file.ts'

const folder = fileURLToPath(new URL('../fixtures/pages/', import.meta.url))

const shared = goOnInApp()
let page: Page

beforeEach(async () => {
  page = shared()
  await openEmptyBox(page)
})

afterEach(async () => {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

afterAll(closeBrowser)

const box = () => page.getByRole('textbox', { name: 'Article' })
const title = () => page.getByRole('textbox', { name: 'Title' })
const mapIt = () => page.getByRole('button', { name: 'Map it' }).click()
const open = (...names: string[]) =>
  page.setInputFiles(
    '.file input',
    names.map(name => folder + name),
  )
const give = (name: string, content: string | Uint8Array) =>
  page.setInputFiles('.file input', { name, mimeType: '', buffer: Buffer.from(content) })
const alert = (words: RegExp) => page.getByRole('alert').filter({ hasText: words }).waitFor()

test('every page is read in the browser as it is by the command', async () => {
  for (const { file, first, last, title: heading, published, without } of PAGES) {
    await open(file)
    await expect.poll(() => box().inputValue(), { message: file }).toContain(first)
    const text = await box().inputValue()
    expect(text.slice(0, first.length), file).toBe(first)
    expect(text.slice(-last.length), file).toBe(last)
    expect(
      without.filter(words => text.includes(words)),
      file,
    ).toEqual([])
    expect(await title().inputValue(), file).toBe(heading)
    expect(await page.getByLabel('Published').inputValue(), file).toBe(published)
  }
})

test('a page is mapped with its title, date, byline and source, and says where the date stood', async () => {
  await open('json-ld.html')
  await page.getByText('From The Harbour Post').waitFor()
  expect(await barriers(page)).toEqual([])
  await mapIt()
  const source = page.getByRole('link', { name: 'The Harbour Post' })
  await source.waitFor()
  expect(await source.getAttribute('href')).toBe(
    'https://harbour.example/world/ferry-zanzibar?utm_source=home',
  )
  expect(await source.getAttribute('rel')).toBe('noopener noreferrer')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Ferry sinks off Zanzibar, 40 rescued',
  )
  expect(await page.locator('.kicker').innerText()).toContain('Asha Mwinyi, Tom Orchard')
  await page.getByRole('button', { name: /8 March 2019/ }).click()
  await page.getByText('It came with the article:').waitFor()
  await page.getByText('the page’s JSON-LD (datePublished)').waitFor()
})

test('Markdown and Word files are read', async () => {
  await give('a.md', '# Quake in Lima\n\nIt shook **Lima** and [Callao](https://x.example) on Friday.')
  await expect.poll(() => box().inputValue()).toBe('It shook Lima and Callao on Friday.')
  expect(await title().inputValue()).toBe('Quake in Lima')
  await give(
    'a.docx',
    wordFile(paragraph('Flood in Passau', 'Title') + paragraph('The Danube rose in Passau.')),
  )
  await expect.poll(() => box().inputValue()).toBe('The Danube rose in Passau.')
  expect(await title().inputValue()).toBe('Flood in Passau')
})

test('several files make a list, and each is opened in turn', async () => {
  await open('amp.html', 'front-page.html', 'wordpress.html')
  const list = page.getByRole('region', { name: '3 files, one at a time' })
  await list.getByRole('button', { name: /Volunteers rebuild school/ }).waitFor()
  await list.getByText(/No article was found on this page/).waitFor()
  expect(await barriers(page)).toEqual([])
  await list.getByRole('button', { name: /Landslide/ }).click()
  expect(await title().inputValue()).toBe('Landslide buries road to Manali')
  await mapIt()
  await page.getByRole('heading', { level: 1, name: /Landslide/ }).waitFor()
  await page.getByRole('button', { name: 'New article' }).click()
  await list.getByRole('button', { name: /Landslide.*taken/s }).waitFor()
  await list.getByRole('button', { name: /Volunteers/ }).click()
  expect(await box().inputValue()).toMatch(/^Volunteers from Lima/)
})

test('a file dropped anywhere opens the box with it', async () => {
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.locator('.map').evaluate(node => {
    const data = new DataTransfer()
    data.items.add(new File(['In Lima, it shook on Friday.'], 'a.txt'))
    for (const type of ['dragover', 'drop'])
      node.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect.poll(() => box().inputValue()).toBe('In Lima, it shook on Friday.')
})

test('what is pasted from a page is offered without the page around it', async () => {
  const html = readFileSync(`${folder}json-ld.html`, 'utf8')
  await box().fill('The Harbour Post World Sport Ferry sinks off Zanzibar')
  await box().evaluate((node, given) => {
    const data = new DataTransfer()
    data.setData('text/html', given)
    data.setData('text/plain', 'x')
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)
  const offer = page.getByRole('button', { name: 'Take the article alone' })
  await offer.waitFor()
  expect(await barriers(page)).toEqual([])
  expect(await box().inputValue()).toMatch(/^The Harbour Post World/)
  await offer.click()
  expect(await box().inputValue()).toMatch(/^STONE TOWN, Tanzania/)
  expect(await title().inputValue()).toBe('Ferry sinks off Zanzibar, 40 rescued')
})

test('the pasted source of a hostile page becomes its words, and nothing of it runs', async () => {
  await box().fill(readFileSync(`${folder}hostile.html`, 'utf8'))
  await mapIt()
  await page
    .locator('.story')
    .getByText(/they are only words/)
    .waitFor()
  expect(await page.locator('.story').innerText()).toContain('<script>window.hacked = true</script>')
  expect(await page.locator('.story script, .story img, .story iframe').count()).toBe(0)
})

describe('what is no article is turned away in a sentence, and the box keeps what it had', () => {
  test('files', async () => {
    await box().fill('What I wrote.')
    for (const [name, content, words] of [
      ['a.pdf', '%PDF-1.7', /“a\.pdf” was not opened\. This is a PDF/],
      ['a.png', '\x89PNG', /is a picture|not a text/],
      ['a.txt', '', /This file is empty/],
      ['b.txt', 'a\0b', /not a text/],
      ['a.json', '{"a":1}', /file of data/],
      ['a.html', readFileSync(`${folder}front-page.html`, 'utf8'), /No article was found on this page/],
    ] as const) {
      await give(name, Buffer.from(content, 'latin1'))
      await alert(words)
      expect(await box().inputValue(), name).toBe('What I wrote.')
    }
    expect(await barriers(page)).toEqual([])
  })

  test.each([
    ['french.html', /looks like French, and Placeline reads only English/],
    ['rtl.html', /looks like Arabic, and Placeline reads only English/],
  ])('%s', async (file, words) => {
    await open(file)
    await expect.poll(() => box().inputValue()).not.toBe('')
    await mapIt()
    await alert(words)
    expect(await box().inputValue()).not.toBe('')
  })
})

test('the bookmarklet brings the page being read', async () => {
  await page.getByText('Bring pages you are reading').click()
  const link = page.getByRole('link', { name: 'Map this page' })
  const address = (await link.getAttribute('href'))!
  await link.click()
  await page.getByText(/works from the bookmarks bar/).waitFor()
  expect(await barriers(page)).toEqual([])

  const reading = await page.context().newPage()
  await reading.route('https://news.example/**', route =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(`${folder}wordpress.html`, 'utf8') }),
  )
  await reading.goto('https://news.example/story')
  const opened = page.context().waitForEvent('page')
  await reading.evaluate(decodeURIComponent(address.slice('javascript:'.length)))
  const app = await opened
  const brought = app.getByRole('textbox', { name: 'Article' })
  await expect.poll(() => brought.inputValue(), { timeout: 20_000 }).toMatch(/^Volunteers from Lima/)
  expect(app.url()).toBe(inject('address'))
  expect(await app.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
    'Volunteers rebuild school in Pisco',
  )
  await app.getByRole('button', { name: 'Map it' }).click()
  await app.locator('.story').getByText('Pisco').first().waitFor()
  await Promise.all([app.close(), reading.close()])
})

test('an address that came damaged is told', async () => {
  const other = await page.context().newPage()
  await other.goto(`${inject('address')}#page=%7B%22v%22`)
  await other
    .getByRole('alert')
    .filter({ hasText: /did not come whole/ })
    .waitFor()
  await other.close()
})

test('the text of the open article is edited; its title and date stay', async () => {
  await open('json-ld.html')
  await expect.poll(() => box().inputValue()).not.toBe('')
  await mapIt()
  await page.getByRole('button', { name: 'Edit the text' }).click()
  const text = page.getByRole('textbox', { name: 'Text of the article' })
  await text.fill(`${await text.inputValue()}\n\nA second ferry left Lamu on Saturday.`)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Read again' }).click()
  await page.locator('[data-mention]', { hasText: 'Lamu' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Ferry sinks off Zanzibar, 40 rescued',
  )
  await page.getByRole('button', { name: /8 March 2019/ }).waitFor()
})

test('a long reading is let go of, and the next one need not wait for it', async () => {
  await box().evaluate((node: HTMLTextAreaElement) => {
    const clipboardData = new DataTransfer()
    const text = 'In Baghdad, Mosul, Kirkuk and Basra people marched on Friday to the square. '.repeat(25_000)
    clipboardData.setData('text/plain', text)
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await mapIt()
  await page.getByText(/Reading 1,9\d\d,000 characters/).waitFor()
  await page.getByText(/Looking for names of places/).waitFor()
  const share = () => page.getByRole('progressbar').evaluate(bar => (bar as HTMLProgressElement).position)
  const begun = await share()
  expect([begun > 0, begun < 1]).toEqual([true, true])
  await expect.poll(share).toBeGreaterThan(begun)
  await page.waitForTimeout(1200)
  await page.getByRole('button', { name: 'Cancel' }).click()
  // The story that was open is there again.
  await page.locator('.map-mark').first().waitFor()
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByText(/characters are ready to be mapped/).waitFor()
  await page.getByRole('button', { name: /Mladic/ }).click()
  await page.getByRole('heading', { level: 1, name: /Mladic/ }).waitFor()
})

test('opening a sample takes nothing from the box', async () => {
  await box().fill('What I wrote in Lima.')
  await page.getByRole('button', { name: /Gambia/ }).click()
  await page.getByRole('heading', { level: 1, name: /Gambia/ }).waitFor()
  await page.getByRole('button', { name: 'New article' }).click()
  expect(await box().inputValue()).toBe('What I wrote in Lima.')
})
