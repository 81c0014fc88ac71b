import type { Geometry, Position } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { latOf, lonOf } from '../map/frame.ts'
import type { GroundStore } from '../map/ground/store.ts'
import type { Outline, Ring } from '../map/outlines.ts'

/** The outlines of countries for an export, by ISO code: those of the map itself, once they are there. */
export async function outlinesOf(
  ground: Pick<GroundStore, 'lands' | 'watch'>,
): Promise<Readonly<Record<string, Geometry>>> {
  const lands = ground.lands() ?? (await whenRead(ground))
  const coded = lands.outlines.filter(outline => outline.code !== '')
  return Object.fromEntries(coded.map(outline => [outline.code, areaOf(outline)]))
}

const whenRead = (ground: Pick<GroundStore, 'lands' | 'watch'>) =>
  new Promise<NonNullable<ReturnType<GroundStore['lands']>>>((resolve, reject) => {
    const stop = ground.watch((source, failed) => {
      const lands = ground.lands()
      if (source !== '50m' || !(failed || lands)) return
      stop()
      if (lands) resolve(lands)
      else reject(new Error(wording().map.outlinesLost))
    })
  })

const areaOf = ({ pieces }: Outline): Geometry => ({
  type: 'MultiPolygon',
  coordinates: pieces.map(piece => piece.rings.map(degrees)),
})

/** About 100 m, well under what a 1:50,000,000 outline can show. */
const DECIMALS = 3

function degrees(ring: Ring): Position[] {
  const out: Position[] = []
  for (let i = 0; i < ring.length; i += 2) out.push([rounded(lonOf(ring[i]!)), rounded(latOf(ring[i + 1]!))])
  return out
}

const rounded = (value: number) => Number(value.toFixed(DECIMALS))
