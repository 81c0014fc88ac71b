import { computed, type Signal } from '@preact/signals-core'
import type { ArticleFacts } from '../../index.ts'
import { type Later, writeLater } from './later.ts'
import type { Store } from './store.ts'

/** Text that is being written, what is known of it, and whether its box is open. */
export interface Writing {
  readonly text: Signal<string>
  readonly facts: Signal<ArticleFacts>
  readonly open: Signal<boolean>
}

const DRAFT = 'draft'
/** Longest text that is kept, in UTF-16 units. */
const LONGEST = 200_000
/** How long the writer must rest, in milliseconds. */
const REST = 300

/** Brings back the text that was being written, and keeps it from then on. Whatever is in the box already stays. */
export async function keepDraft(
  { text, facts, open }: Writing,
  store: Pick<Store, 'setting' | 'change'>,
  fail: (error: unknown) => void,
): Promise<Later> {
  const kept = readDraft(await store.setting(DRAFT).catch(() => undefined))
  if (kept.text !== '' && text.peek() === '') {
    text.value = kept.text
    facts.value = kept.facts
    if (kept.open) open.value = true
  }
  // A box without a text is not worth a word, and one with more than any article has is not written at every change.
  const state = computed(() => {
    const kept = text.value.length > LONGEST ? '' : text.value
    return JSON.stringify({ text: kept, facts: facts.value, open: kept !== '' && open.value })
  })
  return writeLater(state, REST, value => {
    store.change(DRAFT, () => JSON.parse(value)).catch(fail)
  })
}

function readDraft(value: unknown) {
  const { text, facts, open } = (value ?? {}) as Readonly<Record<string, unknown>>
  return { text: typeof text === 'string' ? text : '', facts: readFacts(facts), open: open === true }
}

function readFacts(value: unknown): ArticleFacts {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    FACTS.flatMap(name =>
      typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : [],
    ),
  )
}

const FACTS = ['title', 'published', 'publishedNote', 'byline', 'source', 'url'] as const
