import type { Collection, Report } from '../../app/collection/collection.ts'
import type { Session } from '../../app/session.ts'

/** Which article of a collection is open on the page, and the work on it when it was opened. */
interface Reading {
  readonly id: number
  readonly project: string
}

const open = new WeakMap<Collection, Reading>()

/**
 * Opens an article of a collection in the normal view. What the page had open with corrections in it, and in no
 * collection, is added first: nothing that was made is lost.
 */
export async function openReport(collection: Collection, session: Session, report: Report): Promise<void> {
  comeBack(collection, session)
  const [story, project] = [session.story.peek(), session.project.peek()]
  const isHeld = collection.reports.peek().some(one => one.project?.id === project?.id)
  if (story && project && project.corrections.length > 0 && !isHeld) collection.add(story, project)
  collection.open.value = false
  if (report.project) await session.openProject(report.project)
  else session.show(report.story)
  const opened = session.project.peek()
  if (opened) open.set(collection, { id: report.id, project: opened.id })
}

/** Takes what was corrected in the normal view into the collection. */
export function comeBack(collection: Collection, session: Session): void {
  const reading = open.get(collection)
  const [story, project] = [session.story.peek(), session.project.peek()]
  if (reading && story && project?.id === reading.project) collection.keep(reading.id, story, project)
}
