/** The map: its controls, its legend, and what is said of what it draws. */
export const map = {
  name: (places: string) => `Map, ${places}`,
  map: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  tilesBy: (host: string) => `Tiles: ${host}, `,
  more: (n: number) => `+ ${n} more`,
  outOfView: ', out of view',
  legendAndFilter: 'Legend and filter',
  filter: 'Filter',
  someHidden: 'Some places are hidden',
  background: 'Background',
  ownLinks: 'Open an event to see its own links',
  hideLinks: (n: number) => `Hide ${n} more links`,
  moreLinks: (words: string) => `+ ${words}`,
  tilesLost: (host: string) =>
    `Some tiles could not be loaded from ${host}; the built-in map shows in their place.`,
  outlinesLost: 'The outlines of the countries could not be loaded; the places still stand.',
  approximate: 'extent is approximate',
  folded: (places: string) => `and ${places}`,
  actorOnly: 'actor only',
  mentioned: 'mentioned',
  yourCorrection: 'Your correction',
  outsideView: 'outside this view',
  /** The tool that sets a point or an outline; `before` and `after` stand around the name of the place. */
  crossesItself: 'The outline crosses itself. Take back a corner.',
  threeCorners: 'An outline needs three corners at least.',
  closeOutline: 'Close the outline',
  takeBackCorner: 'Take back a corner',
  cancel: 'Cancel',
  clickPoint: { before: 'Click where ', after: ' is. Arrow keys move the cross, Enter sets it.' },
  dragCorners: {
    before: 'Drag the corners of ',
    after:
      '; a click adds one, Delete takes one away. Arrow keys move the cross, Space sets a corner, Enter closes.',
  },
  clickCorners: {
    before: 'Click the corners of ',
    after: '. Arrow keys move the cross, Space sets a corner, Enter closes.',
  },
  crossForPoint: (name: string) => `Where ${name} is: arrow keys move, Enter sets, Escape leaves it`,
  crossForArea: (name: string) =>
    `Corners of ${name}: arrow keys move, Space sets one, Enter closes, Escape leaves it`,
  corner: (n: number) => `Corner ${n}: arrow keys move it, Delete takes it away`,
  /** What lies beneath the story. */
  choose: 'Map: choose what lies beneath',
  tilesOn: 'Street tiles are on',
  beneath: 'The map beneath the story',
  builtIn: 'Built-in map',
  otherTiles: 'Other tiles',
  address: 'Address of the tiles',
  use: 'Use this map',
  nothingAsked: 'Drawn from files of this page; nothing is asked of anyone else.',
  asksOsm: (host: string) =>
    `Your browser will ask ${host} for the part of the map you look at, and say which site it is on; the text stays here.`,
  asks: (host: string) =>
    `Your browser will ask ${host} for the part of the map you look at; the text stays here.`,
  thatServer: 'that server',
  enterAddress: 'Enter the address of the tiles, with {z}, {x} and {y} in it.',
  oddInAddress: (odd: string) =>
    `The address has ${odd} in it, which no tile fills in; expected {z}, {x}, {y} or {s}.`,
  lackingInAddress: (missing: string) => `The address lacks ${missing}, so every tile would be the same.`,
  and: ' and ',
  noWebAddress: 'This is no web address; expected one like https://example.org/{z}/{x}/{y}.png.',
  notHttps: 'The address must begin with https://, so that nobody on the way sees where you look.',
  noPassword: 'The address must not hold a user name or password.',
  oddServer: 'The server’s name may hold {s}, but not {z}, {x} or {y}.',
}
