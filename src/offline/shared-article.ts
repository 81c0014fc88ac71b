/** Where the system's share menu sends what it shares, beside the page; see the manifest's `share_target`. */
export const SHARE = 'share'

/** A drawer of the browser's store for one thing on its way from the share menu to the page. */
const DRAWER = 'placeline-shared'
/** Its key there; no file of the page has this name. */
const KEY = 'shared-article'
/** Most UTF-16 units taken; as for pasted text. */
const MOST = 10_000_000

/** Puts what was shared aside and sends the browser on to the page, so that nothing of it is in an address. */
export async function keepShared(request: Request): Promise<Response> {
  const form = await request.formData()
  const parts = ['title', 'text', 'url'].map(name => form.get(name))
  const words = parts.filter(part => typeof part === 'string' && part.trim() !== '').join('\n\n')
  const drawer = await caches.open(DRAWER)
  await drawer.put(KEY, new Response(words.slice(0, MOST)))
  return Response.redirect('./', 303)
}

/** Takes what was shared out of the drawer, once; null where nothing was. */
export async function takeShared(): Promise<string | null> {
  if (!('caches' in globalThis)) return null
  const drawer = await caches.open(DRAWER)
  const kept = await drawer.match(KEY)
  if (!kept) return null
  await drawer.delete(KEY)
  return kept.text()
}
