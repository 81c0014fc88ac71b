import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { readKnowledge } from './data/pack/knowledge.ts'
import { IN_COMMAND, readLicences } from './data/pack/licences.ts'
import { readOutlines } from './data/pack/outlines.ts'
import { readSamples } from './data/pack/samples.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

/**
 * Nothing comes from outside and nothing goes there, but for the pictures of a map the reader turned on: a policy written
 * in advance cannot know which server they choose, so any by https. `data:` is for the transparent pixel Leaflet keeps.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Files made from data/ and seeds/ that the page fetches, by name. */
const MADE: Readonly<Record<string, () => string | Buffer>> = {
  'world-core.bin.gz': () => readFileSync(join(root, 'data', 'packed', 'world-core.bin.gz')),
  'world-full.bin.gz': () => readFileSync(join(root, 'data', 'packed', 'world-full.bin.gz')),
  'knowledge.json': () => JSON.stringify(readKnowledge(join(root, 'data'))),
  'THIRD-PARTY.txt': () => readLicences(root),
  'outlines.json': () => JSON.stringify(readOutlines()),
  'divisions.json': () => readFileSync(join(root, 'data/outlines/divisions.topo.json'), 'utf8'),
  'samples.json': () => JSON.stringify(readSamples(root)),
  'seed.txt': () => readFileSync(join(root, 'seeds', readdirSync(join(root, 'seeds')).sort()[0]!), 'utf8'),
}

/** Adds the made files to the built page and serves them while developing. */
const madeFiles = (): Plugin => ({
  name: 'made-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = (request.url ?? '').split('?')[0]!.split('/').at(-1)!
      if (!Object.hasOwn(MADE, name)) return next()
      response.setHeader(
        'content-type',
        name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
      )
      response.end(MADE[name]!())
    })
  },
  generateBundle() {
    for (const [fileName, make] of Object.entries(MADE))
      this.emitFile({ type: 'asset', fileName, source: make() })
  },
})

/** The notices of what the command's file holds, beside it. */
const notices = (): Plugin => ({
  name: 'notices',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: readLicences(root, IN_COMMAND) })
  },
})

/** The policy travels in the page too, for hosts that send no headers; not while developing, where Vite injects styles. */
const contentPolicy = (): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
  ],
})

/** The library keeps its dependencies outside, geojson-validation (LGPL) above all. */
const library = { ssr: true, outDir: 'dist/library', rollupOptions: { input: { placeline: 'src/index.ts' } } }
/** The command's file holds what reads web pages, so that an installed package needs none of it beside; not what is LGPL. */
const inCommand = { noExternal: true as const, external: ['geojson-validation'] }
const cli = { ssr: true, outDir: 'dist/cli', rollupOptions: { input: { placeline: 'src/cli/main.ts' } } }
const page = {
  target: 'es2022',
  // light-dark() must reach the browser as written: lowered, it no longer follows the theme.
  cssTarget: 'chrome125',
  outDir: 'dist/app',
  assetsInlineLimit: 0,
  chunkSizeWarningLimit: 1000,
  // An LGPL library stays a file of its own, so that it can be replaced.
  rolldownOptions: {
    output: {
      codeSplitting: { groups: [{ name: 'geojson-validation', test: /node_modules.geojson-validation/ }] },
    },
  },
}

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

export default defineConfig(({ mode }) => ({
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  build: mode === 'library' ? library : mode === 'cli' ? cli : page,
  plugins: mode === 'library' ? [] : mode === 'cli' ? [notices()] : [madeFiles(), contentPolicy()],
  ...(mode === 'cli' && { ssr: inCommand }),
  worker: { format: 'es' as const },
  preview: {
    port: 4173,
    open: hasScreen && !process.env.CI && existsSync(join(root, 'index.html')),
    headers: {
      'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
}))
