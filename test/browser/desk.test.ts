import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { keptIn } from '../support/kept.ts'
import { closeBrowser, goOnInApp } from '../support/page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const REPORT = `SPRINGFIELD, March 11 (Reuters) - A rocket fell near Kathmandu on Monday, police said.

Springfield is quiet now. Officials in Boston said nobody was hurt. Troops left Baghdad on Sunday.

Taji is a name that many places have, and erbil is written small.`

const WITH_EVENTS = `${REPORT}

A bomb exploded in Mosul on Saturday and killed three people.`

let page: Page

afterAll(closeBrowser)

const mention = (words: string | RegExp) => page.locator('.m', { hasText: words })
const card = () => page.locator('.inspect')
const toast = (words: string | RegExp) => page.locator('.toast', { hasText: words }).waitFor()
const field = () => card().getByRole('textbox', { name: 'Another place, or coordinates' })

async function paste(text: string) {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.getByRole('textbox', { name: /Article/i }).fill(text)
  await page.getByRole('button', { name: 'Map it' }).click()
  await page.locator('.story', { hasText: text.slice(0, 12) }).waitFor()
}

/** Selects words of the article as a reader does. */
const select = (words: string) =>
  page.evaluate(sought => {
    for (const holder of document.querySelectorAll('.story [data-from]')) {
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(sought)
        if (at < 0) continue
        // As whoever drags over words sees them.
        node.parentElement?.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + sought.length)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        return
      }
    }
    throw new Error(`“${sought}” is not in the article`)
  }, words)

/** Presses Tab until the focus is where it should be. */
async function tabTo(is: (element: Element) => boolean) {
  for (let i = 0; i < 20; i++) {
    if (await page.evaluate(`(${is})(document.activeElement)`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The focus did not come to where it should be.')
}

/** What the export says. */
async function exported() {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText(/valid/i).first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  await page.keyboard.press('Escape')
  const { features } = JSON.parse(readFileSync((await download.path())!, 'utf8')) as {
    features: { geometry: { coordinates: number[] }; properties: Record<string, unknown> }[]
  }
  return features
}

/** Counts what a person does: a click, or words typed and sent with Enter. */
function counted() {
  let actions = 0
  return {
    click: async (target: ReturnType<Page['locator']>) => {
      actions++
      await target.click()
    },
    type: async (words: string) => {
      actions++
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    },
    count: () => actions,
  }
}

describe('a pasted report', () => {
  const shared = goOnInApp()
  beforeEach(() => {
    page = shared()
  })

  test('three mistakes in a pasted report are put right, each in three actions at most, and the export says whose they are', async () => {
    await paste(REPORT)

    const first = counted()
    await first.click(mention(/^Springfield$/).first())
    await first.click(card().locator('.cand:not(.now)').first())
    await toast(/^Put “Springfield” at Springfield/)
    expect(first.count()).toBeLessThanOrEqual(3)

    const second = counted()
    await second.click(mention(/^Boston$/))
    await second.click(card().getByRole('button', { name: 'Not a place' }))
    await toast('Unmark “Boston”')
    expect(second.count()).toBeLessThanOrEqual(3)

    const third = counted()
    await third.click(mention(/^Kathmandu$/))
    await third.click(field())
    await third.type('38S MB 44963 84840')
    await toast(/^Put “Kathmandu” at 33/)
    expect(third.count()).toBeLessThanOrEqual(3)

    expect(await page.locator('.m.yours').count()).toBeGreaterThanOrEqual(2)
    await card().getByText('Corrected by you').waitFor()
    const places = (await exported()).filter(one => one.properties.feature_kind === 'place')
    const yours = places.filter(one => one.properties.evidence === 'user')
    expect(yours.every(one => one.properties.corrected_by_user === true)).toBe(true)
    expect(yours.map(one => String(one.properties.name)).join(' ')).toMatch(
      /Springfield.*33\.30|33\.30.*Springfield/,
    )
    expect(places.some(one => one.properties.name === 'Boston')).toBe(false)
    expect(places.find(one => one.properties.name === 'Baghdad')?.properties.evidence).toBe('text')
  })

  test('the same by keyboard alone', async () => {
    await page.getByRole('button', { name: 'New article' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: /Article/i }).focus()
    await page.keyboard.insertText(REPORT)
    await tabTo(element => element.textContent === 'Map it')
    await page.keyboard.press('Enter')
    await page.locator('.story', { hasText: 'SPRINGFIELD' }).waitFor()

    const walkTo = async (words: string) => {
      await page.locator('.m[tabindex="0"]').focus()
      await page.keyboard.press('Home')
      for (let i = 0; i < 30; i++) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === words) return
        await page.keyboard.press('ArrowRight')
      }
      throw new Error(`“${words}” was not reached`)
    }
    await walkTo('Springfield')
    await page.keyboard.press('Enter')
    await card().locator('.cand').nth(1).waitFor()
    await page.keyboard.press('2')
    await page.locator('.preview-label').waitFor()
    await page.keyboard.press('Enter')
    await toast(/^Put “Springfield” at/)
    // The focus stays in the card.
    await expect.poll(() => page.evaluate(() => !!document.activeElement?.closest('.inspect'))).toBe(true)
    await page.keyboard.press('Escape')
    await walkTo('Boston')
    await page.keyboard.press('Delete')
    await toast('Unmark “Boston”')
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('m'))).toBe(true)
    await walkTo('Kathmandu')
    await page.keyboard.press('Enter')
    await tabTo(element => element.matches('.correct-search input'))
    await page.keyboard.type('33.52, 44.26')
    await page.keyboard.press('Enter')
    await toast(/^Put “Kathmandu” at 33/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await toast(/^Undone: put “Kathmandu”/)
    await page.keyboard.press('Control+Shift+z')
    await toast(/^Done again: put “Kathmandu”/)
  })

  test('what a correction is about is not hidden by the line that tells of it, nor by a button', async () => {
    await paste(REPORT)
    await mention(/^Boston$/).click()
    await card().getByLabel('Same as').selectOption({ label: 'Baghdad' })
    await toast(/^Join Boston with Baghdad/)
    const onTop = () =>
      page.evaluate(() => {
        const mark = document.querySelector('.map-mark.chosen[data-stop="baghdad"]')!
        const { x, y, width, height } = mark.getBoundingClientRect()
        return mark.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
    await page.locator('.map-mark.chosen[data-stop="baghdad"]').waitFor()
    await expect.poll(onTop).toBe(true)
    // No event of this report has a date: the strip that says so leaves its room to the map.
    expect((await page.locator('.strip').boundingBox())!.height).toBeLessThan(80)
  })

  test('an edited paragraph leaves corrections elsewhere; one whose words are gone is told', async () => {
    await paste(REPORT)
    await mention(/^Boston$/).click()
    await card().locator('.cand:not(.now)').first().hover()
    await page.locator('.preview-label').waitFor()
    await field().fill('33.5, 44.2')
    await page.locator('.preview-label').waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await toast(/^Put “Boston”/)
    const rewrite = async (from: string, to: string) => {
      await page.getByRole('button', { name: 'Edit the text', exact: true }).click()
      const text = page.getByRole('textbox', { name: 'Text of the article' })
      await text.fill((await text.inputValue()).replace(from, to))
      await page.getByRole('button', { name: 'Read again' }).click()
      await toast('Edited the text')
    }
    await rewrite('Taji is a name that many places have', 'Nothing more was heard from Mosul')
    expect(await page.locator('.m.yours', { hasText: 'Boston' }).count()).toBe(1)
    await rewrite('Officials in Boston said nobody', 'Nobody')
    await page.getByRole('button', { name: /1 without a place/ }).click()
    await page
      .getByRole('alert')
      .filter({ hasText: /^Could not put “Boston” at/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page.locator('.m.yours', { hasText: 'Boston' }).waitFor()
  })

  test('what is remembered is right in the next article, and forgotten when told', async () => {
    await paste(REPORT)
    await mention(/^Boston$/).click()
    await card()
      .getByLabel(/^Remember “Boston”/)
      .check()
    await field().fill('33.5, 44.2')
    await page.keyboard.press('Enter')
    await toast(/^Put “Boston”/)
    await paste('Boston was quiet on Monday, officials in Paris said.')
    await page.locator('.m.yours', { hasText: 'Boston' }).waitFor()
    await page.getByRole('button', { name: /^Changes/ }).click()
    await page.getByRole('button', { name: 'Forget “Boston”' }).click()
    await expect.poll(() => page.locator('.m.yours').count()).toBe(0)
  })
})

/** All that corrections change on the page: marks in the text, places, events, what undo and redo are called. */
const seen = () =>
  page.evaluate(() => {
    const words = (of: string) =>
      [...document.querySelectorAll(of)].map(one => one.textContent?.replace(/\s+/g, ' ').trim())
    const called = (verb: string) =>
      document.querySelector(`.bar [aria-label^="${verb}"]`)?.getAttribute('aria-label')
    return {
      marks: [...document.querySelectorAll('.m')].map(
        one => `${one.textContent} ${one.className.replace(/ (on|hot)\b/g, '')}`,
      ),
      places: words('.ev.place'),
      events: words('.ev:not(.place)'),
      note: document.querySelector<HTMLTextAreaElement>('.story-note textarea')?.value ?? '',
      changes: document.querySelector('.bar .changes')?.getAttribute('aria-label'),
      undo: called('Undo'),
      redo: called('Redo'),
    }
  })

/** Thirteen corrections, each of another kind, as one person makes them; the first three come before the rest. */
const FIRST_KINDS: readonly (readonly [name: RegExp, make: () => Promise<unknown>])[] = [
  [
    /^Mark “erbil” as a place/,
    async () => {
      await select('erbil')
      await page.getByRole('button', { name: 'Mark as a place' }).click()
      await card().getByRole('heading', { name: '“erbil”' }).waitFor()
    },
  ],
  [/^Put “erbil” at Erbil/, () => card().locator('.cand').first().click()],
  [
    /^Join Boston with Baghdad/,
    async () => {
      await mention(/^Boston$/).click()
      await card().getByLabel('Same as').selectOption({ label: 'Baghdad' })
      await card().getByRole('heading', { name: 'Baghdad' }).waitFor()
    },
  ],
]
const TEN_MORE: typeof FIRST_KINDS = [
  [
    /^Put “Kathmandu” at 33/,
    async () => {
      await mention(/^Kathmandu$/).click()
      await field().fill('38S MB 44963 84840')
      await page.keyboard.press('Enter')
    },
  ],
  [/^Change what .* is/, () => card().getByLabel('This is a').selectOption('base')],
  [/^Change how “Kathmandu” is meant/, () => card().getByLabel('Meant').selectOption('metonym')],
  [/“Kathmandu”/, () => card().getByLabel('It is').selectOption('background')],
  [
    /^Write a note on/,
    async () => {
      await card().getByRole('button', { name: 'Add a note' }).click()
      await card().getByRole('textbox', { name: 'Note' }).fill('Ask again.')
      // What was written is kept also by who only closes the card.
      await page.keyboard.press('Escape')
    },
  ],
  [
    /^Unmark “Taji”/,
    async () => {
      await mention(/^Taji$/).click()
      await card().getByRole('button', { name: 'Not a place' }).click()
    },
  ],
  [
    /^Write a note on the article/,
    async () => {
      await page.locator('.story-note').getByRole('button', { name: 'Add a note' }).click()
      await page.locator('.story-note textarea').fill('For the Monday map.')
      await page.keyboard.press('Control+Enter')
    },
  ],
  [
    /^Change the type of/,
    async () => {
      await page.getByRole('tab', { name: /Events/ }).click()
      await page.locator('.ev', { hasText: /bomb/i }).first().click()
      await card().getByLabel('Type').selectOption('bombing')
    },
  ],
  [/^Link /, () => card().getByLabel('Link to').selectOption({ index: 1 })],
  [
    /^Remove the event/,
    async () => {
      await page
        .locator('.ev', { hasText: /Troops/ })
        .first()
        .click()
      await card().getByRole('button', { name: 'Remove this event' }).click()
    },
  ],
]

describe('the whole way', () => {
  const shared = goOnInApp()

  test('thirteen corrections of different kinds, ten steps back, ten again, a reload: all is there', async () => {
    page = shared()
    const make = async (corrections: typeof FIRST_KINDS) => {
      for (const [name, correct] of corrections) {
        await correct()
        await toast(name)
      }
    }
    const bar = page.locator('.bar')
    const times = async (way: 'Undo' | 'Redo', number: number) => {
      const button = bar.getByRole('button', { name: new RegExp(`^${way}: `) })
      for (let i = 0; i < number; i++) {
        const before = await button.getAttribute('aria-label')
        await button.click()
        await expect.poll(async () => (await seen())[way === 'Undo' ? 'undo' : 'redo']).not.toBe(before)
      }
    }
    await paste(WITH_EVENTS)
    await make(FIRST_KINDS)
    const three = await seen()
    await make(TEN_MORE)
    const all = await seen()
    expect(all.changes).toMatch(/^Changes: 13 corrections/)
    const file = (await exported()).map(withoutCertainty)

    await times('Undo', 10)
    const back = await seen()
    expect(back.redo).toMatch(/^Redo: put “Kathmandu” at 33/)
    expect(back).toEqual({ ...three, redo: back.redo })
    await times('Redo', 10)
    expect(await seen()).toEqual(all)

    await times('Undo', 1)
    const left = await seen()
    await expect.poll(async () => (await keptIn(page)).stories.join()).toMatch(/: 12$/)
    await page.reload()
    await page.locator('.story', { hasText: 'SPRINGFIELD' }).waitFor()
    await expect.poll(seen).toEqual(left)
    await times('Redo', 1)
    expect(await seen()).toEqual(all)
    expect((await exported()).map(withoutCertainty)).toEqual(file)
  })
})

/** A text is read with the larger places first and again when all have come: until then rivals are fewer, and it is surer. */
function withoutCertainty({ geometry, properties }: Awaited<ReturnType<typeof exported>>[number]) {
  const { confidence, confidence_label, ...rest } = properties
  return { geometry, properties: rest }
}

describe('the open story', () => {
  const shared = goOnInApp()
  beforeEach(() => {
    page = shared()
    return page.keyboard.press('Escape')
  })

  test('the mark of a chosen place is dragged; the filters have made room for its card', async () => {
    await page.locator('.map-filter').click()
    await page.locator('.filters').waitFor()
    await mention(/^Baghdad$/)
      .first()
      .click()
    await page.locator('.filters').waitFor({ state: 'detached' })
    const mark = page.locator('.map-mark.movable[data-stop="baghdad"]')
    const box = (await mark.boundingBox())!
    await page.mouse.move(box.x + 14, box.y + 14)
    await page.mouse.down()
    await page.mouse.move(box.x + 54, box.y + 84, { steps: 4 })
    await page.mouse.up()
    await toast('Move Baghdad')
    const [lon, lat] = (await exported()).find(one => one.properties.name === 'Baghdad')!.geometry.coordinates
    expect(lat!).toBeLessThan(33)
    expect(lon!).toBeGreaterThan(44.4)
  })

  test('a point and an outline are set by keys', async () => {
    await mention(/^Baghdad$/)
      .first()
      .click()
    await card().getByRole('button', { name: 'Move on the map' }).click()
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await toast('Move Baghdad')
    await card().getByRole('button', { name: 'Draw its outline' }).click()
    for (const key of [
      'Space',
      'ArrowRight',
      'ArrowRight',
      'Space',
      'ArrowDown',
      'ArrowDown',
      'Space',
      'Enter',
    ])
      await page.keyboard.press(key)
    await toast('Outline Baghdad')
    await card().getByRole('button', { name: 'No outline' }).waitFor()
  })

  test('date, type, links; removed; added from words', async () => {
    await page.getByRole('tab', { name: /Events/ }).click()
    await page
      .locator('.ev', { hasText: /airstrike/ })
      .first()
      .click()
    await card().getByLabel('On', { exact: true }).fill('2020-01-02')
    await page.keyboard.press('Enter')
    await toast(/^Change the date of/)
    await card().getByText('Corrected by you').waitFor()
    await card().locator('.dates').getByText('2 January 2020').waitFor()
    await card().getByLabel('Type').selectOption('bombing')
    await toast(/^Change the type of/)
    await card().getByLabel('Link to').selectOption({ index: 1 })
    await toast(/^Link /)
    await card().getByRole('button', { name: 'Remove this event' }).click()
    await toast(/^Remove the event/)
    await page.getByRole('tab', { name: 'Article' }).click()
    await select('closure')
    await page.getByRole('button', { name: 'Add an event' }).click()
    await card().getByRole('heading', { name: 'Closure' }).waitFor()
  })

  test('words written down are marked without a pointer, and words that are not there are told', async () => {
    await page.getByRole('button', { name: 'Mark words' }).click()
    await page.getByRole('textbox', { name: 'Words of the article' }).waitFor()
    await page.keyboard.type('Atlantis')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: '“Atlantis” is not in the article' }).waitFor()
    await page.getByRole('textbox', { name: 'Words of the article' }).fill('hostilities')
    await page.keyboard.press('Enter')
    await card().getByRole('heading', { name: '“hostilities”' }).waitFor()
  })
})

describe.each([['phone, light', 390, 844, false]] as const)('%s', (_, width, height, dark) => {
  const shared = goOnInApp({ width, height, dark })

  test('nothing of correcting is wider than the screen, and axe finds no barrier', async () => {
    const screen = shared()
    await screen.evaluate(axe)
    const barriers = () =>
      screen.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
        const { scrollWidth, clientWidth } = document.documentElement
        return [
          ...violations.map(one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' ')}`),
          ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
        ]
      })
    // The filters cover the button that opened them, and go when something else is touched.
    await screen.locator('.map-filter').click()
    await screen.locator('.filters').waitFor()
    await screen.getByRole('tab', { name: 'Text' }).click()
    await screen.locator('.filters').waitFor({ state: 'detached' })
    await screen
      .locator('.m', { hasText: /^Baghdad$/ })
      .first()
      .click()
    await screen.getByLabel(/^Remember/).check()
    await screen.getByText('Some…').click()
    expect(await barriers()).toEqual([])
    await screen.getByLabel('This is a').selectOption('base')
    await screen.locator('.toast').waitFor()
    await screen.getByRole('button', { name: /^Changes/ }).click()
    expect(await barriers()).toEqual([])
    await screen.keyboard.press('Escape')
    // What is hidden from the eye lengthens no card: the focus would push its head out of sight.
    expect(
      await screen
        .locator('.inspect')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBe(0)
    await screen.getByRole('button', { name: 'Move on the map' }).click()
    await screen.locator('.app.low').waitFor()
    expect(await barriers()).toEqual([])
    await screen.keyboard.press('Escape')
    // The sheet is again where it stood.
    await screen.locator('.app.mid').waitFor()
    await screen.locator('.inspect .rel.when').first().click()
    await screen.getByLabel('Told as').waitFor()
    expect(await barriers()).toEqual([])
  })
})
