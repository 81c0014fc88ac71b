import { readFileSync, statSync } from 'node:fs'
import { analyse, type Knowledge, type Story } from '../index.ts'
import { readFile } from '../intake/file.ts'
import { refuseSize } from '../intake/size.ts'
import { parsePage } from './parse-page.ts'

/** Analyses a file of text, Markdown, HTML or Word; "-" is standard input. Throws if it cannot be read. `remark` hears what is missing of it. */
export function analyseFile(
  file: string,
  published: string | null,
  knowledge: Knowledge,
  remark: (words: string) => void = () => undefined,
): Story {
  if (file !== '-') refuseSize(statSync(file).size)
  const { text, facts, remarks } = readFile(file, readFileSync(file === '-' ? 0 : file), parsePage)
  for (const one of remarks) remark(one)
  // What the command line says stands above what the page says, without the page's note on it.
  const { publishedNote, ...rest } = facts
  return analyse(text, { knowledge, ...(published ? { ...rest, published } : facts) })
}

/** A file's name for the reader. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file)
