import { type Signal, signal } from '@preact/signals'
import type { Choice, Session } from '../../app/session.ts'
import type { Correction, Rule } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import type { MapTool, Preview } from '../map/editing.ts'

/** What was just done, told at the foot of the map with the way back. */
export interface Toast {
  readonly words: string
  /** `undo`, `redo` or a way of its own takes it back; null where something went wrong and nothing was done. */
  readonly back: 'undo' | 'redo' | (() => Promise<void>) | null
}

/** How a correction is made and what follows it. */
export interface CorrectOptions {
  /** "move Taji"; the correction's own name where left out. */
  readonly name?: string
  readonly rule?: Rule | undefined
  /** Chosen afterwards, as far as it is there. */
  readonly next?: Choice | undefined
}

/** Where corrections are made: the tool in hand, what is previewed, what was just done. */
export interface Bench {
  readonly toast: Signal<Toast | null>
  /** A place that is looked at before it is chosen. */
  readonly preview: Signal<Preview | null>
  /** What clicks on the map do just now; null for nothing of ours. */
  readonly tool: Signal<MapTool | null>
  /** Corrects, and says so. */
  correct(corrections: Correction | readonly Correction[], options?: CorrectOptions): Promise<void>
  /** Runs a change of the session and says what went wrong, or what was done. */
  run(change: Promise<string>, done: string): Promise<boolean>
  undo(): Promise<void>
  redo(): Promise<void>
}

/** Makes the bench of one page. */
export function createBench(session: Session): Bench {
  const toast = signal<Toast | null>(null)
  const preview = signal<Preview | null>(null)
  const tool = signal<MapTool | null>(null)

  const settle = (fault: string, words: string, back: 'undo' | 'redo') => {
    preview.value = null
    toast.value = fault ? { words: wording().correct.nothingChanged(fault), back: null } : { words, back }
    return fault === ''
  }

  const revise = async (way: 'undo' | 'redo') => {
    const { done, undone } = session.history.peek()
    const step = (way === 'undo' ? done : undone).at(-1)
    if (!step) return
    tool.value = null
    const fault = await session[way]()
    settle(
      fault,
      way === 'undo' ? wording().correct.undone(step.name) : wording().correct.redone(step.name),
      way === 'undo' ? 'redo' : 'undo',
    )
  }

  return {
    toast,
    preview,
    tool,
    correct: async (corrections, { name, rule, next } = {}) => {
      const before = session.history.peek()
      const options = { ...(name === undefined ? {} : { name }), ...(rule ? { rule } : {}) }
      const fault = await session.edit(corrections, options)
      const step = session.history.peek().done.at(-1)
      if (!fault && session.history.peek() === before) return
      settle(fault, capital(step?.name ?? ''), 'undo')
      if (next && has(session, next)) session.choose(next)
    },
    run: async (change, done) => settle(await change, done, 'undo'),
    undo: () => revise('undo'),
    redo: () => revise('redo'),
  }
}

/** "Undo: move Taji" begins small, a sentence does not. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function has(session: Session, { kind, id }: Choice): boolean {
  const story = session.story.peek()
  if (!story) return false
  const all = { place: story.places, event: story.events, mention: story.mentions }[kind]
  return all.some(one => one.id === id)
}
