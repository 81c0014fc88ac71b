/** Stories kept in the browser, and what keeps them from being kept. */
export const keep = {
  title: 'Your stories',
  close: 'Close',
  story: 'Story',
  stories: 'Stories',
  find: 'Find a story',
  openFile: 'Open a file',
  looking: 'Looking…',
  noneCalled: (name: string) => `No story is called “${name}”.`,
  blockedEmpty: 'This browser does not let Placeline keep anything. Download a story to have it again.',
  empty: 'Nothing is kept yet. What you map or correct is kept here by itself, in this browser only.',
  open: 'open',
  rename: 'Rename',
  renameOf: (title: string) => `Rename “${title}”`,
  duplicate: 'Duplicate',
  duplicateOf: (title: string) => `Duplicate “${title}”`,
  download: 'Download',
  downloadOf: (title: string) => `Download “${title}”`,
  delete: 'Delete',
  deleteOf: (title: string) => `Delete “${title}”`,
  name: 'Name of the story',
  /** Marks the name of a copy: "March in Baghdad (copy)", then "(copy 2)". */
  copyMark: 'copy',
  take: (size: string) => `Your stories take ${size}. `,
  takesOf: (size: string, all: string) =>
    `Placeline takes ${size} of the ${all} this browser allows, its copy for use offline included.`,
  deleteOthers: 'Delete all but the open one',
  deletedOne: (title: string) => `Deleted “${title}”`,
  deletedMany: (stories: string) => `Deleted ${stories}`,
  unreadable: 'This story can no longer be read.',
  bytes: (n: number) => `${n} bytes`,
  /** A story that is open or changed in another tab. */
  elsewhere: {
    open: 'This story is open in another tab.',
    changed: 'This story was changed in another tab.',
    deleted: 'This story was deleted in another tab.',
  },
  notKeptYet: 'What you change here is not kept until you choose.',
  workOnCopy: 'Work on a copy',
  keepIt: 'Keep it',
  takeOver: 'Take over here',
  /** Why nothing is kept: the news, then what to do. */
  trouble: {
    blocked: [
      'This browser does not let Placeline keep your work.',
      'All else works, but it is gone when this page closes. Download what you want to keep.',
    ],
    full: [
      'There is no room left to keep your work.',
      'Your last changes are on this page only. Download them, or delete stories you no longer need.',
    ],
    failed: [
      'Your last changes could not be kept.',
      'They are on this page only. Download them before you close it.',
    ],
  } as Readonly<Record<'blocked' | 'full' | 'failed', readonly [string, string]>>,
  downloadThis: 'Download this story',
  noLongerKept: 'This story is no longer kept in this browser.',
  changedElsewhere:
    'The story was changed elsewhere, and that is open now. Your changes from here are kept as a copy.',
  noAnswer: 'The browser’s storage did not answer.',
  /** A project's file that cannot be taken, or not whole. */
  fileTooLarge: (name: string, megabytes: number) =>
    `“${name}” has ${megabytes} MB; a story that Placeline saved has less than 50. Nothing was opened.`,
  notJson: 'This file is not JSON; a project that Placeline saved was expected. Nothing was opened.',
  noProject: 'This file holds no project; nothing was opened.',
  noText: (most: string) =>
    `The project’s text is missing; up to ${most} characters were expected. Nothing was opened.`,
  longText: (letters: string, most: string) =>
    `The project’s text is ${letters} characters long; up to ${most} characters were expected. Nothing was opened.`,
  newerSchema: (schema: string, ours: string) =>
    `This project was saved by a newer Placeline (${schema}); this one reads ${ours}. Reload the page to get the newest.`,
  otherSchema: (schema: string, ours: string) =>
    `This is no Placeline project: its schema is ${schema}, “${ours}” was expected. Nothing was opened.`,
  missing: 'missing',
  noHistory:
    'The list of changes does not fit the project, so nothing before now can be undone; its corrections are kept.',
  noDay: (got: string) =>
    `The article’s date is ${got}, a day as YYYY-MM-DD was expected; the text is left to say it.`,
}
