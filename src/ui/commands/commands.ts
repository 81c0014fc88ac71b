import { type Filters, isFiltering } from '../../app/filters.ts'
import type { Desk, Tab } from '../desk.ts'
import { downloadProject } from '../keep/project-files.ts'
import { titleOfProject } from '../keep/project-title.ts'
import { printStory } from '../print/print-story.ts'
import type { Command } from './command.ts'

type Given = Pick<Command, 'id' | 'title' | 'run'> & Partial<Command>

const command = (given: Given): Command => ({ words: '', keys: [], available: () => true, ...given })

const hasStory = ({ session }: Desk) => session.story.value !== null
/** A file of one story can be read and searched, not changed. */
const isPage = ({ filed }: Desk) => !filed
const canLeave = (desk: Desk) => isPage(desk) && hasStory(desk)

/** Shows a page of the reading column, where the frame has one of its own. */
const showTab = (id: Tab, title: string): Command =>
  command({
    id: `show-${id}`,
    title,
    words: 'go to tab',
    available: desk => hasStory(desk) && (id !== 'dates' || desk.frame.value === 'phone'),
    run: desk => {
      desk.session.cancel()
      if (desk.frame.peek() !== 'desk') desk.session.choose(null)
      desk.tab.value = id
    },
  })

/** Hides or shows a part of the story; two commands, of which one makes sense at a time. */
const toggle = (id: 'background' | 'links', name: string): readonly Command[] =>
  [true, false].map(isOn =>
    command({
      id: `${isOn ? 'hide' : 'show'}-${id}`,
      title: `${isOn ? 'Hide' : 'Show'} ${name}`,
      words: 'filter',
      available: desk => hasStory(desk) && desk.session.filters.value[id] === isOn,
      run: ({ session }) => {
        const change: Partial<Filters> = { [id]: !isOn }
        session.filters.value = { ...session.filters.peek(), ...change }
      },
    }),
  )

const shortcuts: readonly Command[] = [true, false].map(isOn =>
  command({
    id: isOn ? 'keys-off' : 'keys-on',
    title: isOn ? 'Switch single-key shortcuts off' : 'Switch single-key shortcuts on',
    words: 'keyboard keys',
    available: ({ keeping }) => keeping !== null && keeping.shortcuts.value === isOn,
    run: ({ keeping }) => {
      keeping!.shortcuts.value = !isOn
    },
  }),
)

/** All the page can be asked to do, the most asked for first. */
export const COMMANDS: readonly Command[] = [
  command({
    id: 'find',
    title: 'Find a place, event or command',
    keys: ['mod+k', '/'],
    run: ({ finding }) => {
      finding.value = true
    },
  }),
  command({
    id: 'new',
    title: 'New article',
    words: 'paste open text',
    keys: ['n'],
    available: isPage,
    run: ({ session }) => {
      session.composing.value = true
    },
  }),
  command({
    id: 'stories',
    title: 'Your stories',
    words: 'open projects recent delete rename storage',
    keys: ['o'],
    available: ({ keeping }) => keeping !== null,
    run: ({ keeping }) => {
      keeping!.keeper.listed.value = true
    },
  }),
  command({
    id: 'export',
    title: 'Export this story',
    words: 'geojson kml csv save as',
    keys: ['e'],
    available: hasStory,
    run: ({ exporting }) => {
      exporting.value = true
    },
  }),
  command({
    id: 'share',
    title: 'Share this story',
    words: 'link embed page',
    keys: ['s'],
    available: canLeave,
    run: ({ sharing }) => {
      sharing.value = true
    },
  }),
  command({
    id: 'filter',
    title: 'Filter what is shown',
    words: 'hide kinds evidence dates certain legend',
    keys: ['f'],
    available: desk => hasStory(desk) && !desk.session.composing.value,
    run: ({ filtering }) => {
      filtering.value = true
    },
  }),
  command({
    id: 'clear-filters',
    title: 'Show everything again',
    words: 'clear filters reset',
    available: desk =>
      hasStory(desk) && (isFiltering(desk.session.filters.value) || desk.span.value !== null),
    run: ({ clearFilters }) => clearFilters(),
  }),
  command({
    id: 'undo',
    title: 'Undo',
    keys: ['mod+z'],
    available: ({ session }) => !session.composing.value && session.history.value.done.length > 0,
    run: ({ bench }) => void bench.undo(),
  }),
  command({
    id: 'redo',
    title: 'Redo',
    keys: ['mod+shift+z'],
    available: ({ session }) => !session.composing.value && session.history.value.undone.length > 0,
    run: ({ bench }) => void bench.redo(),
  }),
  command({
    id: 'play',
    title: 'Play the story',
    words: 'tour steps animate',
    keys: ['p'],
    available: desk =>
      hasStory(desk) &&
      !desk.session.composing.value &&
      !desk.player.open.value &&
      desk.player.steps.value.length > 0,
    run: ({ play }) => play(),
  }),
  command({
    id: 'print',
    title: 'Print map, text and lists',
    words: 'paper pdf',
    available: desk => canLeave(desk) && !desk.session.composing.value,
    run: () => void printStory(),
  }),
  command({
    id: 'help',
    title: 'Help',
    words: 'keys shortcuts marks how',
    keys: ['?'],
    available: isPage,
    run: ({ help }) => {
      help.value = 'help'
    },
  }),
  command({
    id: 'about',
    title: 'About Placeline',
    words: 'sources licences credits version',
    available: isPage,
    run: ({ help }) => {
      help.value = 'about'
    },
  }),
  command({
    id: 'download',
    title: 'Download this story to work on elsewhere',
    words: 'save project file backup placeline json',
    available: canLeave,
    run: ({ session }) => {
      const project = session.project.peek()
      if (project) downloadProject(project, titleOfProject(session))
    },
  }),
  command({
    id: 'copy',
    title: 'Work on a copy of this story',
    words: 'duplicate save as',
    available: desk => desk.keeping !== null && hasStory(desk),
    run: ({ keeping }) => void keeping!.keeper.workOnCopy(),
  }),
  ...toggle('background', 'background knowledge'),
  ...toggle('links', 'links between events'),
  showTab('article', 'Read the article'),
  showTab('events', 'List the events'),
  showTab('places', 'List the places'),
  showTab('dates', 'Show the timeline'),
  ...shortcuts,
]

/** A command by its id. */
export const commandOf = (id: string): Command => {
  const found = COMMANDS.find(one => one.id === id)
  if (!found) throw new Error(`Got “${id}”, expected the id of a command.`)
  return found
}
