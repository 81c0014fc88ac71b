/** What lies deeper than this, a mention of a feature, a place's name, is small enough to read on one line. */
const LEVELS = 4

/** JSON to be read by people: an object's members a line each, four levels deep; lists of numbers or words on one line. */
export const jsonText = (value: unknown, compact = false): string =>
  `${compact ? JSON.stringify(value) : written(value, 0)}\n`

function written(value: unknown, level: number): string {
  if (typeof value !== 'object' || value === null || level >= LEVELS) return JSON.stringify(value)
  if (Array.isArray(value))
    return value.some(isObject)
      ? block(
          '[',
          value.map(one => written(one, level + 1)),
          ']',
          level,
        )
      : JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return block(
    '{',
    members.map(([key, member]) => `${JSON.stringify(key)}: ${written(member, level + 1)}`),
    '}',
    level,
  )
}

function block(open: string, parts: readonly string[], close: string, level: number): string {
  const indent = ' '.repeat(level)
  return parts.length === 0
    ? open + close
    : `${open}\n${parts.map(part => `${indent} ${part}`).join(',\n')}\n${indent}${close}`
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
