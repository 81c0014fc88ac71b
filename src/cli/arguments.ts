import { FORMATS } from '../index.ts'
import { readDay } from './day.ts'
import { type Options, readOptions, UsageError } from './options.ts'

/** `placeline map`: articles in, one file out. */
export interface MapCommand {
  readonly command: 'map'
  readonly files: readonly string[]
  /** Id of one of the library's formats. */
  readonly format: string
  readonly output: string | null
  readonly published: string | null
  readonly quiet: boolean
}

/** `placeline batch`: a document a line in, a result a line out. */
export interface BatchCommand {
  readonly command: 'batch'
  readonly input: string
  readonly format: (typeof BATCH_FORMATS)[number]
  readonly output: string | null
  /** The date of documents that have none of their own. */
  readonly published: string | null
  readonly jobs: number
  readonly resume: boolean
  readonly quiet: boolean
}

/** `placeline lookup`: what names may mean. */
export interface LookupCommand {
  readonly command: 'lookup'
  readonly names: readonly string[]
  readonly json: boolean
}

/** `placeline explain`: the reasons of mentions with these words. */
export interface ExplainCommand {
  readonly command: 'explain'
  readonly file: string
  readonly names: readonly string[]
  readonly published: string | null
}

/** What the command line asks for. */
export type Command =
  | MapCommand
  | BatchCommand
  | LookupCommand
  | ExplainCommand
  | { readonly command: 'help' }
  | { readonly command: 'version' }

const MAP_FORMATS = FORMATS.map(format => format.id)
const BATCH_FORMATS = ['mentions', 'story', 'geojson'] as const

const READERS: Readonly<Record<string, (args: readonly string[]) => Command>> = {
  map: readMap,
  batch: readBatch,
  lookup: readLookup,
  explain: readExplain,
}

/** Reads the arguments after the program's name. Throws a UsageError where they make no sense. */
export function readArguments(args: readonly string[]): Command {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (options.includes('--help') || options.includes('-h')) return { command: 'help' }
  if (options.includes('--version')) return { command: 'version' }
  const [name, ...rest] = args
  const known = Object.keys(READERS).join(', ')
  if (name === undefined) throw new UsageError(`Expected a command: ${known}.`)
  if (!Object.hasOwn(READERS, name))
    throw new UsageError(`Got the command “${name}”, expected one of ${known}.`)
  return READERS[name]!(rest)
}

function readMap(args: readonly string[]): MapCommand {
  const options = readOptions(args, { values: ['--format', '--output', '--published'], flags: ['--quiet'] })
  return {
    command: 'map',
    files: options.words.length > 0 ? options.words : ['-'],
    format: readFormat(options, MAP_FORMATS),
    output: readOutput(options),
    published: readPublished(options),
    quiet: options.flag('--quiet'),
  }
}

function readBatch(args: readonly string[]): BatchCommand {
  const options = readOptions(args, {
    values: ['--format', '--output', '--published', '--jobs'],
    flags: ['--resume', '--quiet'],
  })
  if (options.words.length > 1)
    throw new UsageError(`Got ${options.words.length} inputs, expected one file or “-”.`)
  const output = readOutput(options)
  const resume = options.flag('--resume')
  if (resume && output === null)
    throw new UsageError('Got --resume without a file to go on with, expected --output FILE.')
  return {
    command: 'batch',
    input: options.words[0] ?? '-',
    format: readFormat(options, BATCH_FORMATS),
    output,
    published: readPublished(options),
    jobs: readJobs(options),
    resume,
    quiet: options.flag('--quiet'),
  }
}

function readLookup(args: readonly string[]): LookupCommand {
  const options = readOptions(args, { values: [], flags: ['--json'] })
  if (options.words.length === 0)
    throw new UsageError('Got no name, expected one or more, such as “Baghdad”.')
  return { command: 'lookup', names: options.words, json: options.flag('--json') }
}

function readExplain(args: readonly string[]): ExplainCommand {
  const options = readOptions(args, { values: ['--published'], flags: [] })
  const [file, ...names] = options.words
  if (file === undefined || names.length === 0)
    throw new UsageError(
      `Got ${file === undefined ? 'no file' : 'a file but no name'}, expected both: report.txt “Baghdad”.`,
    )
  return { command: 'explain', file, names, published: readPublished(options) }
}

/** The format asked for; the first one where none is. */
function readFormat<T extends string>(options: Options, formats: readonly T[]): T {
  const value = options.value('--format') ?? formats[0]!
  const format = formats.find(one => one === value)
  if (!format) throw new UsageError(`Got the format “${value}”, expected ${listed(formats)}.`)
  return format
}

const listed = (words: readonly string[]) =>
  words.length > 3 ? `one of ${words.join(', ')}` : words.join(' or ')

/** Null for standard output, which "-" means too. */
function readOutput(options: Options): string | null {
  const file = options.value('--output')
  if (file === '') throw new UsageError('Got an empty name for --output, expected a file.')
  return file === '-' ? null : file
}

function readPublished(options: Options): string | null {
  const value = options.value('--published')
  if (value === null) return null
  const day = value.length === 10 ? readDay(value) : null
  if (day === null) throw new UsageError(`Got the date “${value}”, expected one such as 2020-01-24.`)
  return day
}

function readJobs(options: Options): number {
  const value = options.value('--jobs') ?? '1'
  if (!/^[1-9]\d{0,3}$/.test(value))
    throw new UsageError(`Got “${value}” for --jobs, expected a number from 1 to 9999.`)
  return Number(value)
}
