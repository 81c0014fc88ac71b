import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Session } from '../session.ts'
import { keepDraft, type Writing } from './draft.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { type KeptRules, keepRules } from './kept-rules.ts'
import { type Later, writeLater } from './later.ts'
import { createStore } from './store.ts'
import { createTabs, openChannel } from './tabs.ts'

/** All that one page keeps in the browser. */
export interface Keeping {
  readonly keeper: Keeper
  /** Rules for every article; null until they were read. */
  readonly rules: ReadonlySignal<KeptRules | null>
  /** Whether single keys are shortcuts; they are at first. */
  readonly shortcuts: Signal<boolean>
  /** Brings back the remembered rules and the settings. Before a project is opened: a rule forgotten since stays so. */
  begin(): Promise<void>
  /** Brings back the text that was being written, and keeps it. After a project is opened: that empties the box. */
  keepDraft(writing: Writing): Promise<void>
  /** Writes all that is still to be written, now: the page may be about to close. */
  flush(): void
}

const SHORTCUTS = 'shortcuts'

/** Keeps what a page works on in this browser. `titleOf` says what the open project is called. */
export function createKeeping(session: Session, titleOf: () => string): Keeping {
  const store = createStore()
  const tabs = createTabs(openChannel())
  const keeper = createKeeper({ session, store, tabs, titleOf })
  const rules = signal<KeptRules | null>(null)
  const shortcuts = signal(true)
  const others: Later[] = []
  return {
    keeper,
    rules,
    shortcuts,
    begin: async () => {
      rules.value = await keepRules(session, store, tabs, keeper.fail)
      others.push(rules.value)
      shortcuts.value = (await store.setting(SHORTCUTS).catch(() => true)) !== false
      others.push(writeLater(shortcuts, 0, on => void store.change(SHORTCUTS, () => on).catch(keeper.fail)))
    },
    keepDraft: async writing => {
      others.push(await keepDraft(writing, store, keeper.fail))
    },
    flush: () => {
      void keeper.flush()
      for (const one of others) one.flush()
    },
  }
}
