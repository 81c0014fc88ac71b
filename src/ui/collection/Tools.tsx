import { useEffect, useRef } from 'preact/hooks'
import { linesOf } from '../../app/collection/export.ts'
import { bytesOf } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { download } from '../export/save.ts'
import { Icon } from '../Icon.tsx'

/** What goes into a collection and comes out of it. */
export function Tools() {
  const { collection, session, formats, supplies } = useDesk()
  const input = useRef<HTMLInputElement>(null)
  const reports = collection.reports.value
  const story = session.story.value
  const project = session.project.value
  const isHeld = project !== null && reports.some(one => one.project?.id === project.id)
  const stories = () => collection.reports.peek().map(one => one.story)
  useEffect(() => {
    if (reports.length > 0) supplies.askOutlines()
  }, [reports.length > 0])
  const geojson = formats.find(format => format.id === 'geojson')
  return (
    <div class="collection-tools">
      <button
        type="button"
        class="btn line"
        disabled={!story || isHeld}
        title={isHeld ? wording().collection.openIsIn : wording().collection.addOpen}
        onClick={() => story && collection.add(story, project)}
      >
        <Icon name="plus" />
        {wording().collection.addOpenShort}
      </button>
      <button type="button" class="btn line" onClick={() => input.current?.click()}>
        <Icon name="file" />
        {wording().collection.openFile}
      </button>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label={wording().collection.fileOfStories}
        accept=".ndjson,.jsonl,.json,application/x-ndjson,application/json"
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          // Chosen again, the same file is another change.
          if (file) void collection.read(file)
          event.currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class="btn line"
        disabled={reports.length === 0 || !geojson}
        onClick={() => {
          const written = geojson!.write(stories(), {
            outlines: supplies.outlines.peek() ?? {},
            compact: true,
          })
          save(bytesOf(written), 'collection.geojson', 'application/geo+json')
        }}
      >
        <Icon name="out" />
        GeoJSON
      </button>
      <button
        type="button"
        class="btn line"
        disabled={reports.length === 0}
        onClick={() =>
          save(bytesOf({ content: linesOf(stories()) }), 'collection.ndjson', 'application/x-ndjson')
        }
      >
        <Icon name="out" />
        NDJSON
      </button>
    </div>
  )
}

const save = (bytes: Uint8Array, name: string, type: string) =>
  download(bytes as Uint8Array<ArrayBuffer>, name, type)
