import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../support/find-browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page. */
    address: string
    /** Path of the browser to drive. */
    browser: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Serves the built page for the journeys, building it first where it is missing, and finds a browser. */
export default async function serve(project: TestProject) {
  project.provide('browser', findBrowser())
  if (!existsSync(`${root}/dist/app/index.html`)) await build({ root, logLevel: 'error' })
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { port: 0, open: false, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The built page could not be served: no address was given.')
  project.provide('address', address)
  return () => server.close()
}
