import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Fault, Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { count } from '../words.ts'
import './export.css'

/** Lines of the file the preview shows. */
const LINES = 22

/** The way out: the story as a GeoJSON file, checked before it leaves. */
export function ExportDialog({ story }: { story: Story }) {
  const { exporting, exportStory, session, supplies } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const background = useSignal(true)
  const links = useSignal(true)
  const file = useComputed(() => {
    const outlines = supplies.outlines.value
    if (!exporting.value || !outlines) return null
    return attempt(() => exportStory(story, { background: background.value, links: links.value, outlines }))
  })

  useSignalEffect(() => {
    if (!exporting.value) return dialog.current?.close()
    supplies.askOutlines()
    dialog.current?.showModal()
  })

  const close = () => {
    exporting.value = false
  }
  const views = session.places.value
  const known = views.filter(view => view.evidence === 'background').length
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="card dialog"
      aria-labelledby="export-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-in">
        <header>
          <h2 id="export-title">Export this story</h2>
          <button type="button" class="btn icon" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="export">
          <div class="choices">
            <div class="format">
              <b>GeoJSON</b>
              <small>For QGIS, kepler.gl, uMap and geojson.io</small>
            </div>
            <label class="check">
              <input
                type="checkbox"
                checked={background.value}
                onChange={() => (background.value = !background.value)}
              />
              With background knowledge
              <span class="quiet">{count(known, 'place')}</span>
            </label>
            <label class="check">
              <input type="checkbox" checked={links.value} onChange={() => (links.value = !links.value)} />
              With links between events
              <span class="quiet">{story.links.length}</span>
            </label>
            {supplies.outlines.value && Object.keys(supplies.outlines.value).length === 0 && (
              <p class="quiet">
                The outlines of countries could not be loaded: countries are points in this file.
              </p>
            )}
            <p class="quiet num inside">
              {count(views.length, 'place')}, {count(story.events.length, 'event')},{' '}
              {count(story.links.length, 'link')}
            </p>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
          <section class="preview" aria-label="The first lines of the file" tabIndex={0}>
            <pre>{preview(file.value?.text ?? '')}</pre>
          </section>
        </div>
        <footer>
          {file.value ? (
            <Verdict faults={file.value.faults} />
          ) : (
            <span class="verdict">Preparing the file …</span>
          )}
          <span class="grow" />
          <span class="quiet num">{file.value ? size(file.value.text) : ''}</span>
          <button
            type="button"
            class="btn main"
            disabled={!file.value?.text}
            onClick={() => {
              if (file.value) download(file.value.text, `${slug(story)}.geojson`)
            }}
          >
            Download
          </button>
        </footer>
      </div>
    </dialog>
  )
}

function attempt(make: () => { text: string; faults: readonly Fault[] }) {
  try {
    return make()
  } catch (error) {
    return {
      text: '',
      faults: [{ path: '', message: error instanceof Error ? error.message : 'unknown' }],
    }
  }
}

function Verdict({ faults }: { faults: readonly Fault[] }) {
  const [first] = faults
  if (!first)
    return (
      <span class="verdict good">
        <Icon name="check" />
        Checked: valid by RFC 7946
      </span>
    )
  return (
    <span class="verdict" role="alert">
      <Icon name="warn" />
      {faults.length > 1 ? `${count(faults.length, 'fault')}, first: ` : ''}
      {first.message}
    </span>
  )
}

const preview = (text: string) =>
  text
    .slice(0, 4000)
    .split('\n', LINES)
    .map(line => line.slice(0, 200))
    .join('\n')

function size(text: string): string {
  const bytes = new Blob([text]).size
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

const slug = (story: Story) =>
  (story.article.title || story.article.id || 'story')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'story'

function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
