import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { layScene, type Scene, type SceneInput } from './scene.ts'
import { NOTHING_STANDS, standingOf } from './standing.ts'

/** Lays the scene out anew when something of it changes; what stood somewhere before stays there if it can. */
export function useScene(input: Omit<SceneInput, 'before'>): Scene {
  const before = useRef(NOTHING_STANDS)
  const {
    story,
    map,
    chosen,
    pointed,
    events,
    lands,
    frame,
    world,
    visited,
    measure,
    compact,
    allLinks,
    divisions,
  } = input
  const scene = useMemo(
    () => layScene({ ...input, before: before.current }),
    [
      story,
      map,
      chosen,
      pointed,
      [...events].join(),
      lands,
      frame,
      world,
      visited,
      measure,
      compact,
      allLinks,
      divisions,
    ],
  )
  useLayoutEffect(() => {
    before.current = standingOf(scene, frame)
  }, [scene])
  return scene
}
