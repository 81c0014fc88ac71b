import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleFacts } from '../../src/index.ts'
import { readMarkdown } from '../../src/intake/markdown.ts'

/** A report to try Placeline on, as the page fetches it. */
export interface SampleFile {
  /** The countries it goes to. */
  readonly note: string
  readonly text: string
  readonly facts: ArticleFacts
}

/** The reports offered to try Placeline on, from data/samples, with what their heads say. */
export function readSamples(root: string): SampleFile[] {
  const folder = join(root, 'data', 'samples')
  return readdirSync(folder)
    .sort()
    .map(file => {
      const source = readFileSync(join(folder, file), 'utf8')
      const { text, facts } = readMarkdown(source)
      // The date is the report's own: where it stood in our file is of no interest.
      const { publishedNote, ...rest } = facts
      return { note: /^note: (.+)$/m.exec(source)?.[1] ?? '', text, facts: rest }
    })
}
