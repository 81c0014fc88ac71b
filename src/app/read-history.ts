import { type Correction, type Rule, readCorrections, readRules } from '../index.ts'
import type { History, Step } from './history.ts'

/** A day's work has hundreds; more would take minutes to follow. */
const MOST_STEPS = 10_000
/** Each is a new copy of the text while the history is checked. */
const MOST_TEXTS = 1000

/** The history, or null where any step of it is malformed: one missing step makes all before it meaningless. */
export function readHistory(value: unknown): History | null {
  if (!isRecord(value) || !Array.isArray(value.done) || !Array.isArray(value.undone)) return null
  if (value.done.length + value.undone.length > MOST_STEPS) return null
  const done = value.done.map(readStep)
  const undone = value.undone.map(readStep)
  const texts = [...done, ...undone].filter(step => step?.text).length
  return [...done, ...undone].includes(null) || texts > MOST_TEXTS
    ? null
    : { done: done as readonly Step[], undone: undone as readonly Step[] }
}

function readStep(value: unknown): Step | null {
  if (!isRecord(value) || typeof value.name !== 'string') return null
  const { text, corrections, rules } = value
  const read = {
    text: text === undefined ? undefined : readTextSplice(text),
    corrections: corrections === undefined ? undefined : readListSplice(corrections),
    rules: rules === undefined ? undefined : readRuleChange(rules),
  }
  if (Object.values(read).includes(null)) return null
  return {
    name: line(value.name),
    time: time(value.time),
    ...(read.text ? { text: read.text } : {}),
    ...(read.corrections ? { corrections: read.corrections } : {}),
    ...(read.rules ? { rules: read.rules } : {}),
  }
}

function readTextSplice(value: unknown): Step['text'] | null {
  if (!isRecord(value) || !isOffset(value.at)) return null
  const { at, removed, added } = value
  return typeof removed === 'string' && typeof added === 'string' ? { at, removed, added } : null
}

function readListSplice(value: unknown): Step['corrections'] | null {
  if (!isRecord(value) || !isOffset(value.at)) return null
  const removed = allOf<Correction>(readCorrections(value.removed))
  const added = allOf<Correction>(readCorrections(value.added))
  return removed && added ? { at: value.at, removed, added } : null
}

function readRuleChange(value: unknown): Step['rules'] | null {
  if (!isRecord(value)) return null
  const removed = allOf<Rule>(readRules(value.removed))
  const added = allOf<Rule>(readRules(value.added))
  return removed && added ? { removed, added } : null
}

const allOf = <T>({ read, refused }: { readonly read: readonly T[]; readonly refused: readonly string[] }) =>
  refused.length === 0 ? read : null

/** An object of a file, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value is an object with fields. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** A name or an address; what is no text, or longer than any, is ''. */
export const line = (value: unknown): string =>
  typeof value === 'string' && value.length <= 2000 ? value : ''

/** An ISO 8601 time; the beginning of the calendar for anything else. */
export const time = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/.test(value)
    ? value
    : '1970-01-01T00:00:00.000Z'
