import { parseHTML } from 'linkedom'

/** Makes an inert document of markup: nothing in it runs, and nothing is fetched. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html)
  if (document.documentElement?.matches('html') && document.querySelector('html > body'))
    return headed(document)
  // Tags that may be left out are not made up by linkedom, as they are by browsers.
  const inside = html.replace(/<(?:\/?(?:html|body)|!doctype)\b[^<>]*>/gi, '')
  return parseHTML(`<html><body>${inside}</body></html>`).document
}

/** Without a head linkedom finds no body: what stands before the body is the head's. */
function headed(document: Document): Document {
  const body = document.querySelector('html > body')!
  if (document.querySelector('html > head')) return document
  const head = document.createElement('head')
  while (body.previousSibling) head.prepend(body.previousSibling)
  body.before(head)
  return document
}
