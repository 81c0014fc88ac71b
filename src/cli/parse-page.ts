import { parseHTML } from 'linkedom'

/** Makes an inert document of markup: nothing in it runs, and nothing is fetched. */
export function parsePage(html: string): Document {
  // linkedom makes no frame around a fragment, as browsers do.
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document
}
