import { computed, type Signal } from '@preact/signals-core'
import { type Later, writeLater } from './later.ts'
import type { Store } from './store.ts'

/** Text that is being written, and whether its box is open. */
export interface Writing {
  readonly text: Signal<string>
  readonly open: Signal<boolean>
}

const DRAFT = 'draft'
/** How long the writer must rest, in milliseconds. */
const REST = 300

/** Brings back the text that was being written, and keeps it from then on. Whatever is in the box already stays. */
export async function keepDraft(
  { text, open }: Writing,
  store: Pick<Store, 'setting' | 'change'>,
  fail: (error: unknown) => void,
): Promise<Later> {
  const kept = readDraft(await store.setting(DRAFT).catch(() => undefined))
  if (kept.text !== '' && text.peek() === '') {
    text.value = kept.text
    if (kept.open) open.value = true
  }
  // A box without a text is not worth a word.
  const state = computed(() => JSON.stringify({ text: text.value, open: text.value !== '' && open.value }))
  return writeLater(state, REST, value => {
    store.change(DRAFT, () => JSON.parse(value)).catch(fail)
  })
}

function readDraft(value: unknown): { readonly text: string; readonly open: boolean } {
  const { text, open } = (value ?? {}) as { readonly text?: unknown; readonly open?: unknown }
  return { text: typeof text === 'string' ? text : '', open: open === true }
}
