import type { Story } from '../../model/story.ts'
import type { Format, FormatOptions, Inside } from '../format.ts'
import { inside } from '../inside.ts'
import { eventTable } from './events.ts'
import { mentionTable } from './mentions.ts'
import { placeTable } from './places.ts'
import { type Table, tableText } from './table.ts'

const CSV = {
  family: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  heeds: ['background', 'byteOrderMark'],
  checkedBy: '',
} as const

/** Tables, of places first: what most map tools take. */
export const CSV_FORMATS: readonly Format[] = [
  {
    ...CSV,
    id: 'csv',
    variant: 'Places',
    contents: 'One row a place: latitude, longitude, name, mentions, excerpt, dates, evidence and source.',
    opensIn: 'Datawrapper, Flourish, Excel, Google My Maps',
    write: writer(placeTable, 'places'),
  },
  {
    ...CSV,
    id: 'csv-events',
    variant: 'Events',
    contents:
      'One row an event: its place if it has one, first and last possible day, actors, targets and links.',
    opensIn: 'Excel, R, pandas, Datawrapper',
    write: writer(eventTable, 'events'),
  },
  {
    ...CSV,
    id: 'csv-mentions',
    variant: 'Mentions',
    contents:
      'One row a mention: its words, where they stand in the text, the place they mean and how sure that is.',
    opensIn: 'Excel, R, pandas',
    write: writer(mentionTable, 'mentions'),
  },
]

function writer(
  tableOf: (stories: readonly Story[], options: FormatOptions) => Table & { readonly count: number },
  of: keyof Inside,
): Format['write'] {
  return (stories, options = {}) => {
    const table = tableOf(stories, options)
    return {
      content: tableText(table, options.byteOrderMark),
      inside: inside({ [of]: table.count }),
      leftOut: '',
      faults: [],
    }
  }
}
