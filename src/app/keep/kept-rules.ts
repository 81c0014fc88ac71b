import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import { isSameCase, type Rule, readRules, withRule } from '../../index.ts'
import type { Session } from '../session.ts'
import { type Later, writeLater } from './later.ts'
import type { Store } from './store.ts'
import type { Tabs } from './tabs.ts'

/** Rules remembered, and those switched off for now. */
export interface RuleBook {
  readonly on: readonly Rule[]
  readonly off: readonly Rule[]
}

/** What is remembered for every article, from one visit to the next. */
export interface KeptRules extends Later {
  /** Rules that are remembered but not applied. */
  readonly off: ReadonlySignal<readonly Rule[]>
  /** Applies a rule no longer, or again. Says what went wrong, '' if nothing. */
  turn(rule: Rule, on: boolean): Promise<string>
  /** Forgets a rule that is switched off. */
  forget(rule: Rule): void
}

const RULES = 'rules'
/** Corrections come one at a time; a moment lets a whole file of rules through at once. */
const REST = 200

/** Lays the remembered rules over the session and keeps them as they change, here and in other tabs. */
export async function keepRules(
  session: Pick<Session, 'rules' | 'setRules'>,
  store: Pick<Store, 'setting' | 'change'>,
  tabs: Tabs,
  fail: (error: unknown) => void,
): Promise<KeptRules> {
  const first = readBook(await store.setting(RULES).catch(() => undefined))
  const off = signal(first.off)
  let last: RuleBook = first
  const adopt = async (book: RuleBook) => {
    last = book
    off.value = book.off
    await session.setRules(book.on, '')
  }
  await adopt({ ...first, on: session.rules.peek().reduce(withRule, first.on) })

  /** Undo may have brought back one that was switched off. */
  const resting = computed(() => off.value.filter(rule => !has(session.rules.value, rule)))

  const write = async () => {
    const before = last
    const now: RuleBook = { on: session.rules.peek(), off: resting.peek() }
    if (isSame(before, now)) return
    last = now
    try {
      await store.change(RULES, stored => changedBook(readBook(stored), before, now))
      tabs.tell({ say: 'changed setting', id: RULES })
    } catch (error) {
      fail(error)
    }
  }
  tabs.hear(({ say, id }) => {
    if (say !== 'changed setting' || id !== RULES) return
    store.setting(RULES).then(value => adopt(readBook(value)), fail)
  })
  const later = writeLater(session.rules, REST, () => void write())
  return {
    ...later,
    off: resting,
    turn: async (rule, on) => {
      off.value = on ? without(off.peek(), rule) : withRule(off.peek(), rule)
      const rules = on ? withRule(session.rules.peek(), rule) : without(session.rules.peek(), rule)
      const fault = await session.setRules(rules, `${on ? 'apply' : 'switch off'} “${rule.form}”`)
      await write()
      return fault
    },
    forget: rule => {
      off.value = without(off.peek(), rule)
      void write()
    },
  }
}

/** The stored rules with one page's changes made to them: what another page remembered meanwhile stays. */
export function changedBook(stored: RuleBook, before: RuleBook, now: RuleBook): RuleBook {
  const on = changedList(stored.on, before.on, now.on)
  return { on, off: changedList(stored.off, before.off, now.off).filter(rule => !has(on, rule)) }
}

function changedList(stored: readonly Rule[], before: readonly Rule[], now: readonly Rule[]) {
  const gone = before.filter(rule => !has(now, rule))
  const added = now.filter(rule => !before.includes(rule))
  return added.reduce(
    withRule,
    stored.filter(rule => !has(gone, rule)),
  )
}

/** Reads what the store has; whatever is no rule is left out. */
export function readBook(value: unknown): RuleBook {
  const { on, off } = (value ?? {}) as { readonly on?: unknown; readonly off?: unknown }
  return { on: readRules(on ?? []).read, off: readRules(off ?? []).read }
}

const has = (rules: readonly Rule[], rule: Rule) => rules.some(one => isSameCase(one, rule))
const without = (rules: readonly Rule[], rule: Rule) => rules.filter(one => !isSameCase(one, rule))
const isSame = (a: RuleBook, b: RuleBook) => JSON.stringify(a) === JSON.stringify(b)
