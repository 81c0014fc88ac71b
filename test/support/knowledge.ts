import { fileURLToPath } from 'node:url'
import { readKnowledge } from '../../data/pack/knowledge.ts'
import { type Knowledge, openKnowledge } from '../../src/index.ts'

let opened: Knowledge | undefined

/** The project's own knowledge, read from data/ once a test file. */
export function knowledge(): Knowledge {
  opened ??= openKnowledge(readKnowledge(fileURLToPath(new URL('../../data', import.meta.url))))
  return opened
}
