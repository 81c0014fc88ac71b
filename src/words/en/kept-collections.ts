/** Collections kept in this browser. */
export const keptCollections = {
  name: (first: string, more: number, written: string) => (more > 0 ? `${first} and ${written} more` : first),
  kept: 'This collection is kept in this browser by itself.',
  another: 'New or another collection',
  list: 'Kept collections',
  open: (name: string) => `Open “${name}”`,
  remove: (name: string) => `Delete “${name}”`,
  removed: (name: string) => `Deleted “${name}”.`,
  undo: 'Undo',
  reading: 'Bringing back the collection',
  damaged: (articles: string) => `${articles} of this collection could not be read and are left out.`,
  elsewhere: {
    changed: 'This collection was changed in another tab.',
    deleted: 'This collection was deleted in another tab.',
  },
  notKept: 'What you change here is not kept until you choose.',
  asOwn: 'Keep this as one of its own',
  newer: 'Open the other',
  trouble: {
    blocked: 'This browser does not let Placeline keep your collection. Save it as NDJSON to have it again.',
    full: 'There is no room left to keep this collection. Save it as NDJSON, or delete others.',
    failed:
      'The last changes to this collection could not be kept. Save it as NDJSON before you close the page.',
  },
}
