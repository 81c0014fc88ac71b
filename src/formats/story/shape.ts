/** Says what is wrong with a value at a path, a phrase; '' if nothing. */
export type Shape = (value: unknown, path: string) => string

const wrong = (path: string, expected: string, value: unknown) =>
  `${path}: expected ${expected}, got ${kindOf(value)}`

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return 'a number'
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'a text' : typeof value
}

/** A text no longer than `most` letters. */
export const text =
  (most = 10_000): Shape =>
  (value, path) =>
    typeof value === 'string' && value.length <= most ? '' : wrong(path, 'a text', value)

/** A finite number within bounds. */
export const number =
  (least: number, most: number): Shape =>
  (value, path) =>
    typeof value === 'number' && value >= least && value <= most
      ? ''
      : wrong(path, `a number from ${least} to ${most}`, value)

/** A place in a text. */
export const offset: Shape = (value, path) =>
  Number.isInteger(value) && (value as number) >= 0 ? '' : wrong(path, 'a whole number', value)

/** One of a few words. */
export const oneOf =
  (...words: readonly (string | null)[]): Shape =>
  (value, path) =>
    words.includes(value as string | null) ? '' : wrong(path, `one of ${words.join(', ')}`, value)

/** True or false. */
export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? '' : wrong(path, 'true or false', value)

/** Whatever it is, or null. */
export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? '' : shape(value, path)

/** Whatever it is, or left out. */
export const maybe =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? '' : shape(value, path)

/** A list; the first fault is enough. */
export const list =
  (shape: Shape, most = 100_000): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return wrong(path, `a list of at most ${most}`, value)
    for (let i = 0; i < value.length; i++) {
      const fault = shape(value[i], `${path}[${i}]`)
      if (fault) return fault
    }
    return ''
  }

/** An object with at least these members; others may stand beside them. */
export const record =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong(path, 'an object', value)
    for (const [name, shape] of Object.entries(members)) {
      const member = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
      const fault = shape(member, path === '' ? name : `${path}.${name}`)
      if (fault) return fault
    }
    return ''
  }
