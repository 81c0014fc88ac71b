/** The welcome and the tour. */
export const tour = {
  welcome: 'Welcome',
  isMapped: 'This is a report, mapped.',
  everyPlace: 'Every place in it is underlined and on the map, with the words that put it there.',
  takeTour: (steps: number) => `Take the tour, ${steps} steps`,
  tryAnother: 'Try another story',
  hide: 'Hide the welcome',
  step: (at: number, all: number) => `Step ${at} of ${all}`,
  close: 'Close',
  skip: 'Skip the tour',
  back: 'Back',
  newArticle: 'New article',
  next: 'Next',
  steps: {
    text: {
      title: 'Every place in the text is marked',
      words:
        'A double line is a government, a dotted line only qualifies. Click a place, and its card says why it stands where it does.',
    },
    map: {
      title: 'The map shows where it happened',
      words:
        'Solid marks are in the text, hollow ones are known besides. Arrows carry the article’s own words from cause to consequence.',
    },
    dates: {
      title: 'The dates show when',
      words: 'What the text dates vaguely fades. Choose an event, and its card shows how its date follows.',
    },
    own: {
      title: 'Now bring your own',
      words:
        'Paste a report, drop a file, or bring the page you are reading. It is read here; nothing leaves this page.',
    },
  },
}
