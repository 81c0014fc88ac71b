import type { ArticleFacts } from '../index.ts'
import { type History, NO_HISTORY, type Work } from './history.ts'

/** What a person works on: an article and everything they did to it. Plain JSON; the analysis is made anew from it. */
export interface Project extends Work {
  readonly id: string
  /** What the person calls it. */
  readonly name: string
  /** The article's date as given with the text, `YYYY-MM-DD`; null where the text was left to say it. */
  readonly published: string | null
  /** Who says that date, in words; '' where the person does. */
  readonly publishedNote: string
  /** '' where none was given. */
  readonly title: string
  readonly byline: string
  readonly source: string
  readonly url: string
  readonly history: History
  /** When it was begun and last changed, ISO 8601 in UTC. */
  readonly created: string
  readonly modified: string
}

/** A project just begun. `now` is ISO 8601 in UTC. */
export const newProject = (id: string, text: string, now: string, facts: ArticleFacts = {}): Project => ({
  id,
  name: facts.title ?? '',
  text,
  published: facts.published ?? null,
  publishedNote: facts.publishedNote ?? '',
  title: facts.title ?? '',
  byline: facts.byline ?? '',
  source: facts.source ?? '',
  url: facts.url ?? '',
  corrections: [],
  history: NO_HISTORY,
  rules: [],
  created: now,
  modified: now,
})
