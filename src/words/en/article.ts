/** Above and beside the article's own words. */
export const article = {
  noPlaces: 'An article without places',
  noDate: 'No date in the text',
  givenDate: 'You gave this date.',
  dateline: 'The dateline says so.',
  inferred: 'The text does not say the year. This is how it follows:',
  brought: 'It came with the article:',
  date: 'Date of the article',
  setDate: 'Set the date',
  otherDate: 'Another date for the article',
  setOtherDate: 'Set another date',
  reading: 'Reading',
  unchanged: 'The story is unchanged.',
}
