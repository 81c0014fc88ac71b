import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import {
  type DivisionTopology,
  type GeoJsonOptions,
  type Knowledge,
  type KnowledgeFile,
  openDivisions,
  openKnowledge,
  openWorld,
  type World,
} from '../index.ts'
import { note, wordsOf } from './note.ts'

/** The built command has its knowledge beside it; run from the sources, it takes that of the last build. */
const FOLDERS = ['./', '../app/', '../../dist/app/']

/** Opens the knowledge that `npm run build` made. Throws with what to do where there is none. */
export const readKnowledgeFile = (): Knowledge =>
  openKnowledge(readJson<KnowledgeFile>('knowledge.json'), readWorldFile())

/** The outlines of countries, provinces and states, for areas in GeoJSON. */
export const readOutlinesFile = (): NonNullable<GeoJsonOptions['outlines']> => ({
  ...readJson<NonNullable<GeoJsonOptions['outlines']>>('outlines.json'),
  ...Object.fromEntries(openDivisions(readJson<DivisionTopology>('divisions.json')).outlines),
})

/** The gazetteer of the world; where it is missing or damaged a note says so, and only curated places are known. */
function readWorldFile(): World | undefined {
  try {
    return openWorld(gunzipSync(readBytes('world-full.bin.gz')))
  } catch (error) {
    note(`${wordsOf(error)} Only the places of the newsroom are known now, not the towns of the world.`)
    return undefined
  }
}

const readJson = <T>(name: string): T => JSON.parse(readBytes(name).toString('utf8')) as T

function readBytes(name: string): Buffer {
  const path = FOLDERS.map(folder => fileURLToPath(new URL(folder + name, import.meta.url))).find(existsSync)
  if (!path) throw new Error(`The file ${name} is missing; make it with “npm run build”.`)
  return readFileSync(path)
}
