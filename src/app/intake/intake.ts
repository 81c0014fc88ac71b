import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { type ArticleFacts, isHtml } from '../../index.ts'
import type { Reading } from '../../intake/reading.ts'
import { refuseSize } from '../../intake/size.ts'
import { wording } from '../../words/wording.ts'
import { describeError } from '../describe-error.ts'
import { readBrought } from './brought.ts'

/** What turns files and pages into articles; it comes when it is first wanted. */
export interface Readers {
  readFile(name: string, bytes: Uint8Array): Reading
  readPage(html: string, address?: string): Reading
}

/** A file as the browser hands it over. */
export interface GivenFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** One of several files that were opened at once. */
export interface QueuedFile {
  readonly name: string
  /** Null while it is read, or where it could not be. */
  readonly reading: Reading | null
  /** Why it could not be read, '' otherwise. */
  readonly fault: string
  /** Whether it is, or has been, in the box. */
  readonly taken: boolean
}

/** The box for a new article: its words, what came with them, and what else is at hand. */
export interface Intake {
  readonly text: Signal<string>
  readonly facts: Signal<ArticleFacts>
  /** Sentences on what is missing of what was brought. */
  readonly remarks: ReadonlySignal<readonly string[]>
  /** Why something was not taken, '' if it was. What was in the box is still there. */
  readonly fault: Signal<string>
  /** Whether something is being read. */
  readonly busy: ReadonlySignal<boolean>
  /** The article within what was pasted, where it is less than that or says more. */
  readonly offer: Signal<Reading | null>
  readonly queue: ReadonlySignal<readonly QueuedFile[]>
  /** Puts an article in the box. */
  take(reading: Reading): void
  /** Reads files: one goes into the box, of several a list is made. */
  takeFiles(files: readonly GivenFile[]): Promise<void>
  /** Puts a file of the list in the box. */
  choose(file: QueuedFile): void
  dropQueue(): void
  /** Looks for an article in markup that came with pasted words, and offers it. */
  lookInto(html: string): Promise<void>
  /** Where the box holds the source of a page, puts its article there. False if there is none: the reader is told. */
  unwrap(): Promise<boolean>
  /** Takes in the page a bookmarklet brought in the address' fragment; false if it holds none. */
  bring(fragment: string): Promise<boolean>
  clear(): void
}

/** More files than this at once are a folder dropped by mistake. */
const MOST_FILES = 50
const MOST_LISTED = 200

/** Makes an empty box. */
export function createIntake(load: () => Promise<Readers>): Intake {
  const text = signal('')
  const facts = signal<ArticleFacts>({})
  const remarks = signal<readonly string[]>([])
  const fault = signal('')
  const busy = signal(false)
  const offer = signal<Reading | null>(null)
  const queue = signal<readonly QueuedFile[]>([])

  const take = (reading: Reading) =>
    batch(() => {
      text.value = reading.text
      facts.value = reading.facts
      remarks.value = reading.remarks
      fault.value = ''
      offer.value = null
    })

  /** Runs a reading; what it throws is told, and the box stays as it was. */
  const attempt = async (read: (readers: Readers) => Promise<Reading> | Reading): Promise<boolean> => {
    busy.value = true
    try {
      take(await read(await load()))
      return true
    } catch (error) {
      fault.value = describeError(error)
      return false
    } finally {
      busy.value = false
    }
  }

  const readQueued = async (files: readonly GivenFile[]) => {
    fault.value = ''
    queue.value = files.slice(0, MOST_LISTED).map(({ name }, i) => ({
      name,
      reading: null,
      fault: i < MOST_FILES ? '' : wording().compose.tooManyFiles(MOST_FILES),
      taken: false,
    }))
    const started = queue.peek()
    for (const [i, file] of files.slice(0, MOST_FILES).entries()) {
      const read = await readOne(load, file)
      if (queue.peek()[i]?.name !== started[i]?.name) return
      queue.value = queue.peek().map((one, at) => (at === i ? { ...one, ...read } : one))
    }
  }

  return {
    text,
    facts,
    remarks,
    fault,
    busy,
    offer,
    queue,
    take,
    takeFiles: async files => {
      const [only, ...more] = files
      if (!only) return
      if (more.length > 0) return readQueued(files)
      await attempt(async readers => readers.readFile(only.name, await bytesOf(only)))
      if (fault.peek()) fault.value = wording().compose.notOpened(only.name, fault.peek())
    },
    choose: file =>
      batch(() => {
        if (!file.reading) return
        take(file.reading)
        queue.value = queue.peek().map(one => (one === file ? { ...one, taken: true } : one))
      }),
    dropQueue: () => {
      queue.value = []
    },
    lookInto: async html => {
      offer.value = null
      const readers = await load()
      const found = attemptPage(() => readers.readPage(html))
      if (found && saysMore(found, text.peek())) offer.value = found
    },
    unwrap: async () => {
      const given = text.peek()
      if (!isHtml(given)) return true
      return attempt(readers => readers.readPage(given))
    },
    bring: async fragment => {
      const brought = readBrought(fragment)
      if (!brought) return false
      await attempt(readers => {
        if ('fault' in brought) throw new Error(brought.fault)
        return readers.readPage(brought.html, brought.url)
      })
      return true
    },
    clear: () =>
      batch(() => {
        text.value = ''
        facts.value = {}
        remarks.value = []
        fault.value = ''
        offer.value = null
      }),
  }
}

/** A file that is too large is turned away before it is read. */
async function bytesOf(file: GivenFile): Promise<Uint8Array> {
  refuseSize(file.size)
  return new Uint8Array(await file.arrayBuffer())
}

async function readOne(
  load: () => Promise<Readers>,
  file: GivenFile,
): Promise<Pick<QueuedFile, 'reading' | 'fault'>> {
  try {
    const readers = await load()
    return { reading: readers.readFile(file.name, await bytesOf(file)), fault: '' }
  } catch (error) {
    return { reading: null, fault: describeError(error) }
  }
}

function attemptPage(read: () => Reading): Reading | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** An article is worth offering if it leaves out some of the words, or knows a title or a date besides. */
function saysMore({ text, facts }: Reading, pasted: string): boolean {
  const bare = (words: string) => words.replace(/\s+/g, '')
  return Boolean(facts.title || facts.published) || bare(text) !== bare(pasted)
}
