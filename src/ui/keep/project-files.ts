import type { Project } from '../../app/project.ts'
import { PROJECT_ENDING, readProject, writeProject } from '../../app/project-file.ts'
import { fileName } from '../../index.ts'
import { projectInStoryFile } from '../../intake/story-file.ts'
import { wording } from '../../words/wording.ts'
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
const isProjectFile = (file: File): boolean => file.name.toLowerCase().endsWith(PROJECT_ENDING)

/** Whether a file is the page of one story with its work in it. */
const isStoryFile = async (file: File): Promise<boolean> =>
  /\.html?$/i.test(file.name) && file.size < LARGEST && projectInStoryFile(await file.text()) !== ''

/** How the browser's file picker knows projects. */
export const PROJECT_TYPES = '.json'

/** Takes files that were opened or dropped: a project is opened, all else goes into the box for a new article. */
export async function takeFiles(desk: Desk, files: readonly File[]): Promise<void> {
  const isStory = await Promise.all(files.map(isStoryFile))
  const isProject = (file: File) => isProjectFile(file) || isStory[files.indexOf(file)]!
  const project = files.find(isProject)
  if (project) {
    const faults = await openProjectFile(desk, project)
    if (faults.length > 0) desk.session.composing.value = true
    desk.intake.fault.value = faults.join(' ')
  }
  const articles = files.filter(file => !isProject(file))
  if (articles.length === 0) return
  desk.session.composing.value = true
  await desk.intake.takeFiles(articles)
}

/** Opens a project's file as the story on the page. Gives a sentence for whatever could not be taken of it. */
export async function openProjectFile({ keeping, session }: Desk, file: File): Promise<readonly string[]> {
  if (file.size > LARGEST) return [wording().keep.fileTooLarge(file.name, Math.round(file.size / 1e6))]
  const text = await file.text()
  const { project, refused } = readProject(projectInStoryFile(text) || text)
  if (!project) return refused
  const fault = await (keeping ? keeping.keeper.take(project) : session.openProject(project))
  return fault ? [fault, ...refused] : refused
}
