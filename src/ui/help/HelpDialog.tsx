import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { About } from '../about/About.tsx'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Help } from './Help.tsx'
import type { HelpPage } from './pages.ts'
import './help.css'

const PAGES: readonly (readonly [page: HelpPage, name: string])[] = [
  ['help', 'Help'],
  ['about', 'About'],
]

/** Help and About: two pages of one dialog. */
export function HelpDialog() {
  const { help, welcome, session } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const page = help.value
  useSignalEffect(() => {
    if (help.value === null) dialog.current?.close()
    else if (!dialog.current?.open) dialog.current?.showModal()
  })
  const close = () => {
    help.value = null
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="card dialog help"
      aria-label={page === 'about' ? 'About Placeline' : 'Help'}
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-in">
        <header>
          <nav aria-label="Pages of help">
            {PAGES.map(([id, name]) => (
              <button
                key={id}
                type="button"
                class="tab"
                aria-current={page === id ? 'page' : undefined}
                onClick={() => {
                  help.value = id
                }}
              >
                {name}
              </button>
            ))}
          </nav>
          <button type="button" class="btn icon" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <section
          key={page}
          class="help-page"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
          tabIndex={0}
          aria-label={page === 'about' ? 'About Placeline' : 'Help'}
        >
          {page === 'about' ? <About /> : <Help />}
        </section>
        {page === 'help' && session.story.value && (
          <footer>
            <span class="quiet">Four steps through the page</span>
            <span class="grow" />
            <button
              type="button"
              class="btn line"
              onClick={() => {
                close()
                session.cancel()
                welcome.start()
              }}
            >
              Take the tour
            </button>
          </footer>
        )}
      </div>
    </dialog>
  )
}
