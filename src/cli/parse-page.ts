import { parseHTML } from 'linkedom'

/** Makes an inert document of markup: nothing in it runs, and nothing is fetched. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html)
  if (document.documentElement?.matches('html') && document.querySelector('html > body')) return document
  // Tags that may be left out are not made up by linkedom, as they are by browsers.
  const inside = html.replace(/<(?:\/?(?:html|body)|!doctype)\b[^<>]*>/gi, '')
  return parseHTML(`<html><body>${inside}</body></html>`).document
}
