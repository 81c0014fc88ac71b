import { readCorrections, readRules } from '../index.ts'
import { fits, NO_HISTORY } from './history.ts'
import type { Project } from './project.ts'
import { type Fields, isRecord, line, readHistory, time } from './read-history.ts'

/** How a project's file ends. */
export const PROJECT_ENDING = '.placeline.json'

const SCHEMA = 'placeline-project/1'

/** A project as a file; reading it gives the same project. */
export const writeProject = (project: Project): string =>
  `${JSON.stringify({ schema: SCHEMA, ...project }, null, 1)}\n`

/** A project out of a file, with a sentence for each part of it that could not be taken; or why there is none. */
export type ReadProject =
  | { readonly project: Project; readonly refused: readonly string[] }
  | { readonly project: null; readonly refused: readonly string[] }

/** Longer texts are not read anyway. */
const LONGEST_TEXT = 2_000_000

/** Reads a project's file. Whatever it holds, this never throws and takes nothing it does not know. */
export function readProject(json: string): ReadProject {
  const none = (why: string): ReadProject => ({ project: null, refused: [why] })
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch {
    return none('This file is not JSON; a project that Placeline saved was expected. Nothing was opened.')
  }
  if (!isRecord(file)) return none('This file holds no project; nothing was opened.')
  if (file.schema !== SCHEMA) return none(otherSchema(file.schema))
  const { text } = file
  if (typeof text !== 'string' || text.length > LONGEST_TEXT)
    return none(
      `The project’s text is ${typeof text === 'string' ? `${text.length.toLocaleString('en')} characters long` : 'missing'}; up to ${LONGEST_TEXT.toLocaleString('en')} characters were expected. Nothing was opened.`,
    )
  return projectOf(file, text)
}

function otherSchema(schema: unknown): string {
  const version = typeof schema === 'string' ? /^placeline-project\/(\d{1,9})$/.exec(schema)?.[1] : undefined
  return version && Number(version) > 1
    ? `This project was saved by a newer Placeline (${schema}); this one reads ${SCHEMA}. Reload the page to get the newest.`
    : `This is no Placeline project: its schema is ${short(schema)}, “${SCHEMA}” was expected. Nothing was opened.`
}

function projectOf(file: Fields, text: string): ReadProject {
  const corrections = readCorrections(file.corrections ?? [])
  const rules = readRules(file.rules ?? [])
  const work = { text, corrections: corrections.read, rules: rules.read }
  const refused = [...corrections.refused, ...rules.refused]
  const history = readHistory(file.history ?? NO_HISTORY)
  const whole = history !== null && refused.length === 0 && fits(work, history)
  if (!whole)
    refused.push(
      'The list of changes does not fit the project, so nothing before now can be undone; its corrections are kept.',
    )
  const published = day(file.published)
  if (published === undefined)
    refused.push(
      `The article’s date is ${short(file.published)}, a day as YYYY-MM-DD was expected; the text is left to say it.`,
    )
  return {
    project: {
      id: line(file.id) || `project-${text.length}`,
      name: line(file.name),
      ...work,
      published: published ?? null,
      publishedNote: line(file.publishedNote),
      title: line(file.title),
      byline: line(file.byline),
      source: line(file.source),
      url: line(file.url),
      history: whole ? history : NO_HISTORY,
      created: time(file.created),
      modified: time(file.modified),
    },
    refused,
  }
}

/** A day, null where none is given, undefined for anything else. */
function day(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null
  const real =
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
  return real ? (value as string) : undefined
}

const short = (value: unknown): string => {
  const written = JSON.stringify(value) ?? 'missing'
  return written.length > 60 ? `${written.slice(0, 59)}…` : written
}
