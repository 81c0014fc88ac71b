import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { closeBrowser, shareApp } from '../support/page.ts'

afterAll(closeBrowser)

const player = (page: Page) => page.getByRole('region', { name: 'Playing the story' })
const at = (page: Page) => player(page).locator('.play-count').textContent()
const item = (page: Page, name: string | RegExp) => page.locator('.strip').getByRole('button', { name })
const said = (page: Page) => page.locator('.time-said').textContent()
const middleX = async (page: Page, name: string | RegExp) => {
  const box = (await item(page, name).first().locator('.dot').boundingBox())!
  return box.x + box.width / 2
}

/** Whether the words of the step that is played can be seen in the text. */
const wordsInSight = (page: Page) =>
  page.evaluate(() => {
    const words = document.querySelector('.story [data-events].t')?.getBoundingClientRect()
    const view = document.querySelector('.story')?.closest('.scroll')?.getBoundingClientRect()
    return words !== undefined && view !== undefined && words.top >= view.top && words.bottom <= view.bottom
  })

describe('at a desk', () => {
  const desk = shareApp()

  describe('the story is played', () => {
    test('by keyboard alone: start, step, pause, to the end, and out again', async () => {
      const page = desk()
      const start = page.getByRole('button', { name: 'Play the story' })
      for (let i = 0; i < 200; i++) {
        if (await start.evaluate(button => button === document.activeElement)) break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await player(page).waitFor()
      const pause = player(page).getByRole('button', { name: 'Pause' })
      expect(await pause.evaluate(button => button === document.activeElement)).toBe(true)
      // On the button that has the focus, Space pauses; the steps are the keys' from here.
      await page.keyboard.press('Space')
      await player(page).getByRole('button', { name: 'Play', exact: true }).waitFor()
      const first = Number((await at(page))!.split(' ')[0])
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowLeft')
      expect(await at(page)).toMatch(new RegExp(`^${first + 1} of \\d+$`))

      await page.keyboard.press('Home')
      expect(await at(page)).toMatch(/^1 of \d+$/)
      for (let i = 0; i < 40 && !(await player(page).textContent())!.includes('3 Jan'); i++)
        await page.keyboard.press('ArrowRight')
      await expect.poll(() => wordsInSight(page)).toBe(true)
      expect(await page.locator('.map-mark.chosen').count()).toBeGreaterThan(0)
      expect(await page.locator('.strip .item.on').count()).toBe(1)
      expect(await page.getByRole('status').allTextContents()).toContainEqual(
        expect.stringMatching(/^\d+ of \d+: 3 Jan/),
      )
      expect(await barriers(page)).toEqual([])

      await page.keyboard.press('End')
      const [last, all] = (await at(page))!.split(' of ')
      expect(last).toBe(all)
      await page.keyboard.press('Escape')
      await player(page).waitFor({ state: 'detached' })
      expect(await start.evaluate(button => button === document.activeElement)).toBe(true)
      expect(await page.locator('.inspect').count()).toBe(0)
    })

    test('in the order of telling, and at another speed', async () => {
      const page = desk()
      await page.keyboard.press('p')
      await player(page).waitFor()
      expect(await player(page).locator('.play-when').textContent()).toContain('2003')
      await page.getByRole('button', { name: 'As told' }).click()
      await player(page).getByRole('slider', { name: 'Step' }).press('Home')
      expect(await player(page).locator('.play-quote').textContent()).toContain('demonstration')
      await player(page)
        .getByRole('button', { name: /^Speed/ })
        .click()
      await player(page).getByRole('button', { name: 'Speed: 2 times' }).waitFor()
      await page.getByRole('button', { name: 'By date' }).click()
    })
  })

  describe('a span of time is chosen', () => {
    test('by a drag along the axis: text and map follow, and Escape lets go', async () => {
      const page = desk()
      const axis = (await page.locator('.brush .band').boundingBox())!
      const [from, to] = [await middleX(page, /^Embassy attack: /), await middleX(page, /airstrike: /)]
      await page.mouse.move(from + 2, axis.y + 10)
      await page.mouse.down()
      await page.mouse.move((from + to) / 2, axis.y + 12, { steps: 4 })
      await page.mouse.move(to + 3, axis.y + 12, { steps: 4 })
      await page.mouse.up()
      expect(await said(page)).toMatch(/^31 Dec 2019 – 3 Jan 2020 · \d+ of \d+ events/)
      const faded = (id: string) =>
        page.locator(`.map-mark[data-stop="${id}"]`).evaluate(mark => mark.classList.contains('faded'))
      expect(await faded('baghdad')).toBe(true)
      expect(await faded('us-embassy-baghdad')).toBe(false)
      expect(await page.locator('.story p.out').count()).toBeGreaterThan(2)
      expect(await page.locator('.story p:not(.out) .within').count()).toBeGreaterThan(0)
      expect(await page.locator('.strip .item.out').count()).toBeGreaterThan(5)
      expect(await barriers(page)).toEqual([])

      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.story .out, .map-mark.faded, .strip .item.out').count()).toBe(0)
      expect(await page.locator('.brush .handle').count()).toBe(0)
    })

    test('by keyboard: Shift and arrows choose, an end is moved by days, the story is played within, a button lets go', async () => {
      const page = desk()
      await item(page, /^Embassy attack: /)
        .first()
        .focus()
      for (let i = 0; i < 12 && !/ 3 Jan 2020/.test((await said(page)) ?? ''); i++)
        await page.keyboard.press('Shift+ArrowRight')
      expect(await said(page)).toMatch(/^31 Dec 2019 – 3 Jan 2020/)
      const end = page.getByRole('slider', { name: 'Last day of the span' })
      await end.press('PageUp')
      expect(await end.getAttribute('aria-valuetext')).toBe('10 January 2020')
      await end.press('ArrowLeft')
      expect(await said(page)).toMatch(/^31 Dec 2019 – 9 Jan 2020 · (\d+) of/)
      const [, left] = /· (\d+) of/.exec((await said(page))!)!
      await page.keyboard.press('p')
      await player(page).waitFor()
      expect(await at(page)).toBe(`1 of ${left}`)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Show all time' }).press('Enter')
      expect(await said(page)).toMatch(/\d+ events$/)
    })
  })

  test('the strip is brought closer to the hours of a day and back', async () => {
    const page = desk()
    await item(page, /airstrike: /).focus()
    for (let i = 0; i < 8; i++) await page.keyboard.press('+')
    await page.locator('.strip text.ax', { hasText: '06:00' }).waitFor()
    expect(await item(page, /airstrike: /).isVisible()).toBe(true)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('2003')
    await page.keyboard.press('0')
    await expect.poll(() => said(page)).toMatch(/\d+ events$/)
  })

  test('a pointer on the axis leaves its days to be read', async () => {
    const page = desk()
    const band = page.locator('.brush .band')
    await band.hover({ position: { x: 300, y: 10 } })
    const opacity = () => band.evaluate(one => Number(getComputedStyle(one).fillOpacity))
    await expect.poll(opacity).toBeLessThan(0.2)
  })

  test('strip, map and text light each other up', async () => {
    const page = desk()
    await item(page, /airstrike: /).hover()
    await page.locator('.map-mark.pointed[data-stop="baghdad-international-airport"]').waitFor()
    await page.locator('.story [data-events].t').first().waitFor()
    await page.locator('.map-mark[data-stop="us-embassy-baghdad"]').hover()
    await page.locator('.strip .item.hot[aria-label^="Embassy attack: "]').first().waitFor()
    const missiles = page.locator('.strip .item[aria-label^="Missile attacks"]')
    const words = page.locator(`.story [data-events~="${await missiles.getAttribute('data-event')}"]`).first()
    // As a hand would, the pointer comes over the words beside.
    await page.mouse.move(270, 60)
    await words.hover()
    await expect.poll(() => missiles.getAttribute('class')).toContain('hot')
    await words.click()
    await page.locator('.inspect').getByRole('heading', { level: 2 }).waitFor()
    expect(await page.locator('.strip .item.on').getAttribute('aria-label')).toContain('Missile attacks')
  })
})

describe('on a phone', () => {
  const phone = shareApp({ width: 390, height: 844 })

  test('the text stays in sight above the caption, and the dates come back', async () => {
    const page = phone()
    await page.getByRole('tab', { name: 'Dates' }).click()
    await page.locator('.play-start').click()
    await player(page).waitFor()
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => wordsInSight(page)).toBe(true)
    expect(await barriers(page)).toEqual([])
    const small = await player(page)
      .getByRole('button')
      .evaluateAll(buttons => buttons.filter(one => one.getBoundingClientRect().height < 44).length)
    expect(small).toBe(0)
    await page.keyboard.press('Escape')
    await player(page).waitFor({ state: 'detached' })
    await page.locator('.strip').waitFor()
  })

  test('a span is said above the text too', async () => {
    const page = phone()
    await page.getByRole('tab', { name: 'Dates' }).click()
    await item(page, /^Embassy attack: /)
      .first()
      .focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByRole('tab', { name: 'Text' }).click()
    expect(await page.locator('.span-note').textContent()).toMatch(/^31 Dec 2019.*of \d+ events/)
    expect(await barriers(page)).toEqual([])
    await page.locator('.span-note').getByRole('button', { name: 'Show all time' }).click()
    expect(await page.locator('.story .out').count()).toBe(0)
  })
})
