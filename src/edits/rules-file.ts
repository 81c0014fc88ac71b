import type { Rule } from '../model/correction.ts'
import { readRules } from './read/correction.ts'

const SCHEMA = 'placeline-rules/1'

/** Rules as a file to keep or hand on. */
export const writeRules = (rules: readonly Rule[]): string =>
  `${JSON.stringify({ schema: SCHEMA, rules }, null, 1)}\n`

/** The rules of such a file, and a sentence for whatever could not be read of it. Never throws. */
export function readRulesFile(text: string): {
  readonly rules: readonly Rule[]
  readonly refused: readonly string[]
} {
  const refuse = (why: string) => ({ rules: [], refused: [`${why} No rule was taken.`] })
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return refuse('This is not JSON; a file of rules that Placeline exported was expected.')
  }
  const schema = (file as { readonly schema?: unknown } | null)?.schema
  if (schema !== SCHEMA)
    return refuse(`The file’s schema is ${JSON.stringify(schema) ?? 'missing'}, “${SCHEMA}” was expected.`)
  const { read, refused } = readRules((file as { readonly rules?: unknown }).rules)
  return { rules: read, refused }
}
