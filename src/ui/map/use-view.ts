import { useEffect } from 'preact/hooks'
import type { View } from '../../worker/protocol.ts'
import type { Frame } from './frame.ts'
import { keyOfView, viewOf } from './view.ts'

/** Says which view wants names, once for all frames close by. */
export function useView(frame: Frame, onView: ((view: View) => void) | undefined): void {
  const view = frame.width > 0 ? viewOf(frame) : null
  useEffect(() => {
    if (view) onView?.(view)
  }, [view && keyOfView(view), onView])
}
