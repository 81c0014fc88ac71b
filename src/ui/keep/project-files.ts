import type { Project } from '../../app/project.ts'
import { PROJECT_ENDING, readProject, writeProject } from '../../app/project-file.ts'
import { fileName } from '../../index.ts'
import type { Desk } from '../desk.ts'
import { download } from '../export/save.ts'

/** Larger files hold no project of ours. */
const LARGEST = 50_000_000

/** Saves a project as a file that can be opened again. */
export const downloadProject = (project: Project, title: string): void =>
  download(
    new TextEncoder().encode(writeProject(project)),
    fileName(title, PROJECT_ENDING.slice(1)),
    'application/json',
  )

/** Whether a file is one that `downloadProject` made, by its name. */
export const isProjectFile = (file: File): boolean => file.name.toLowerCase().endsWith(PROJECT_ENDING)

/** Opens a project's file as the story on the page. Gives a sentence for whatever could not be taken of it. */
export async function openProjectFile({ keeping, session }: Desk, file: File): Promise<readonly string[]> {
  if (file.size > LARGEST)
    return [
      `“${file.name}” has ${Math.round(file.size / 1e6)} MB; a story that Placeline saved has less than 50. Nothing was opened.`,
    ]
  const { project, refused } = readProject(await file.text())
  if (!project) return refused
  const fault = await (keeping ? keeping.keeper.take(project) : session.openProject(project))
  return fault ? [fault, ...refused] : refused
}
