import { useState } from 'preact/hooks'

/** Tells when files are dragged over an element; where they are let go is the page's business. */
export function useDragOver() {
  const [over, setOver] = useState(false)
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (event.dataTransfer?.types.includes('Files')) setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        const { currentTarget, relatedTarget } = event
        const isInside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)
        if (!isInside) setOver(false)
      },
      onDrop: () => setOver(false),
    },
  }
}
