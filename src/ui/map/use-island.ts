import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Camera } from './frame.ts'
import { type Island, makeIsland } from './island.ts'
import { guessWidth, type Measure } from './room.ts'
import { makeMeasure } from './theme.ts'

/** What a pane shows before it has a size: the world. */
const WORLD_VIEW: Camera = { lat: 25, lon: 15, zoom: 2, width: 0, height: 0 }

/** How far a drag goes before the annotations are laid out anew, px. */
const RELAY = 120

export interface IslandState {
  readonly island: Island | null
  readonly camera: Camera
  readonly measure: Measure
  /** Whether the reader moved the map by hand since it was last fitted. */
  readonly touched: RefObject<boolean>
}

/** Keeps a Leaflet map in `host` for as long as the pane lives; `layer` moves along with drags. */
export function useIsland(
  host: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
): IslandState {
  const [island, setIsland] = useState<Island | null>(null)
  const [camera, setCamera] = useState(WORLD_VIEW)
  const [measure, setMeasure] = useState<Measure>(() => guessWidth)
  const touched = useRef(false)

  useEffect(() => {
    const element = host.current
    if (!element) return
    let due = 0
    const settle = () => {
      due ||= requestAnimationFrame(() => {
        due = 0
        setCamera(made.camera())
      })
    }
    const drag = (dx: number, dy: number) => {
      if (Math.hypot(dx, dy) > RELAY) settle()
      else if (layer.current) layer.current.style.transform = `translate(${dx}px, ${dy}px)`
    }
    const touch = () => {
      touched.current = true
    }
    const made = makeIsland(element, WORLD_VIEW, { onSettle: settle, onDrag: drag, onTouch: touch })
    const observer = new ResizeObserver(() => made.resize())
    observer.observe(element)
    setIsland(made)
    setCamera(made.camera())
    const remeasure = () => setMeasure(() => makeMeasure(element))
    remeasure()
    document.fonts.addEventListener('loadingdone', remeasure)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', remeasure)
      made.destroy()
      // Last: a map that is stopped tells once more that it came to rest.
      cancelAnimationFrame(due)
    }
  }, [host, layer])
  return { island, camera, measure, touched }
}
