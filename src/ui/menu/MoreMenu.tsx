import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon, type IconName } from '../Icon.tsx'
import { printStory } from '../print/print-story.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import './menu.css'

interface Item {
  readonly name: string
  readonly icon: IconName
  readonly run: () => void
  /** Whether there is nothing to do it with yet. */
  readonly off?: boolean
}

/** What is wanted now and then, behind one button; on a phone also what the bar has no room for. */
export function MoreMenu() {
  const desk = useDesk()
  const open = useSignal(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (back = true) => {
    open.value = false
    if (back) button.current?.focus()
  }
  useEffect(() => {
    if (!open.value) return
    root.current?.querySelector<HTMLElement>('[role=menuitem]:not([disabled])')?.focus()
    const away = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) close(false)
    }
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [open.value])
  return (
    <div class="more" ref={root}>
      <button
        ref={button}
        type="button"
        class="btn icon"
        aria-label={wording().menu.menu}
        title={wording().menu.menu}
        aria-haspopup="menu"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <Icon name="more" />
      </button>
      {open.value && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the items within
        <div class="card more-list" onKeyDown={event => walk(event, close)}>
          <div role="menu" aria-label={wording().menu.menu}>
            {itemsFor(desk).map(({ name, icon, run, off }) => (
              <button
                key={name}
                type="button"
                role="menuitem"
                tabIndex={-1}
                disabled={off}
                onClick={() => {
                  close()
                  run()
                }}
              >
                <Icon name={icon} />
                {name}
              </button>
            ))}
          </div>
          <ThemeChoice />
          <LanguageChoice />
        </div>
      )}
    </div>
  )
}

function itemsFor({
  frame,
  session,
  sharing,
  exporting,
  help,
  keeping,
  collection,
}: ReturnType<typeof useDesk>): Item[] {
  const { menu } = wording()
  const off = session.story.value === null
  const show = (what: { value: boolean }) => () => {
    what.value = true
  }
  const away: Item[] =
    frame.value === 'phone'
      ? [
          ...(keeping
            ? [{ name: menu.stories, icon: 'stories' as const, run: show(keeping.keeper.listed) }]
            : []),
          { name: menu.share, icon: 'link', run: show(sharing), off },
          { name: menu.export, icon: 'out', run: show(exporting), off },
        ]
      : []
  return [
    ...away,
    {
      name: menu.addToCollection,
      icon: 'plus',
      run: () => {
        collection.add(session.story.peek()!, session.project.peek())
        collection.open.value = true
      },
      off,
    },
    { name: menu.collection, icon: 'list', run: show(collection.open) },
    { name: menu.print, icon: 'print', run: () => void printStory(), off },
    { name: menu.help, icon: 'help', run: () => (help.value = 'help') },
    { name: menu.about, icon: 'info', run: () => (help.value = 'about') },
  ]
}

/** Arrows walk the items round, Home and End go to the ends, Escape closes. */
function walk(event: KeyboardEvent, close: () => void) {
  if (event.key === 'Escape') {
    event.stopPropagation()
    return close()
  }
  const list = event.currentTarget as HTMLElement
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]:not([disabled])')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key]
  if (to === undefined || (at < 0 && event.key !== 'Home' && event.key !== 'End')) return
  event.preventDefault()
  items.at(to % items.length)?.focus()
}
