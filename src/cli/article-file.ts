import { readFileSync } from 'node:fs'
import { analyse, isHtml, type Knowledge, type Story, textOfHtml, titleOfHtml } from '../index.ts'

/** Analyses a file of text or HTML; "-" is standard input. Throws if it cannot be read. */
export function analyseFile(file: string, published: string | null, knowledge: Knowledge): Story {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
  const page = isHtml(content)
  return analyse(page ? textOfHtml(content) : content, {
    knowledge,
    title: page ? titleOfHtml(content) : '',
    ...(published ? { published } : {}),
  })
}

/** A file's name for the reader. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)
