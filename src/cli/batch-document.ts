import { readDay } from './day.ts'
import type { Line } from './lines.ts'

/** A line of input of `placeline batch`. */
export interface BatchDocument {
  readonly id: string | number
  readonly text: string
  readonly title?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  readonly url?: string
}

/** A document, and what of it could not be used. */
export interface ReadDocument {
  readonly document: BatchDocument
  readonly remarks: readonly string[]
}

/** Reads a line. Throws with what was got and what was expected where there is nothing to analyse in it. */
export function readDocumentLine({ text: line, sound }: Pick<Line, 'text' | 'sound'>): ReadDocument {
  if (line.includes('\0')) throw new Error('Got bytes of zero, expected UTF-8; save the file as UTF-8.')
  const value = parse(line)
  const { id, text } = value
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error(`Got ${kindOf(id)} as “id”, expected a string or a number.`)
  // "1e999" and numbers of more than 15 digits come out as others: the result could not be told to be this document's.
  if (typeof id === 'number' && !(Math.abs(id) <= Number.MAX_SAFE_INTEGER))
    throw new Error('Got a number as “id” that is too large to be kept to the digit, expected a string.')
  if (typeof text !== 'string') throw new Error(`Got ${kindOf(text)} as “text”, expected a string.`)
  const remarks: string[] = sound ? [] : [NOT_UTF8]
  const optional = Object.fromEntries(
    (['title', 'url', 'published'] as const).flatMap(field => {
      const read = readOptional(value, field, remarks)
      return read ? [[field, read] as const] : []
    }),
  )
  return { document: { id, text, ...optional }, remarks }
}

const NOT_UTF8 =
  'Got bytes that are not UTF-8, expected UTF-8; each was read as “\uFFFD”. Save the file as UTF-8.'

function parse(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`Got no JSON, expected an object in one line (${(error as Error).message}).`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`Got ${kindOf(value)}, expected an object with “id” and “text”.`)
  return value as Record<string, unknown>
}

/** A field the analysis can do without: of the wrong form it is left out, with a remark. */
function readOptional(
  value: Readonly<Record<string, unknown>>,
  field: 'title' | 'url' | 'published',
  remarks: string[],
): string | undefined {
  const given = value[field]
  if (given === undefined || given === null || given === '') return undefined
  const read = typeof given !== 'string' ? null : field === 'published' ? readDay(given) : given
  if (read !== null) return read
  const got = typeof given === 'string' ? `“${given}”` : kindOf(given)
  const expected = field === 'published' ? 'a date such as 2020-01-24' : 'a string'
  remarks.push(`Got ${got} as “${field}”, expected ${expected}; done without it.`)
  return undefined
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
