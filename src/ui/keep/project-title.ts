import type { Session } from '../../app/session.ts'
import { nameOf } from '../story-name.ts'

/** What the open story is called: the reader's name for it, its title, or the first of its places. */
export function titleOfProject(session: Pick<Session, 'project' | 'story' | 'places'>): string {
  const name = session.project.value?.name
  const story = session.story.value
  return name || (story ? nameOf(story, session.places.value) : '')
}
