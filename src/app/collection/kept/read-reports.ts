import { type Packable, unpackReport } from './pack-report.ts'
import type { KeptCollection, Shelf } from './shelf.ts'

/** How far a collection is read, in articles. */
export interface ReadingProgress {
  readonly done: number
  readonly all: number
}

/** An article as it came from the store. */
export interface ReadReport extends Packable {
  readonly key: string
}

/** Articles read or written at a time: a thousand at once would hold the page up, and all be lost where the last has no room. */
export const AT_A_TIME = 40

/** Reads the articles of a kept collection in their order, some at a time; `lost` counts those that are damaged or gone. */
export async function readReports(
  shelf: Shelf,
  { id, keys }: KeptCollection,
  onProgress: (progress: ReadingProgress) => void,
): Promise<{ readonly came: readonly ReadReport[]; readonly lost: number }> {
  const came: ReadReport[] = []
  let lost = 0
  for (let at = 0; at < keys.length; at += AT_A_TIME) {
    onProgress({ done: at, all: keys.length })
    const some = await Promise.all(keys.slice(at, at + AT_A_TIME).map(key => readReport(shelf, id, key)))
    for (const report of some)
      if (report) came.push(report)
      else lost++
  }
  return { came, lost }
}

async function readReport(shelf: Shelf, id: string, key: string): Promise<ReadReport | null> {
  const kept = await shelf.report(id, key)
  const report = kept && (await unpackReport(kept.packed))
  return report && { key, ...report }
}
