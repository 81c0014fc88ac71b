import { writeFileSync } from 'node:fs'
import { exportGeoJson, type Story } from '../index.ts'
import type { MapCommand } from './arguments.ts'
import { analyseFile, nameOf } from './article-file.ts'
import { readKnowledgeFile, readOutlinesFile } from './knowledge-files.ts'
import { note, wordsOf } from './note.ts'

/** Runs `placeline map`: analyses every input, writes one file, and gives the exit status. */
export function runMap(command: MapCommand): number {
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
  const { text, faults } = exportGeoJson(stories, { outlines })
  for (const fault of faults) note(`The GeoJSON is faulty at ${fault.path}: ${fault.message}.`)
  return text
}
