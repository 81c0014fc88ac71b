import L from 'leaflet'
import { useEffect, useState } from 'preact/hooks'
import type { Island } from '../island.ts'
import type { Streets } from './template.ts'

/** Closest zoom with street tiles: they show houses, the built-in map nothing past 13. */
const CLOSEST = 18
/** Finest tiles most servers have. */
const FINEST = 19

/** Lays street tiles over the built-in map, which stays beneath for where they fail. Returns whether some do. */
export function useStreets(island: Island | null, streets: Streets | null): boolean {
  const [failing, setFailing] = useState(false)
  useEffect(() => {
    setFailing(false)
    if (!island || !streets) return
    const layer = L.tileLayer(streets.template, {
      maxNativeZoom: FINEST,
      maxZoom: FINEST,
      className: 'map-streets',
      // OpenStreetMap's tile policy asks for a referrer: it gets this page's origin and no more. No one else gets any.
      referrerPolicy: streets.kind === 'osm' ? 'strict-origin' : 'no-referrer',
    })
    let lost = 0
    layer.on('loading', () => {
      lost = 0
    })
    layer.on('tileerror', () => {
      lost++
      setFailing(true)
    })
    layer.on('load', () => setFailing(lost > 0))
    island.limit(CLOSEST)
    island.add(layer)
    return () => {
      island.remove(layer)
      island.limit()
    }
  }, [island, streets])
  return failing
}
