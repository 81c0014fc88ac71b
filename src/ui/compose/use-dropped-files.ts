import { useEffect } from 'preact/hooks'
import { useDesk } from '../desk.ts'

/** Files dropped anywhere go into the box for a new article; else the browser would leave the page for them. */
export function useDroppedFiles(): void {
  const { session, intake } = useDesk()
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const allow = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0 || event.defaultPrevented) return
      event.preventDefault()
      session.composing.value = true
      void intake.takeFiles(files)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', take)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', take)
    }
  }, [session, intake])
}
