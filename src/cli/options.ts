/** Wrong usage: the message says what was got and what was expected. */
export class UsageError extends Error {}

/** What stood on the command line: words, and options by their long names. */
export interface Options {
  readonly words: readonly string[]
  /** Whether a flag was given. */
  flag(name: string): boolean
  /** The last value given to an option; null if it was not given. */
  value(name: string): string | null
}

const SHORT: Readonly<Record<string, string>> = { '-f': '--format', '-o': '--output' }

/** Parts words from options. `takes` lists the options a command knows: those with a value, and plain flags. */
export function readOptions(
  args: readonly string[],
  takes: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Options {
  const words: string[] = []
  const given = new Map<string, string>()
  const queue = [...args]
  while (queue.length > 0) {
    const arg = queue.shift()!
    if (arg === '--') words.push(...queue.splice(0))
    else if (arg === '-' || !arg.startsWith('-')) words.push(arg)
    else {
      const { name, assigned } = splitAssignment(arg)
      if (takes.flags.includes(name) && assigned === undefined) given.set(name, '')
      else if (takes.values.includes(name)) given.set(name, required(name, assigned ?? queue.shift()))
      else throw new UsageError(unknown(arg, [...takes.values, ...takes.flags]))
    }
  }
  return { words, flag: name => given.has(name), value: name => given.get(name) ?? null }
}

/** "--format=story" is "--format story". */
function splitAssignment(arg: string): { name: string; assigned?: string } {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1
  return at > 0 ? { name: arg.slice(0, at), assigned: arg.slice(at + 1) } : { name: SHORT[arg] ?? arg }
}

function required(name: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`The option ${name} needs a value.`)
  return value
}

const unknown = (arg: string, known: readonly string[]) =>
  `There is no option “${arg}” here, expected ${known.join(', ') || 'none'}.`
