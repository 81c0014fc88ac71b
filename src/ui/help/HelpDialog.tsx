import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
import { About } from '../about/About.tsx'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { Help } from './Help.tsx'
import type { HelpPage } from './pages.ts'
import './help.css'

const PAGES: readonly HelpPage[] = ['help', 'about']

/** Help and About: two pages of one dialog. */
export function HelpDialog() {
  const { help, welcome, session } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const page = help.value
  const name = page === 'about' ? wording().help.aboutPlaceline : wording().help.help
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
      aria-label={name}
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-in">
        <header>
          <nav aria-label={wording().help.pages}>
            {PAGES.map(id => (
              <button
                key={id}
                type="button"
                class="tab"
                aria-current={page === id ? 'page' : undefined}
                onClick={() => {
                  help.value = id
                }}
              >
                {wording().help[id]}
              </button>
            ))}
          </nav>
          <button type="button" class="btn icon" aria-label={wording().help.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <section
          key={page}
          class="help-page"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
          tabIndex={0}
          aria-label={name}
        >
          {page === 'about' ? <About /> : <Help />}
        </section>
        {page === 'help' && session.story.value && (
          <footer>
            <span class="quiet">{wording().help.fourSteps}</span>
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
              {wording().help.takeTour}
            </button>
          </footer>
        )}
      </div>
    </dialog>
  )
}
