import type { Story } from '../../index.ts'

/** Stories a line each, as `placeline batch --format story` writes them and a collection opens them. */
export const linesOf = (stories: readonly Story[]): string =>
  stories.map(story => `${JSON.stringify(story)}\n`).join('')
