import { ACCENT, BACKGROUND } from '../geojson/style.ts'
import type { GeoFeature } from '../geojson/types.ts'
import { type Xml, xml } from '../xml.ts'

const LOOKS = { told: ACCENT, known: BACKGROUND } as const

/** What the placemarks' `styleUrl` may name: what the text says, and what is only known besides. */
export const kmlStyles = (): Xml[] =>
  Object.entries(LOOKS).map(([id, colour]) =>
    xml('Style', { id }, [
      xml('IconStyle', {}, [xml('color', {}, kmlColour(colour, 1))]),
      xml('LineStyle', {}, [xml('color', {}, kmlColour(colour, 0.9)), xml('width', {}, '2')]),
      xml('PolyStyle', {}, [xml('color', {}, kmlColour(colour, 0.08))]),
    ]),
  )

/** The look of a feature, by its evidence. */
export const styleUrl = ({ properties }: GeoFeature): string =>
  properties.evidence === 'world-knowledge' ? '#known' : '#told'

/** "#b4301a" as KML has it: opacity, blue, green, red. */
function kmlColour(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')
  return alpha + colour.slice(5, 7) + colour.slice(3, 5) + colour.slice(1, 3)
}
