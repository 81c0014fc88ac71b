import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in the way of a reader on the page as it is now: each rule with the elements that break it. */
export async function barriers(page: Page): Promise<string[]> {
  // Evaluated from outside, so that the page's content policy stays as it is.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const result = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return result.violations.map(
      one => `${one.id}: ${one.nodes.map(node => node.html.slice(0, 120)).join(' ')}`,
    )
  })
}
