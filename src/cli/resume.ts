import { createReadStream, existsSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import type { BatchCommand } from './arguments.ts'
import { linesOf } from './lines.ts'

/**
 * The ids of the results that a file of an earlier run holds, and how many have each. A last line that was cut off
 * goes, so that writing can go on behind the last whole one. Throws if the file holds anything else: it must not be spoilt.
 */
export async function takeUp(
  file: string,
  format: BatchCommand['format'],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  if (!existsSync(file)) return ids
  let end = 0
  for await (const line of linesOf(createReadStream(file))) {
    const id = line.whole ? idOf(line.text, format) : undefined
    if (!line.whole && isBegun(line.text, format)) break
    if (id === undefined)
      throw new Error(
        `${file}, line ${line.number}: Got no result in the format ${format}, expected one to go on with; name another file, or leave out --resume.`,
      )
    ids.set(id, (ids.get(id) ?? 0) + 1)
    end = line.end
  }
  await truncate(file, end)
  return ids
}

/** How a result begins, cut off or not. */
const BEGINNINGS: Readonly<Record<BatchCommand['format'], string>> = {
  mentions: '{"id":',
  story: '{"schema":',
  geojson: '{"type":',
}

function isBegun(line: string, format: BatchCommand['format']): boolean {
  const beginning = BEGINNINGS[format]
  return line.startsWith(beginning.slice(0, line.length))
}

interface ResultLine {
  readonly id?: unknown
  readonly mentions?: unknown
  readonly article?: { readonly id?: unknown }
  readonly placeline?: { readonly article?: { readonly id?: unknown } }
}

function idOf(line: string, format: BatchCommand['format']): string | undefined {
  try {
    const result = JSON.parse(line) as ResultLine
    const id =
      format === 'mentions'
        ? result.mentions && result.id
        : format === 'story'
          ? result.article?.id
          : result.placeline?.article?.id
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
  } catch {
    return undefined
  }
}
