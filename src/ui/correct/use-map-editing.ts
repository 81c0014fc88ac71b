import { keptPlace } from '../../index.ts'
import { useDesk } from '../desk.ts'
import type { MapEditing } from '../map/editing.ts'

/** Corrections on the map: marks of chosen places are dragged, points and outlines set by the tool in hand. */
export function useMapEditing(): MapEditing {
  const { session, bench } = useDesk()
  const placeOf = (id: string) => session.story.peek()?.places.find(place => place.id === id)
  const chosen = () => session.chosen.peek() ?? undefined
  return {
    preview: bench.preview.value,
    tool: bench.tool.value,
    movable: id => placeOf(id) !== undefined,
    move: (id, { lat, lon }) => {
      const place = placeOf(id)
      bench.tool.value = null
      if (place) void bench.correct({ kind: 'move', place: keptPlace(place), lat, lon }, { next: chosen() })
    },
    use: tool => {
      bench.tool.value = tool
    },
    outline: ({ place }, geometry) => {
      bench.tool.value = null
      void bench.correct({ kind: 'area', place, geometry }, { next: chosen() })
    },
  }
}
