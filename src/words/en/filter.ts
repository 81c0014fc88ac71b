/** What is shown and what is left out. */
export const filter = {
  title: 'What is shown',
  kind: 'Kind',
  evidence: 'Evidence',
  text: 'In the text',
  background: 'Background knowledge',
  user: 'Your corrections',
  links: 'Links between events',
  certainAtLeast: 'Certain at least',
  shown: (n: number, all: number) => `${n} of ${all} places shown`,
  showAll: 'Show everything',
  happened: 'Happened',
  from: 'from',
  to: 'to',
  types: 'Types of event',
  /** "Left out: 3 of 14 places and 2 of 25 events. Hidden are bases.", in pieces. */
  many: {
    city: 'cities',
    building: 'buildings',
    base: 'bases',
    government: 'governments',
    site: 'event sites',
    area: 'areas',
  },
  notIn: (span: string) => `what was not in ${span}`,
  placesOf: (n: number, all: string, total: number) => `${n} of ${all} ${total === 1 ? 'place' : 'places'}`,
  eventsOf: (n: number, all: string, total: number) => `${n} of ${all} ${total === 1 ? 'event' : 'events'}`,
  textPlaces: 'what the text places',
  hiddenBackground: 'background knowledge',
  hiddenUser: 'your corrections',
  lessCertain: (hundredths: number) => `what is less than ${hundredths} % certain`,
  hiddenLinks: 'links between events',
  /** `counts` or `reasons` may be empty, not both. */
  leftOut: (counts: readonly string[], reasons: string) =>
    `Left out: ${[counts.join(' and '), reasons].filter(Boolean).join('. Hidden are ')}.`,
}
