/** What the command line asks for. */
export interface MapCommand {
  readonly command: 'map'
  readonly files: readonly string[]
  readonly format: 'geojson' | 'story'
  readonly output: string | null
  readonly published: string | null
  readonly quiet: boolean
}

export type Command = MapCommand | { readonly command: 'help' } | { readonly command: 'version' }

/** Wrong usage: the message says what was got and what was expected. */
export class UsageError extends Error {}

const FORMATS = ['geojson', 'story'] as const

export const HELP = `placeline turns news articles into maps of the places they speak of.

  placeline map [FILE…|-]      analyse articles (text or HTML), write GeoJSON

  -f, --format geojson|story   what to write (default: geojson)
  -o, --output FILE            where to write (default: standard output)
      --published YYYY-MM-DD   the article's date, where the text does not tell
      --quiet                  no notes on standard error
      --help, --version

Reads standard input where no file, or "-", is named.
Exit status: 0 done, 1 some inputs failed, 2 wrong usage.
`

/** Reads the arguments after the program's name. Throws a UsageError where they make no sense. */
export function readArguments(args: readonly string[]): Command {
  if (args.includes('--help') || args.includes('-h')) return { command: 'help' }
  if (args.includes('--version')) return { command: 'version' }
  const [name, ...rest] = args
  if (name !== 'map')
    throw new UsageError(
      name ? `Got the command “${name}”, expected “map”.` : 'Expected a command, such as “map”.',
    )
  return readMap(rest)
}

function readMap(args: readonly string[]): MapCommand {
  const files: string[] = []
  const options = {
    format: 'geojson' as MapCommand['format'],
    output: null as string | null,
    published: null as string | null,
    quiet: false,
  }
  const queue = [...args].flatMap(splitAssignment)
  const nextValue = (option: string) => {
    const value = queue.shift()
    if (value === undefined) throw new UsageError(`The option ${option} needs a value.`)
    return value
  }
  while (queue.length > 0) {
    const arg = queue.shift()!
    if (arg === '--format' || arg === '-f') options.format = readFormat(nextValue(arg))
    else if (arg === '--output' || arg === '-o') options.output = nextValue(arg)
    else if (arg === '--published') options.published = readDate(nextValue(arg))
    else if (arg === '--quiet') options.quiet = true
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`There is no option “${arg}”.`)
    else files.push(arg)
  }
  return { command: 'map', files: files.length > 0 ? files : ['-'], ...options }
}

/** "--format=story" is "--format story". */
function splitAssignment(arg: string): string[] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1
  return at > 0 ? [arg.slice(0, at), arg.slice(at + 1)] : [arg]
}

function readFormat(value: string): MapCommand['format'] {
  const format = FORMATS.find(one => one === value)
  if (!format) throw new UsageError(`Got the format “${value}”, expected ${FORMATS.join(' or ')}.`)
  return format
}

/** A date that exists, as `YYYY-MM-DD`. */
function readDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    throw new UsageError(`Got the date “${value}”, expected one such as 2020-01-24.`)
  return value
}
