import { createReadStream, createWriteStream, statSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { analyse, exportGeoJson, type GeoJsonOptions, type Knowledge, type Story } from '../index.ts'
import type { BatchCommand } from './arguments.ts'
import { nameOf } from './article-file.ts'
import { type BatchDocument, readDocumentLine } from './batch-document.ts'
import { readKnowledgeFile, readOutlinesFile } from './knowledge-files.ts'
import { type Line, linesOf } from './lines.ts'
import { mentionRecords } from './mention-record.ts'
import { note, wordsOf } from './note.ts'
import { createProgress, NO_PROGRESS, type Progress } from './progress.ts'
import { takeUp } from './resume.ts'
import { refuseSameFile } from './same-file.ts'

/** What a batch works with besides its input and output. */
export interface Workshop {
  readonly knowledge: Knowledge
  readonly outlines: NonNullable<GeoJsonOptions['outlines']>
  /** Ids of documents that are not to be done again, and how many have each. */
  readonly done: ReadonlyMap<string, number>
  readonly progress: Progress
  readonly note: (line: string) => void
}

/** Runs `placeline batch` and gives the exit status. */
export async function runBatch(command: BatchCommand): Promise<number> {
  const { input, output, format, resume, quiet } = command
  refuseSameFile([input], output)
  const size = input === '-' ? null : sizeOf(input)
  if (command.jobs > 1 && !quiet)
    note(`Got ${command.jobs} jobs; for now one process does them all, with the same results.`)
  const done = resume && output !== null ? await takeUp(output, format) : new Map<string, number>()
  const progress = showsProgress(command) ? createProgress(process.stderr, size) : NO_PROGRESS
  const workshop: Workshop = {
    knowledge: readKnowledgeFile(),
    outlines: format === 'geojson' ? readOutlinesFile() : {},
    done,
    progress,
    note: line => {
      progress.clear()
      note(line)
    },
  }
  const source = input === '-' ? process.stdin : createReadStream(input)
  const sink = output === null ? process.stdout : createWriteStream(output, { flags: resume ? 'a' : 'w' })
  const failed = await batch(source, sink, command, workshop)
  progress.clear()
  return failed === 0 ? 0 : 1
}

/** A folder is told before the output is opened, which empties it. */
function sizeOf(input: string): number {
  const stat = statSync(input)
  if (stat.isDirectory()) throw new Error(`${input}: this is a folder; name a file in it.`)
  return stat.size
}

/** Results and progress on one terminal would write over each other. */
const showsProgress = ({ quiet, output }: BatchCommand) =>
  !quiet && process.stderr.isTTY && (output !== null || !process.stdout.isTTY)

/** Does documents one by one, in order, as fast as the output takes them; gives the number of bad lines. */
export async function batch(
  input: Readable,
  output: Writable,
  command: Pick<BatchCommand, 'input' | 'format' | 'published' | 'quiet'>,
  workshop: Workshop,
): Promise<number> {
  let failed = 0
  const left = new Map(workshop.done)
  async function* results(lines: AsyncIterable<Line>) {
    let documents = 0
    for await (const line of lines) {
      if (line.text.trim() === '') continue
      const result = attempt(line, command, workshop, left)
      if (result === null) failed++
      else if (result !== '') yield `${result}\n`
      workshop.progress.step(++documents, line.end)
    }
  }
  await pipeline(input, linesOf, results, output, { end: output !== process.stdout })
  return failed
}

/** The result of a line, '' where an earlier run has it, null where the line is bad, which is said. */
function attempt(
  line: Line,
  command: Pick<BatchCommand, 'input' | 'format' | 'published' | 'quiet'>,
  workshop: Workshop,
  left: Map<string, number>,
): string | null {
  const say = (words: string) => workshop.note(`${nameOf(command.input)}, line ${line.number}: ${words}`)
  try {
    const { document, remarks } = readDocumentLine(line)
    const done = left.get(String(document.id)) ?? 0
    left.set(String(document.id), done - 1)
    if (done > 0) return ''
    if (!command.quiet) for (const remark of remarks) say(remark)
    return resultLine(document, command, workshop, say)
  } catch (error) {
    say(wordsOf(error))
    return null
  }
}

function resultLine(
  document: BatchDocument,
  { format, published }: Pick<BatchCommand, 'format' | 'published'>,
  { knowledge, outlines }: Workshop,
  say: (words: string) => void,
): string {
  const { id, text, ...told } = document
  const story = analyse(text, { knowledge, ...(published ? { published } : {}), ...told, id: String(id) })
  for (const issue of story.issues) if (issue.code === 'stage-failed') say(issue.message)
  if (format === 'mentions') return JSON.stringify({ id, mentions: mentionRecords(story) })
  return JSON.stringify(format === 'story' ? story : checkedGeoJson(story, outlines, say))
}

function checkedGeoJson(story: Story, outlines: Workshop['outlines'], say: (words: string) => void) {
  const { collection, faults } = exportGeoJson(story, { outlines, events: true })
  for (const fault of faults) say(`The GeoJSON is faulty at ${fault.path}: ${fault.message}.`)
  return collection
}
