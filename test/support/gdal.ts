import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'

/** What GDAL says of a file's layer. */
export interface GdalLayer {
  readonly name: string
  readonly geometry: string
  readonly count: number
  /** Type of each column: `Date`, `Integer`. */
  readonly fields: Readonly<Record<string, string>>
}

/** The layers of a file, as `ogrinfo` reads them. Throws where GDAL refuses the file, or warns of it. */
export function layersOf(file: string, ...options: readonly string[]): GdalLayer[] {
  const text = run('ogrinfo', ['-ro', '-so', '-al', ...options, file])
  const complaint = /^(?:ERROR|Warning).*$/m.exec(text)?.[0]
  if (complaint) throw new Error(`ogrinfo on ${file}: ${complaint}`)
  return text
    .split(/^Layer name: /m)
    .slice(1)
    .map(layerOf)
}

/** The features of a layer as GDAL read them, handed over as GeoJSON. */
export function featuresByGdal(
  file: string,
  ...options: readonly string[]
): {
  readonly properties: Record<string, unknown>
  readonly geometry: { type: string; coordinates: unknown }
}[] {
  const text = run('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', file, ...options])
  return JSON.parse(text).features
}

function layerOf(text: string): GdalLayer {
  const told = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? ''
  return {
    name: text.split('\n', 1)[0]!.trim(),
    geometry: told('Geometry'),
    count: Number(told('Feature Count')),
    fields: Object.fromEntries(
      [...text.matchAll(/^([\w-]+): (\w+)(?:\(\w+\))? \(\d+\.\d+\)/gm)].map(match => [match[1]!, match[2]!]),
    ),
  }
}

function run(program: string, args: readonly string[]): string {
  requireGdal()
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'pipe'] })
}

let found = false

/** Sets GDAL up where this may be done, as for the browser; throws a sentence where it is missing. */
function requireGdal(): void {
  found ||= isThere() || (setUpDebians() && isThere())
  if (!found)
    throw new Error(
      'No GDAL to test the exports with: install it (on Debian: “apt-get install gdal-bin”, on macOS: “brew install gdal”), so that ogrinfo and ogr2ogr are on the PATH.',
    )
}

function isThere(): boolean {
  try {
    execFileSync('ogrinfo', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function setUpDebians(): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  // The browser may be set up at the same time: the lock is waited for.
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', 'gdal-bin')
    return true
  } catch {
    return false
  }
}
