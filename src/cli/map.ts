import { writeFileSync } from 'node:fs'
import { bytesOf, findFormat, type Story } from '../index.ts'
import type { MapCommand } from './arguments.ts'
import { analyseFile, nameOf } from './article-file.ts'
import { readKnowledgeFile, readOutlinesFile } from './knowledge-files.ts'
import { note, wordsOf } from './note.ts'
import { UsageError } from './options.ts'
import { refuseSameFile } from './same-file.ts'

/** Runs `placeline map`: analyses every input, writes one file, and gives the exit status. */
export function runMap(command: MapCommand): number {
  if (findFormat(command.format)?.extension === 'zip' && command.output === null && process.stdout.isTTY)
    throw new UsageError(`The format ${command.format} is a zip: name a file with --output.`)
  refuseSameFile(command.files, command.output)
  const knowledge = readKnowledgeFile()
  const stories: Story[] = []
  for (const file of command.files) {
    try {
      const remark = (words: string) => {
        if (!command.quiet) note(`${nameOf(file)}: ${words}`)
      }
      const story = analyseFile(file, command.published, knowledge, remark)
      stories.push(story)
      for (const issue of story.issues) remark(issue.message)
    } catch (error) {
      note(`${nameOf(file)}: ${wordsOf(error)}`)
    }
  }
  if (stories.length > 0) write(command, stories)
  return stories.length === command.files.length ? 0 : 1
}

/** Country outlines weigh megabytes to read: only formats that draw areas want them. */
function write({ format: id, output, quiet }: MapCommand, stories: readonly Story[]): void {
  const format = findFormat(id)!
  const written = format.write(
    stories,
    format.heeds.includes('outlines') ? { outlines: readOutlinesFile() } : {},
  )
  for (const fault of written.faults) note(`The file is faulty at ${fault.path}: ${fault.message}.`)
  if (written.leftOut && !quiet) note(written.leftOut)
  const bytes = bytesOf(written)
  if (output === null) process.stdout.write(bytes)
  else writeFileSync(output, bytes)
}
