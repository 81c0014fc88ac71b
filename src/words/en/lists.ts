/** The lists of events and places. */
export const lists = {
  noEvent: 'No event was found in this text. Its places are on the map all the same.',
  noPlaceFound: 'No place was found in this text.',
  noPlace: 'no place',
  inTheText: 'In the text',
  background: 'Background knowledge',
  onlyHome: 'Only someone’s home',
  before: 'Before',
  later: 'Later',
  unreal: 'Wanted, warned of or planned',
  undated: 'Without a date',
  dayOfArticle: (date: string) => `The day of the article, ${date}`,
}
