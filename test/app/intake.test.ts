import { beforeEach, describe, expect, test } from 'vitest'
import { createIntake, type GivenFile, type Intake } from '../../src/app/intake/intake.ts'
import { parsePage } from '../../src/cli/parse-page.ts'
import { readFile } from '../../src/intake/file.ts'
import { readPage } from '../../src/intake/page.ts'

const SENTENCE = 'In Baghdad, people of every age marched on Friday to the square by the river.'
const PAGE = `<html><head><title>March by the river</title></head><body><nav>Home</nav><p>${SENTENCE}</p></body></html>`

const file = (name: string, text: string, size = text.length): GivenFile => ({
  name,
  size,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
})

let intake: Intake
beforeEach(() => {
  intake = createIntake(async () => ({
    readFile: (name, bytes) => readFile(name, bytes, parsePage),
    readPage: (html, address) => readPage(html, parsePage, address),
  }))
})

describe('files', () => {
  test('one goes into the box with what it says', async () => {
    await intake.takeFiles([file('a.html', PAGE)])
    expect([intake.text.value, intake.facts.value]).toEqual([SENTENCE, { title: 'March by the river' }])
  })

  test('one that is refused leaves the box as it was', async () => {
    intake.text.value = 'What I wrote.'
    await intake.takeFiles([file('a.pdf', '%PDF-1.7')])
    expect(intake.text.value).toBe('What I wrote.')
    expect(intake.fault.value).toMatch(/^“a\.pdf” was not opened\. This is a PDF/)
  })

  test('one that is too large is never read', async () => {
    const large = { ...file('a.txt', '', 3e9), arrayBuffer: () => Promise.reject(new Error('read')) }
    await intake.takeFiles([large])
    expect(intake.fault.value).toContain('3,000 MB')
  })

  test('several make a list, and each is taken in turn', async () => {
    await intake.takeFiles([file('a.txt', 'In Lima.'), file('b.pdf', '%PDF-1.7'), file('c.txt', 'In Ica.')])
    const [a, b, c] = intake.queue.value
    expect(intake.text.value).toBe('')
    expect([a!.reading?.text, b!.fault !== '', c!.reading?.text]).toEqual(['In Lima.', true, 'In Ica.'])
    intake.choose(c!)
    intake.choose(b!)
    expect(intake.text.value).toBe('In Ica.')
    expect(intake.queue.value.map(one => one.taken)).toEqual([false, false, true])
  })

  test('a folder’s worth is listed, and its beginning read', async () => {
    await intake.takeFiles(Array.from({ length: 60 }, (_, i) => file(`${i}.txt`, 'In Lima.')))
    expect(intake.queue.value.filter(one => one.reading).length).toBe(50)
    expect(intake.queue.value[59]!.fault).toMatch(/^Not read/)
  })
})

describe('what was pasted', () => {
  test('the source of a page becomes its article', async () => {
    intake.text.value = PAGE
    expect(await intake.unwrap()).toBe(true)
    expect(intake.text.value).toBe(SENTENCE)
  })

  test('a page without an article is told, and stays', async () => {
    intake.text.value = '<html><body><a href="/">Home</a></body></html>'
    expect(await intake.unwrap()).toBe(false)
    expect(intake.text.value).toContain('<a href')
    expect(intake.fault.value).toMatch(/^No article was found/)
  })

  test.each([
    ['text', 'In Lima.'],
    ['text with marks', '5 < 6 in <b>Lima</b>'],
  ])('%s stays as it is', async (_, text) => {
    intake.text.value = text
    expect(await intake.unwrap()).toBe(true)
    expect(intake.text.value).toBe(text)
  })

  test.each([
    ['a page with a title', PAGE, SENTENCE, true],
    ['a page with more around', `<p>${SENTENCE}</p><nav>Home</nav>`, `${SENTENCE}\nHome`, true],
    ['the same words', `<b>${SENTENCE}</b>`, SENTENCE, false],
    ['no article', '<a href="/">Home</a>', 'Home', false],
  ])('markup that came with it is offered if it says more: %s', async (_, html, pasted, offered) => {
    intake.text.value = pasted
    await intake.lookInto(html)
    expect(intake.offer.value !== null).toBe(offered)
    expect(intake.text.value).toBe(pasted)
    if (intake.offer.value) intake.take(intake.offer.value)
    expect(intake.text.value).toBe(offered ? SENTENCE : pasted)
    expect(intake.offer.value).toBe(null)
  })
})

describe('what was brought in the address', () => {
  const packed = (html: string) =>
    `#page=${encodeURIComponent(JSON.stringify({ v: 1, url: 'https://a.example/b', html }))}`

  test('is taken with its address', async () => {
    expect(await intake.bring(packed(PAGE))).toBe(true)
    expect(intake.facts.value).toEqual({
      title: 'March by the river',
      source: 'a.example',
      url: 'https://a.example/b',
    })
  })

  test.each(['', '#reading'])('%j is not ours', async fragment => {
    expect(await intake.bring(fragment)).toBe(false)
    expect(intake.fault.value).toBe('')
  })

  test('what came damaged is told', async () => {
    expect(await intake.bring('#page=%7B')).toBe(true)
    expect(intake.fault.value).toMatch(/did not come whole/)
  })
})
