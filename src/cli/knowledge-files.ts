import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GeoJsonOptions, type Knowledge, type KnowledgeFile, openKnowledge } from '../index.ts'

/** The built command has its knowledge beside it; run from the sources, it takes that of the last build. */
const FOLDERS = ['./', '../app/', '../../dist/app/']

/** Opens the gazetteer that `npm run build` made. Throws with what to do where there is none. */
export const readKnowledgeFile = (): Knowledge => openKnowledge(readJson<KnowledgeFile>('knowledge.json'))

/** The country outlines of the basemap, for areas in GeoJSON. */
export const readOutlinesFile = (): NonNullable<GeoJsonOptions['outlines']> => readJson('outlines.json')

function readJson<T>(name: string): T {
  const path = FOLDERS.map(folder => fileURLToPath(new URL(folder + name, import.meta.url))).find(existsSync)
  if (!path) throw new Error(`The file ${name} is missing; make it with “npm run build”.`)
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
