import { type History, NO_HISTORY, type Work } from './history.ts'

/** What a person works on: an article and everything they did to it. Plain JSON; the analysis is made anew from it. */
export interface Project extends Work {
  readonly id: string
  /** What the person calls it. */
  readonly name: string
  /** The article's date as given with the text, `YYYY-MM-DD`; null where the text was left to say it. */
  readonly published: string | null
  /** '' where none was given. */
  readonly title: string
  readonly url: string
  readonly history: History
  /** When it was begun and last changed, ISO 8601 in UTC. */
  readonly created: string
  readonly modified: string
}

/** A project just begun. `now` is ISO 8601 in UTC. */
export const newProject = (
  id: string,
  text: string,
  now: string,
  given: Partial<Pick<Project, 'published' | 'title' | 'url' | 'name'>> = {},
): Project => ({
  id,
  name: given.name ?? given.title ?? '',
  text,
  published: given.published ?? null,
  title: given.title ?? '',
  url: given.url ?? '',
  corrections: [],
  history: NO_HISTORY,
  rules: [],
  created: now,
  modified: now,
})
