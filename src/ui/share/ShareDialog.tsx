import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Story } from '../../index.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import '../export/export.css'
import { wording } from '../../words/wording.ts'
import { FileWay } from './FileWay.tsx'
import { LinkWay } from './LinkWay.tsx'
import { PictureWay } from './PictureWay.tsx'
import './share.css'

/** Ways to hand the story to others. */
export function ShareDialog({ story }: { story: Story }) {
  const { sharing } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  useSignalEffect(() => {
    if (sharing.value) dialog.current?.showModal()
    else dialog.current?.close()
  })
  const close = () => {
    sharing.value = false
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="card dialog"
      aria-labelledby="share-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-in">
        <header>
          <h2 id="share-title">{wording().share.title}</h2>
          <button type="button" class="btn icon" aria-label={wording().share.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="ways">
          {sharing.value && (
            <>
              <LinkWay />
              <FileWay story={story} />
              <PictureWay story={story} />
            </>
          )}
        </div>
      </div>
    </dialog>
  )
}
