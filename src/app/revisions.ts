import type { Signal } from '@preact/signals-core'
import {
  type ArticleFacts,
  type Correction,
  carryOver,
  publishedIn,
  type Rule,
  type Story,
  withRule,
} from '../index.ts'
import { wording } from '../words/wording.ts'
import { describeError } from './describe-error.ts'
import { doAgain, type History, stepBetween, takeBack, type Work, withStep } from './history.ts'
import type { Project } from './project.ts'
import type { Hear, Readings } from './readings.ts'

/** What a change is called, and what else it changes. */
export interface EditOptions {
  /** "move Taji"; the first correction's own name where left out. */
  readonly name?: string
  /** Remembered for every article from now on; taken back with the change. */
  readonly rule?: Rule
}

/** What a person can do to a project. Each says what went wrong, '' if nothing. */
export interface Revisions {
  /** Lays corrections over the story. At once, but for the article's date, which is read with. */
  edit(corrections: Correction | readonly Correction[], options?: EditOptions): Promise<string>
  /** Takes corrections off again: as one more change, which can be undone. */
  drop(corrections: readonly Correction[], name: string): Promise<string>
  /** Reads the article with its text changed; corrections elsewhere in it stay. */
  rewrite(text: string): Promise<string>
  /** Sets the article's date, `YYYY-MM-DD`. */
  redate(published: string): Promise<string>
  /** Remembers other rules, as a change of this name; with '' as what was remembered before, which is no change. */
  setRules(rules: readonly Rule[], name: string): Promise<string>
  undo(): Promise<string>
  redo(): Promise<string>
}

/** What revisions work on. */
export interface Ground {
  readonly base: Signal<Story | null>
  readonly project: Signal<Project | null>
  readonly rules: Signal<readonly Rule[]>
  readonly readings: Readings
  readonly now: () => string
  /** Makes a change and looks after what is chosen. */
  settle(change: () => void): void
  /** Runs a reading as what the page is busy with, and hands it over unless another took its place. */
  working(read: (hear: Hear) => Promise<Story>, take: (next: Story) => void): Promise<void>
}

/** The day a project's text is read as of. */
export const dateOf = ({ corrections, published }: Project): string | undefined =>
  publishedIn(corrections) ?? published ?? undefined

/** What a project's text is read with: what came with the text, and the day it is read as of. */
export function factsOf(project: Project): ArticleFacts {
  const { title, byline, source, url, published, publishedNote } = project
  const date = dateOf(project)
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(source && { source }),
    ...(url && { url }),
    ...(date && { published: date }),
    // The note says where the date stood that came with the text.
    ...(date && date === published && publishedNote && { publishedNote }),
  }
}

/** Makes corrections, undo and redo over a session's ground. Changes wait for one that reads the text again. */
export function createRevisions({ base, project, rules, readings, now, settle, working }: Ground): Revisions {
  let reading: Promise<string> | null = null

  /** The work as it is, with everything remembered and not only what had something to say here. */
  const workOf = ({ text, corrections }: Project): Work => ({ text, corrections, rules: rules.peek() })

  const put = (next: Project, read: Story | null) =>
    settle(() => {
      rules.value = next.rules
      project.value = next
      if (read) base.value = read
    })

  const readFor = async (next: Project): Promise<string> => {
    try {
      await working(
        hear => readings.read(next.text, factsOf(next), hear),
        read => put(next, read),
      )
      return ''
    } catch (error) {
      return describeError(error)
    } finally {
      reading = null
    }
  }

  const goTo = (before: Project, work: Work, history: History): Promise<string> | '' => {
    const next: Project = { ...before, ...work, history, modified: now() }
    if (next.text === before.text && dateOf(next) === dateOf(before)) {
      put(next, null)
      return ''
    }
    reading = readFor(next)
    return reading
  }

  /** Another article may have been opened while this waited: then there is nothing left to change. */
  const inTurn = async (run: (current: Project) => Promise<string> | ''): Promise<string> => {
    const id = project.peek()?.id
    while (reading) await reading
    const current = project.peek()
    return current && current.id === id ? run(current) : ''
  }

  const change = (after: (before: Work) => Work, name: string) =>
    inTurn(current => {
      const before = workOf(current)
      const next = after(before)
      const step = stepBetween(before, next, name, now())
      return step ? goTo(current, next, withStep(current.history, step)) : ''
    })

  const revise = (move: typeof takeBack) =>
    inTurn(current => {
      const moved = move(workOf(current), current.history)
      return moved ? goTo(current, moved.work, moved.history) : ''
    })

  const edit: Revisions['edit'] = (given, { name, rule } = {}) => {
    const added: readonly Correction[] = [given].flat()
    return change(
      before => ({
        ...before,
        corrections: [...before.corrections, ...added],
        rules: rule ? withRule(before.rules, rule) : before.rules,
      }),
      name ?? (added[0] ? wording().correct.nameOf(added[0]) : ''),
    )
  }

  return {
    edit,
    drop: (gone, name) =>
      change(
        before => ({ ...before, corrections: before.corrections.filter(one => !gone.includes(one)) }),
        name,
      ),
    rewrite: text =>
      change(
        before => ({ ...before, text, corrections: carryOver(before.corrections, before.text, text) }),
        wording().correct.editing,
      ),
    redate: date => edit({ kind: 'published', date }),
    setRules: async (next, name) => {
      if (name !== '') return change(before => ({ ...before, rules: next }), name)
      settle(() => {
        rules.value = next
      })
      return ''
    },
    undo: () => revise(takeBack),
    redo: () => revise(doAgain),
  }
}
