import { type Correction, keptPlace, type Mention, pointPlace, quoteOf, type Story } from '../../index.ts'
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
      const mention = session.story.peek()?.mentions.find(one => `mention:${one.id}` === id)
      if (mention) void bench.correct(atPoint(session.story.peek()!, mention, lat, lon), { next: chosen() })
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

/** Words that stood for no place stand for a point. */
const atPoint = (story: Story, mention: Mention, lat: number, lon: number): Correction => ({
  kind: 'choose',
  at: quoteOf(story.article.text, mention),
  all: false,
  place: pointPlace(lat, lon, mention.surface),
})
