import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { runMap } from '../../src/cli/map.ts'
import { FORMATS } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'placeline-map-'))
afterAll(() => rmSync(folder, { recursive: true }))

const seeds = new URL('../../seeds/', import.meta.url)
const article = new URL(readdirSync(seeds).sort()[0]!, seeds).pathname
const other = join(folder, 'other.txt')
writeFileSync(other, 'ERBIL, Iraq, Jan. 8 (Reuters) - Missiles hit a base near Erbil on Wednesday.')

/** Runs `placeline map` as its arguments say, into a file: the exit status and what was written. */
async function map(...args: string[]) {
  const output = join(folder, 'out')
  rmSync(output, { force: true })
  const command = readArguments(['map', '--quiet', '-o', output, ...args])
  const status = command.command === 'map' ? await runMap(command) : -1
  return { status, bytes: existsSync(output) ? readFileSync(output) : null }
}

describe('one article in every format', () => {
  test.each(FORMATS.map(format => [format.id, format.extension] as const))('%s', async (id, extension) => {
    const { status, bytes } = await map('--format', id, article)
    expect(status).toBe(0)
    const text = extension === 'zip' ? Object.keys(unzipSync(bytes!)).join() : bytes!.toString('utf8')
    expect(text).toMatch(extension === 'zip' ? /points.geojson/ : /Baghdad|Kataib/)
    // A byte order mark would be part of the first column's name for other programs of a pipeline.
    expect(bytes![0]).not.toBe(0xef)
  })
})

test.each(['csv', 'kml', 'gpx', 'linked-places', 'annotations', 'geojson-points'])(
  'two articles as %s are one file',
  async id => {
    const { status, bytes } = await map('--format', id, article, other)
    expect(status).toBe(0)
    const text = bytes!.toString('utf8')
    expect(text).toContain('Baghdad')
    expect(text).toContain('hit a base near')
  },
)

test('one that cannot be read does not stop the other, and the status says so', async () => {
  const { status, bytes } = await map('--format', 'csv', join(folder, 'missing.txt'), other)
  expect(status).toBe(1)
  expect(bytes!.toString('utf8')).toContain('Erbil')
})
