import { parseIsoDay } from '../../time/calendar.ts'

/** What is wrong with something read from a file, as the end of a sentence: "got 91 for “lat”, expected …". */
export class Refusal extends Error {}

/** Reads one value, or throws a Refusal. `name` is the field's, for the sentence. */
export type Reader<T> = (value: unknown, name: string) => T

/** Longer strings in one field are no correction. */
const LONGEST = 10_000

/** Text, up to 10,000 characters. */
export const text: Reader<string> = (value, name) =>
  typeof value === 'string' && value.length <= LONGEST ? value : refuse(value, name, 'text')

/** Text that says something. */
export const words: Reader<string> = (value, name) =>
  text(value, name).trim() === '' ? refuse(value, name, 'text that is not empty') : text(value, name)

/** A Wikidata item. */
export const wikidataItem: Reader<string> = (value, name) =>
  typeof value === 'string' && /^Q[1-9]\d{0,11}$/.test(value)
    ? value
    : refuse(value, name, 'a Wikidata item such as Q1530')

/** A whole number from 0. */
export const offset: Reader<number> = (value, name) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : refuse(value, name, 'a whole number')

/** True or false. */
export const flag: Reader<boolean> = (value, name) =>
  typeof value === 'boolean' ? value : refuse(value, name, 'true or false')

/** A number from `least` to `most`. */
export const between =
  (least: number, most: number): Reader<number> =>
  (value, name) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(value, name, `a number from ${least} to ${most}`)

/** A day of the calendar. */
export const day: Reader<string> = (value, name) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseIsoDay(value) !== null
    ? value
    : refuse(value, name, 'a day as YYYY-MM-DD')

/** An hour of the day. */
export const hour: Reader<string> = (value, name) =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? value
    : refuse(value, name, 'an hour as HH:MM')

/** One of a few words. */
export const oneOf =
  <T extends string>(allowed: readonly T[]): Reader<T> =>
  (value, name) =>
    allowed.find(one => one === value) ?? refuse(value, name, `one of ${allowed.join(', ')}`)

/** A list, up to `most` long. */
export const list =
  <T>(read: Reader<T>, most = 1000): Reader<readonly T[]> =>
  (value, name) =>
    Array.isArray(value) && value.length <= most
      ? value.map((one, i) => read(one, `${name}[${i}]`))
      : refuse(value, name, `a list of at most ${most}`)

/** Something or null. */
export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, name) =>
    value === null ? null : read(value, name)

/** What each field of an object must be; those of `optional` may be left out. */
export type Fields<T> = { readonly [Key in keyof T]-?: Reader<Exclude<T[Key], undefined>> }

/** An object of these fields and no others: what else a file has is left behind, `__proto__` too. */
export const object =
  <T extends object>(fields: Fields<T>, optional: readonly (keyof T & string)[] = []): Reader<T> =>
  (value, name) => {
    const source = record(value, name)
    const made: [string, unknown][] = []
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      if (!Object.hasOwn(source, key) && optional.includes(key)) continue
      const own = Object.hasOwn(source, key) ? source[key] : undefined
      made.push([key, fields[key](own, name === '' ? key : `${name}.${key}`)])
    }
    return Object.fromEntries(made) as T
  }

/** A plain object. */
export const record: Reader<Readonly<Record<string, unknown>>> = (value, name) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : refuse(value, name, 'an object')

/** Says what was got and what was expected. */
export function refuse(value: unknown, name: string, expected: string): never {
  throw new Refusal(`got ${shown(value)} for “${name}”, expected ${expected}`)
}

/** A value short enough for a sentence. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const written = typeof value === 'string' ? `“${value}”` : String(value)
  return written.length > 40 ? `${written.slice(0, 39)}…` : written
}
