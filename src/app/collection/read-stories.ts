import { readStory, type Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'

/** A line of a file that is no story. */
export interface BadLine {
  /** From 1. */
  readonly line: number
  /** What was wrong with it, a sentence. */
  readonly fault: string
}

/** What is told while a file is read. */
export interface ReadStep {
  /** Bytes read so far. */
  readonly bytes: number
  /** Stories that came since the last step. */
  readonly stories: readonly Story[]
  /** Bad lines that came since. */
  readonly bad: readonly BadLine[]
}

/** Letters of the longest line taken: a long article with all its reasons has less than a million. */
const LONGEST_LINE = 20_000_000

/**
 * Reads a story a line, as `placeline batch --format story` writes them; a file of one JSON list of stories too where it
 * stands in one line. Bad lines are told and left out. Ends early where `isStopped` says so.
 */
export async function* readStories(
  bytes: ReadableStream<Uint8Array>,
  isStopped: () => boolean = () => false,
): AsyncGenerator<ReadStep> {
  const reader = bytes.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let skips = false
  let number = 0
  let read = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (isStopped()) return
      read += value?.length ?? 0
      const lines = (done ? decoder.decode() : decoder.decode(value, { stream: true })).split('\n')
      // Only what is new is looked through: a line may come in hundreds of pieces.
      lines[0] = rest + lines[0]!
      rest = done ? '' : lines.pop()!
      const step: { stories: Story[]; bad: BadLine[] } = { stories: [], bad: [] }
      for (const line of lines) {
        number++
        if (!skips) takeLine(line, number, step)
        skips = false
      }
      if (rest.length > LONGEST_LINE) {
        if (!skips) step.bad.push({ line: number + 1, fault: wording().collection.longLine })
        skips = true
        rest = ''
      }
      yield { bytes: read, ...step }
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function takeLine(line: string, number: number, step: { stories: Story[]; bad: BadLine[] }): void {
  if (line.trim() === '') return
  const value = parse(line)
  if (value === undefined) {
    step.bad.push({ line: number, fault: wording().collection.noJson })
    return
  }
  for (const one of Array.isArray(value) ? value : [value]) {
    const outcome = readStory(one)
    if ('fault' in outcome) step.bad.push({ line: number, fault: outcome.fault })
    else step.stories.push(outcome.story)
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line) as unknown
  } catch {
    return undefined
  }
}
