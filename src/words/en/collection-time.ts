/** The timeline of a collection. */
export const collectionTime = {
  name: 'Timeline of the collection',
  heading: 'Timeline',
  out: 'Zoom the timeline out',
  in: 'Zoom the timeline in',
  whole: 'All',
  wholeTitle: 'Show all of the timeline',
  allTime: 'Show all time',
  none: 'No event of these articles has a date.',
  undated: (events: string) => `${events} without a date`,
  exact: 'known to the day',
  vague: 'within some days',
  many: (events: string, when: string) => `${events}, ${when}`,
}
