import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { fileName, type Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { pictureFormats } from '../picture/formats.ts'
import { nameOf } from '../story-name.ts'
import { createChoice } from './choice.ts'
import './export.css'
import { wording } from '../../words/wording.ts'
import { Footer } from './Footer.tsx'
import { FormatList } from './FormatList.tsx'
import { Options } from './Options.tsx'
import { Preview } from './Preview.tsx'
import { download } from './save.ts'

/** The way out: the story as a file of the reader's choice, seen before it leaves. */
export function ExportDialog({ story }: { story: Story }) {
  const desk = useDesk()
  const { exporting, session, supplies } = desk
  const formats = useMemo(() => [...desk.formats, ...pictureFormats(desk)], [desk])
  const dialog = useRef<HTMLDialogElement>(null)
  const current = useSignal(story)
  useEffect(() => {
    current.value = story
  }, [story])
  const choice = useMemo(() => createChoice(current, formats, supplies, exporting), [formats, supplies])
  useEffect(() => choice.dispose, [choice])

  useSignalEffect(() => {
    if (!exporting.value) return dialog.current?.close()
    supplies.askOutlines()
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  })

  const close = () => {
    exporting.value = false
  }
  const format = choice.format.value
  const file = choice.file.value
  const name = fileName(nameOf(story, session.places.value), format.extension)
  const pointsOnly =
    format.heeds.includes('outlines') &&
    supplies.outlines.value !== null &&
    Object.keys(supplies.outlines.value).length === 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="card dialog"
      aria-labelledby="export-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <form
        class="dialog-in"
        onSubmit={event => {
          event.preventDefault()
          if (file) download(file.bytes, name, format.mediaType)
        }}
      >
        <header>
          <h2 id="export-title">{wording().exporting.title}</h2>
          <button type="button" class="btn icon" aria-label={wording().exporting.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class={file?.picture ? 'export pictured' : 'export'}>
          <div class="choices">
            <FormatList formats={formats} choice={choice} />
            <Options story={story} choice={choice} />
            {file?.leftOut && (
              <p class="quiet small" lang="en">
                {file.leftOut}
              </p>
            )}
            {pointsOnly && <p class="quiet small">{wording().exporting.pointsOnly}</p>}
          </div>
          <Preview file={file} name={name} format={format} />
        </div>
        <Footer format={format} file={file} />
      </form>
    </dialog>
  )
}
