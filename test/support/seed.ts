import { readdirSync, readFileSync } from 'node:fs'
import { readOutlines } from '../../data/pack/outlines.ts'
import { analyse, type FormatOptions, type Story } from '../../src/index.ts'
import { knowledge } from './knowledge.ts'

const seeds = new URL('../../seeds/', import.meta.url)
let read: Story | undefined
let drawn: NonNullable<FormatOptions['outlines']> | undefined

/** The seed article, analysed once a test file. */
export function seedStory(): Story {
  read ??= analyse(readFileSync(new URL(readdirSync(seeds).sort()[0]!, seeds), 'utf8'), {
    knowledge: knowledge(),
  })
  return read
}

/** Country outlines, as the page and the command hand them to formats. */
export function outlines(): NonNullable<FormatOptions['outlines']> {
  drawn ??= readOutlines()
  return drawn
}
