import type { Page } from 'playwright-core'

/** Opens the box for a new article, without what the journey before left in it. */
export async function openEmptyBox(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).click()
  const held = page.getByRole('button', { name: 'Put another text' })
  if (await held.isVisible()) await held.click()
  await page.getByRole('textbox', { name: 'Article' }).fill('')
  await page.getByRole('textbox', { name: 'Title' }).fill('')
  await page.getByLabel('Published').fill('')
}
