import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'

/** Flags under which a browser neither needs a sandbox or graphics card nor calls home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** A page of the app and what went wrong or out while it was open. */
export interface Journey {
  readonly page: Page
  /** Requests that left the page's own origin. */
  readonly foreign: string[]
  /** Errors, failed requests and breaches of the content policy. */
  readonly faults: string[]
  close(): Promise<void>
}

let browser: Promise<Browser> | undefined

/** How the app is opened: 1280 × 800 px, light and in English if nothing else is said. */
export interface Opening {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly locale?: string
  /** What is done to the page before it loads anything. */
  readonly prepare?: (page: Page) => Promise<unknown>
  /** What says that it is open: the first place of the seed article on the map. */
  readonly until?: (page: Page) => Locator
}

/** Opens the app on the seed article and waits until its places are drawn. */
export async function openApp(options: Opening = {}): Promise<Journey> {
  const context = await (await running()).newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    // Whatever the machine speaks, the page is English unless asked otherwise.
    locale: options.locale ?? 'en-US',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    // Each would keep its own copy of the whole page; offline.test.ts has the worker.
    serviceWorkers: 'block',
  })
  const journey = await watch(context, inject('address'))
  const { page } = journey
  await options.prepare?.(page)
  await page.goto(inject('address'))
  await (options.until?.(page) ?? page.locator('.map-mark[data-stop="baghdad"]').first()).waitFor()
  return journey
}

/**
 * One opening of the app for the journeys of a file or a group that leave the story as they found it: an opening costs
 * seconds of two cores. Before each, what the last left open is closed; after each, nothing may have gone wrong.
 */
export function shareApp(options: Opening = {}): () => Page {
  const page = goOnInApp(options)
  let start: string
  beforeAll(async () => {
    start = await hashAtRest(page())
  })
  beforeEach(() => putBack(page(), start))
  return page
}

/** One opening of the app for journeys that each begin with an article of their own, or go on where the last one stopped. */
export function goOnInApp(options: Opening = {}): () => Page {
  let journey: Journey
  beforeAll(async () => {
    journey = await openApp(options)
  })
  afterEach(() => expectWell(journey))
  afterAll(() => journey.close())
  return () => journey.page
}

/** Whatever a journey did, nothing may have left the page's own origin and nothing may have gone wrong. */
export function expectWell({ foreign, faults }: Journey): void {
  expect(foreign.splice(0)).toEqual([])
  expect(faults.splice(0)).toEqual([])
}

/** The page's address once map and timeline have found their places. */
async function hashAtRest(page: Page): Promise<string> {
  for (let last = ''; ; ) {
    await page.waitForTimeout(800)
    const { hash } = new URL(page.url())
    if (hash.startsWith('#map=') && hash === last) return hash
    last = hash
  }
}

/** Closes what is open, takes pointer and focus off the page, and shows text and map as they stood at first. */
async function putBack(page: Page, start: string): Promise<void> {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.mouse.move(0, 0)
  await page.getByRole('tab').first().click()
  // The page writes its address once it is at rest: only one that stays says where the map stands.
  const rest = 500
  do {
    await page.evaluate(hash => {
      location.hash = hash
    }, start)
    await page.waitForTimeout(rest)
  } while (new URL(page.url()).hash !== start)
}

/** Opens any other page that the tests serve. */
export async function openPage(address: string, locale = 'en-US'): Promise<Journey> {
  const context = await (await running()).newContext({ viewport: { width: 1280, height: 800 }, locale })
  const journey = await watch(context, address)
  await journey.page.goto(address)
  return journey
}

function running(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS })
  return browser
}

async function watch(context: BrowserContext, address: string): Promise<Journey> {
  const page = await context.newPage()
  const origin = new URL(address).origin
  const foreign: string[] = []
  const faults: string[] = []
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol)) foreign.push(url.href)
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('requestfailed', request => faults.push(`${request.url()} failed`))
  return { page, foreign, faults, close: () => context.close() }
}

/** Closes the browser that the journeys of this file shared. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}
