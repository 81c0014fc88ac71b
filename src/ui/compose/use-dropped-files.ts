import { useEffect } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { takeFiles } from '../keep/project-files.ts'

/** Files dropped anywhere: GeoJSON goes on the map, lines of stories into the collection, all else into the box for a new article. The browser would leave the page for them. */
export function useDroppedFiles(): void {
  const desk = useDesk()
  const { layers, collection } = desk
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const allow = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0 || event.defaultPrevented) return
      event.preventDefault()
      for (const file of files.filter(isGeoJson)) void layers.add(file)
      const lines = files.find(isLines)
      if (lines) {
        collection.open.value = true
        void collection.read(lines)
      }
      void takeFiles(
        desk,
        files.filter(file => !isGeoJson(file) && !isLines(file)),
      )
    }
    addEventListener('dragover', allow)
    addEventListener('drop', take)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', take)
    }
  }, [desk])
}

const isLines = ({ name }: File) => /\.(?:ndjson|jsonl)$/i.test(name)

/** By its name: what is in it is looked at when it is read. A project ends in .json too, and is none. */
const isGeoJson = ({ name }: File) => /\.(?:geojson|json)$/i.test(name) && !/\.placeline\.json$/i.test(name)
