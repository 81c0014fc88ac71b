import { readFileSync, writeFileSync } from 'node:fs'
import {
  analyse,
  exportGeoJson,
  isHtml,
  type Knowledge,
  type Story,
  textOfHtml,
  titleOfHtml,
  toGeoJson,
} from '../index.ts'
import type { MapCommand } from './arguments.ts'
import { readKnowledgeFile, readOutlinesFile } from './knowledge-files.ts'

/** Runs `placeline map`: analyses every input, writes one file, and gives the exit status. */
export function runMap(command: MapCommand): number {
  const knowledge = readKnowledgeFile()
  const stories: Story[] = []
  for (const file of command.files) {
    try {
      const story = analyseFile(file, command, knowledge)
      stories.push(story)
      if (!command.quiet) for (const issue of story.issues) note(`${nameOf(file)}: ${issue.message}`)
    } catch (error) {
      note(`${nameOf(file)}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (stories.length > 0) write(command, stories)
  return stories.length === command.files.length ? 0 : 1
}

function analyseFile(file: string, { published }: MapCommand, knowledge: Knowledge): Story {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
  const page = isHtml(content)
  const title = page ? titleOfHtml(content) : ''
  return analyse(page ? textOfHtml(content) : content, {
    knowledge,
    title,
    ...(published ? { published } : {}),
  })
}

function write({ format, output }: MapCommand, stories: readonly Story[]): void {
  const text = format === 'story' ? storyText(stories) : geoJsonText(stories)
  if (output === null) process.stdout.write(text)
  else writeFileSync(output, text)
}

/** One story is an object, several are an array. */
const storyText = (stories: readonly Story[]) =>
  `${JSON.stringify(stories.length === 1 ? stories[0] : stories, null, 1)}\n`

function geoJsonText(stories: readonly Story[]): string {
  const outlines = readOutlinesFile()
  if (stories.length > 1) return `${JSON.stringify(toGeoJson(stories, { outlines }), null, 1)}\n`
  const { text, faults } = exportGeoJson(stories[0]!, { outlines })
  for (const fault of faults) note(`The GeoJSON is faulty at ${fault.path}: ${fault.message}.`)
  return text
}

const nameOf = (file: string) => (file === '-' ? 'standard input' : file)

const note = (line: string) => process.stderr.write(`placeline: ${printable(line)}\n`)

/** Control characters of a file's name or text must not drive the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const printable = (line: string) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
