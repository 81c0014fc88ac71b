import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readKnowledge } from '../../data/pack/knowledge.ts'
import { type Knowledge, openKnowledge, openWorld, type World } from '../../src/index.ts'

const data = fileURLToPath(new URL('../../data', import.meta.url))
let opened: Knowledge | undefined
let ofRules: Knowledge | undefined

/** The project's own knowledge, read from data/ once a test file. */
export function knowledge(): Knowledge {
  opened ??= openKnowledge(readKnowledge(data), world('full'))
  return opened
}

/** The same without what was learnt of events, their places and dates, for tables of what rules alone say of a sentence without its article. */
export function rulesOfEvents(): Knowledge {
  // One value: what the rules prepare is kept by the knowledge it was made of.
  ofRules ??= { ...knowledge(), weights: name => (OF_EVENTS.has(name) ? {} : knowledge().weights(name)) }
  return ofRules
}

const OF_EVENTS: ReadonlySet<string> = new Set(['events', 'event-places', 'event-dates'])

/** The bytes of a packed part, uncompressed. */
export const packed = (part: 'core' | 'full'): Buffer =>
  gunzipSync(readFileSync(`${data}/packed/world-${part}.bin.gz`))

/** A part of the packed gazetteer, opened. */
export const world = (part: 'core' | 'full'): World => openWorld(packed(part))
