import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { keepShared, SHARE } from './shared-article.ts'

/*
 * The page's service worker: it keeps every file of one version, so that all works with no network after the first visit.
 * A new version waits until the page asks for it (`SKIP_WAITING`): nobody's page changes under their hands.
 */

/** What is used of the browser's ServiceWorkerGlobalScope, which TypeScript cannot know beside a page's window. */
interface Scope {
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void
  addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void
}

interface FetchEvent extends Event {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

/** Every file of the build and what tells its versions apart; written in by the build. */
declare const __FILES__: { readonly url: string; readonly revision: string | null }[]

const scope = self as unknown as Scope

scope.addEventListener('fetch', event => {
  const { request } = event
  if (request.method === 'POST' && new URL(request.url).pathname.endsWith(`/${SHARE}`))
    event.respondWith(keepShared(request))
})

// Whatever stands behind the question mark the page is the same: an article or a view travels in the fragment.
precacheAndRoute(__FILES__, { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()
// The page of the first visit is this worker's too: a newer one then waits for it, as for any later page.
clientsClaim()

scope.addEventListener('message', event => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void scope.skipWaiting()
})
