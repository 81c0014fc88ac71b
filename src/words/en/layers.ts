/** Files of the reader's own beside the story. */
export const layers = {
  title: 'Your layers',
  about: 'A GeoJSON file is drawn beside the story, stays in this page and is not sent.',
  reading: 'Reading the file …',
  add: 'Add a GeoJSON file',
  drop: 'Drop a GeoJSON file to lay it on the map',
  remove: (name: string) => `Remove ${name}`,
  goThere: 'Go there',
  openAsStory: 'Open as a story',
  featuresOf: (name: string) => `Features of ${name}`,
  onTheMap: (features: string) => `${features} on the map.`,
  close: 'Close',
  nothingMore: 'The file says nothing more about it. ',
  notInStory: 'Not part of the story.',
  kinds: {
    Point: 'Point',
    LineString: 'Line',
    MultiLineString: 'Lines',
    Polygon: 'Area',
    MultiPolygon: 'Areas',
  },
  quoted: (name: string) => `“${name}”`,
  tooMany: (most: number, name: string) =>
    `There are ${most} layers already. Remove one, then open ${name} again.`,
  tooLarge: (name: string) => `${name} is larger than 100 MB. Nothing was changed. Open a part of it.`,
  unreadable: (name: string) => `${name} could not be read. Nothing was changed.`,
}
