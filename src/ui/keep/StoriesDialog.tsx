import { useSignal, useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { matchesWords } from '../../app/keep/find-stories.ts'
import type { Summary } from '../../app/keep/store.ts'
import { ToastLine } from '../correct/Toast.tsx'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import '../export/export.css'
import { wording } from '../../words/wording.ts'
import { openProjectFile } from './project-files.ts'
import { Storage } from './Storage.tsx'
import { StoryRow } from './StoryRow.tsx'
import './stories.css'

/** The stories kept in this browser: to open, name, copy, save to a file, delete. */
export function StoriesDialog() {
  const desk = useDesk()
  const { listed, list, refresh } = desk.keeping!.keeper
  const dialog = useRef<HTMLDialogElement>(null)
  const query = useSignal('')
  const faults = useSignal<readonly string[]>([])
  useSignalEffect(() => {
    if (!listed.value) return dialog.current?.close()
    query.value = ''
    faults.value = []
    void refresh()
    dialog.current?.showModal()
    // On a phone that would bring up the keyboard over the list.
    if (desk.frame.peek() !== 'phone')
      requestAnimationFrame(() => dialog.current?.querySelector('input')?.focus())
  })
  const close = () => {
    listed.value = false
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    faults.value = await openProjectFile(desk, file)
    if (faults.peek().length === 0) close()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      class="card dialog stories"
      aria-labelledby="stories-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        void take(event.dataTransfer?.files[0])
      }}
    >
      {listed.value && (
        <div class="dialog-in">
          <header>
            <h2 id="stories-title">{wording().keep.title}</h2>
            <button type="button" class="btn icon" aria-label={wording().keep.close} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          <div class="stories-tools">
            <label class="stories-find">
              <Icon name="search" />
              <input
                type="search"
                aria-label={wording().keep.find}
                placeholder={wording().keep.find}
                value={query.value}
                onInput={event => {
                  query.value = event.currentTarget.value
                }}
              />
            </label>
            <label class="btn line file">
              <Icon name="file" />
              {wording().keep.openFile}
              <input
                type="file"
                class="unseen"
                accept=".json,application/json"
                onChange={event => {
                  const file = event.currentTarget.files?.[0]
                  event.currentTarget.value = ''
                  void take(file)
                }}
              />
            </label>
          </div>
          {faults.value.length > 0 && (
            <div class="alert stories-alert" role="alert">
              <Icon name="warn" size={20} />
              <div>
                {faults.value.slice(0, 10).map(fault => (
                  <p key={fault}>{fault}</p>
                ))}
              </div>
            </div>
          )}
          <List all={list.value} query={query.value} />
          <Storage all={list.value ?? []} />
          <ToastLine right={0} />
        </div>
      )}
    </dialog>
  )
}

function List({ all, query }: { all: readonly Summary[] | null; query: string }) {
  if (!all) return <p class="stories-none quiet">{wording().keep.looking}</p>
  if (all.length === 0) return <Empty />
  const found = all.filter(one => matchesWords(one.title, query))
  if (found.length === 0) return <p class="stories-none">{wording().keep.noneCalled(query.trim())}</p>
  return (
    <ul class="stories-list" aria-label={wording().keep.stories}>
      {found.map(one => (
        <StoryRow key={one.id} summary={one} />
      ))}
    </ul>
  )
}

function Empty() {
  const blocked = useDesk().keeping!.keeper.trouble.value?.why === 'blocked'
  return <p class="stories-none">{blocked ? wording().keep.blockedEmpty : wording().keep.empty}</p>
}
