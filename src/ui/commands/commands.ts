import { type Filters, isFiltering } from '../../app/filters.ts'
import { type Words, wording } from '../../words/wording.ts'
import type { Desk, Tab } from '../desk.ts'
import { downloadProject } from '../keep/project-files.ts'
import { titleOfProject } from '../keep/project-title.ts'
import { printStory } from '../print/print-story.ts'
import type { Command } from './command.ts'

type Given = Pick<Command, 'run'> &
  Partial<Pick<Command, 'keys' | 'available'>> & { readonly id: keyof Words['commands'] }

/** Its title and words are those of the language the page speaks when they are asked for. */
const command = (given: Given): Command => ({
  keys: [],
  available: () => true,
  ...given,
  get title() {
    return wording().commands[given.id].title
  },
  get words() {
    return wording().commands[given.id].words
  },
})

const hasStory = ({ session }: Desk) => session.story.value !== null
/** A file of one story can be read and searched, not changed. */
const isPage = ({ filed }: Desk) => !filed
const canLeave = (desk: Desk) => isPage(desk) && hasStory(desk)

/** Shows a page of the reading column, where the frame has one of its own. */
const showTab = (id: Tab): Command =>
  command({
    id: `show-${id}`,
    available: desk => hasStory(desk) && (id !== 'dates' || desk.frame.value === 'phone'),
    run: desk => {
      desk.session.cancel()
      if (desk.frame.peek() !== 'desk') desk.session.choose(null)
      desk.tab.value = id
    },
  })

/** Hides or shows a part of the story; two commands, of which one makes sense at a time. */
const toggle = (id: 'background' | 'links'): readonly Command[] =>
  [true, false].map(isOn =>
    command({
      id: `${isOn ? 'hide' : 'show'}-${id}`,
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
    keys: ['mod+k', '/'],
    run: ({ finding }) => {
      finding.value = true
    },
  }),
  command({
    id: 'new',
    keys: ['n'],
    available: isPage,
    run: ({ session }) => {
      session.composing.value = true
    },
  }),
  command({
    id: 'stories',
    keys: ['o'],
    available: ({ keeping }) => keeping !== null,
    run: ({ keeping }) => {
      keeping!.keeper.listed.value = true
    },
  }),
  command({
    id: 'export',
    keys: ['e'],
    available: hasStory,
    run: ({ exporting }) => {
      exporting.value = true
    },
  }),
  command({
    id: 'share',
    keys: ['s'],
    available: canLeave,
    run: ({ sharing }) => {
      sharing.value = true
    },
  }),
  command({
    id: 'filter',
    keys: ['f'],
    available: desk => hasStory(desk) && !desk.session.composing.value,
    run: ({ filtering }) => {
      filtering.value = true
    },
  }),
  command({
    id: 'clear-filters',
    available: desk =>
      hasStory(desk) && (isFiltering(desk.session.filters.value) || desk.span.value !== null),
    run: ({ clearFilters }) => clearFilters(),
  }),
  command({
    id: 'undo',
    keys: ['mod+z'],
    available: ({ session }) => !session.composing.value && session.history.value.done.length > 0,
    run: ({ bench }) => void bench.undo(),
  }),
  command({
    id: 'redo',
    keys: ['mod+shift+z'],
    available: ({ session }) => !session.composing.value && session.history.value.undone.length > 0,
    run: ({ bench }) => void bench.redo(),
  }),
  command({
    id: 'play',
    keys: ['p'],
    available: desk =>
      hasStory(desk) &&
      !desk.session.composing.value &&
      !desk.player.open.value &&
      desk.player.steps.value.length > 0,
    run: ({ play }) => play(),
  }),
  command({
    id: 'overview',
    keys: ['w'],
    available: ({ session }) => session.story.value !== null && !session.composing.value,
    run: ({ overview }) => {
      overview.value = {}
    },
  }),
  command({
    id: 'print',
    available: desk => canLeave(desk) && !desk.session.composing.value,
    run: () => void printStory(),
  }),
  command({
    id: 'help',
    keys: ['?'],
    available: isPage,
    run: ({ help }) => {
      help.value = 'help'
    },
  }),
  command({
    id: 'about',
    available: isPage,
    run: ({ help }) => {
      help.value = 'about'
    },
  }),
  command({
    id: 'download',
    available: canLeave,
    run: ({ session }) => {
      const project = session.project.peek()
      if (project) downloadProject(project, titleOfProject(session))
    },
  }),
  command({
    id: 'copy',
    available: desk => desk.keeping !== null && hasStory(desk),
    run: ({ keeping }) => void keeping!.keeper.workOnCopy(),
  }),
  ...toggle('background'),
  ...toggle('links'),
  showTab('article'),
  showTab('events'),
  showTab('places'),
  showTab('dates'),
  ...shortcuts,
]

/** A command by its id. */
export const commandOf = (id: string): Command => {
  const found = COMMANDS.find(one => one.id === id)
  if (!found) throw new Error(`Got “${id}”, expected the id of a command.`)
  return found
}
