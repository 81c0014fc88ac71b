import type { Shape } from '../../app/place-view.ts'

/** The words of pictures. */
export const PICTURE_WORDS = {
  png: {
    family: 'Picture of the map',
    variant: 'PNG',
    contents: 'The map as it is on the screen now, with title, legend, scale and sources; twice as sharp.',
    opensIn: 'Any page, document or post',
  },
  svg: {
    family: 'Picture of the map',
    variant: 'SVG',
    contents: 'The same in shapes and words, sharp at any size, which a designer can take apart and change.',
    opensIn: 'Illustrator, Inkscape, Figma, any browser',
  },
  share: 'A picture of the map',
  shareWhat: 'The map as it is on the screen now, with title, legend, scale and sources.',
  shareAs: (kind: string) => `Download ${kind}`,
  attribution: ['Map: Natural Earth.', 'Names and points: GeoNames (CC BY 4.0).', 'Made with Placeline.'],
  keyOfShape: {
    city: 'City',
    building: 'Building',
    base: 'Base',
    government: 'Government',
    site: 'Event site',
    area: 'Area',
  } satisfies Readonly<Record<Shape, string>>,
  background: 'Background knowledge',
  user: 'Corrected by hand',
  halo: 'Lies within this circle',
  arc: 'From cause to consequence',
  hatch: 'Extent is approximate',
  hidden: 'A filter hides some places.',
  none: 'The map shows no place of this story.',
  describe: (title: string, places: string) => `A map of ${title}: ${places}.`,
  and: (more: number) => `and ${more} more`,
  streetsLeftOut: 'The picture shows the built-in map: street tiles belong to those who made them.',
  layersLeftOut: 'Your own layers are not in the picture.',
  notYet: 'The map is not drawn yet. Close this and try again in a moment.',
  noCanvas: 'This browser could not draw the picture. Take the SVG instead.',
} as const
