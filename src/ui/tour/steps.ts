/** A step of the tour: what it points at, on a wide screen and on a phone, and what it says. */
export interface TourStep {
  readonly title: string
  readonly words: string
  /** CSS selectors; the first that is on the page counts. */
  readonly at: readonly string[]
}

/** The tour; at most four steps. */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Every place in the text is marked',
    words:
      'A double line is a government, a dotted line only qualifies. Click a place, and its card says why it stands where it does.',
    at: ['.sheet', '.read'],
  },
  {
    title: 'The map shows where it happened',
    words:
      'Solid marks are in the text, hollow ones are known besides. Arrows carry the article’s own words from cause to consequence.',
    at: ['.map'],
  },
  {
    title: 'The dates show when',
    words: 'What the text dates vaguely fades. Choose an event, and its card shows how its date follows.',
    at: ['.time', '.ptabs-at'],
  },
  {
    title: 'Now bring your own',
    words:
      'Paste a report, drop a file, or bring the page you are reading. It is read here; nothing leaves this page.',
    at: ['.bar .btn.line'],
  },
]
