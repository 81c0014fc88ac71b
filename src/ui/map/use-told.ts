import { useMemo } from 'preact/hooks'
import '@preact/signals'
import { mapStory, placesOf } from '../../app/map-view.ts'
import type { Session } from '../../app/session.ts'

/** What of the session the map tells; worked out anew only when its part of it changes. */
export function useTold({ story: told, places, filters, chosen: choice, pointed: point }: Session) {
  const story = told.value
  const map = useMemo(
    () => (story ? mapStory(story, places.value, filters.value) : null),
    [story, places.value, filters.value],
  )
  const chosen = useMemo(() => placesOf(story, choice.value), [story, choice.value])
  const pointed = useMemo(() => placesOf(story, point.value), [story, point.value])
  const events = useMemo(() => {
    const asked = [choice.value, point.value].filter(one => one?.kind === 'event')
    return new Set(asked.map(one => one!.id))
  }, [choice.value, point.value])
  return { story, map, chosen, pointed, events }
}
