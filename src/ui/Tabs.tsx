import type { ComponentChildren } from 'preact'
import { wording } from '../words/wording.ts'
import { type Tab, useDesk } from './desk.ts'

/** One tab of a row. */
export interface TabSpec {
  readonly id: Tab
  readonly label: ComponentChildren
}

/** A row of tabs; arrows go from one to the next. */
export function Tabs(props: {
  tabs: readonly TabSpec[]
  current: Tab
  className: string
  tabClass: string
  aside?: ComponentChildren
}) {
  const { tab, frame, session } = useDesk()
  const { tabs, current } = props
  const choose = (id: Tab) => {
    if (frame.peek() === 'phone') session.choose(null)
    tab.value = id
  }
  return (
    <div class={props.className} role="tablist" aria-label={wording().page.story}>
      {tabs.map((one, i) => (
        <button
          key={one.id}
          type="button"
          id={`tab-${one.id}`}
          class={props.tabClass}
          role="tab"
          aria-selected={one.id === current}
          aria-controls={`panel-${one.id}`}
          tabIndex={one.id === current ? 0 : -1}
          onClick={() => choose(one.id)}
          onKeyDown={event => {
            const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
            const next = by && tabs[(i + by + tabs.length) % tabs.length]
            if (!next) return
            choose(next.id)
            document.getElementById(`tab-${next.id}`)?.focus()
          }}
        >
          {one.label}
        </button>
      ))}
      {props.aside}
    </div>
  )
}

/** What a tab shows; it stays in the page while hidden, so that its scroll place is kept. */
export const Panel = (props: { id: Tab; current: Tab; children: ComponentChildren }) => (
  <div
    class="panel"
    role="tabpanel"
    id={`panel-${props.id}`}
    aria-labelledby={`tab-${props.id}`}
    hidden={props.id !== props.current}
  >
    {props.children}
  </div>
)
