import { readCorrections, readRules } from '../index.ts'
import { number } from '../words/count.ts'
import { wording } from '../words/wording.ts'
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
  | {
      readonly project: null
      readonly refused: readonly string[]
      /** Whether a newer version of the page saved it. */
      readonly isNewer: boolean
    }

/** Longer texts are not read anyway. */
const LONGEST_TEXT = 2_000_000

/** Reads a project's file. Whatever it holds, this never throws and takes nothing it does not know. */
export function readProject(json: string): ReadProject {
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch {
    return none(wording().keep.notJson)
  }
  if (!isRecord(file)) return none(wording().keep.noProject)
  if (file.schema !== SCHEMA) return otherSchema(file.schema)
  const { text } = file
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return none(unfitText(text))
  return projectOf(file, text)
}

const none = (why: string, isNewer = false): ReadProject => ({ project: null, refused: [why], isNewer })

function unfitText(text: unknown): string {
  const { noText, longText } = wording().keep
  return typeof text === 'string'
    ? longText(number(text.length), number(LONGEST_TEXT))
    : noText(number(LONGEST_TEXT))
}

function otherSchema(schema: unknown): ReadProject {
  const version = typeof schema === 'string' ? /^placeline-project\/(\d{1,9})$/.exec(schema)?.[1] : undefined
  const { keep } = wording()
  return version && Number(version) > 1
    ? none(keep.newerSchema(`${schema}`, SCHEMA), true)
    : none(keep.otherSchema(short(schema), SCHEMA))
}

function projectOf(file: Fields, text: string): ReadProject {
  const corrections = readCorrections(file.corrections ?? [])
  const rules = readRules(file.rules ?? [])
  const work = { text, corrections: corrections.read, rules: rules.read }
  const refused = [...corrections.refused, ...rules.refused]
  const history = readHistory(file.history ?? NO_HISTORY)
  const whole = history !== null && refused.length === 0 && fits(work, history)
  if (!whole) refused.push(wording().keep.noHistory)
  const published = day(file.published)
  if (published === undefined) refused.push(wording().keep.noDay(short(file.published)))
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
  const written = JSON.stringify(value) ?? wording().keep.missing
  return written.length > 60 ? `${written.slice(0, 59)}…` : written
}
