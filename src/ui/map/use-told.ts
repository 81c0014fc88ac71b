import { useMemo } from 'preact/hooks'
import '@preact/signals'
import type { MapLink } from '../../app/map-links.ts'
import { mapStory, placesOf } from '../../app/map-view.ts'
import type { Session } from '../../app/session.ts'
import { wording } from '../../words/wording.ts'

/** What of the session the map tells, worked out anew only when its part of it changes; `links` are those in focus, null for all. */
export function useTold(session: Session, links: ReadonlySet<string> | null) {
  const { story: told, places, filters, chosen: choice, pointed: point } = session
  const story = told.value
  const whole = useMemo(
    () => (story ? mapStory(story, places.value, filters.value) : null),
    [story, places.value, filters.value, wording()],
  )
  const map = useMemo(
    () => (whole && links ? { ...whole, links: linesOf(whole.links, links) } : whole),
    [whole, links],
  )
  const chosen = useMemo(() => placesOf(story, choice.value), [story, choice.value])
  const pointed = useMemo(() => placesOf(story, point.value), [story, point.value])
  const events = useMemo(() => {
    const asked = [choice.value, point.value].filter(one => one?.kind === 'event')
    return new Set(asked.map(one => one!.id))
  }, [choice.value, point.value])
  return { story, map, chosen, pointed, events }
}

/** The lines that stand for at least one of the links. */
const linesOf = (lines: readonly MapLink[], links: ReadonlySet<string>) =>
  lines.filter(line => line.links.some(link => links.has(link.id)))
