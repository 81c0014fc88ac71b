import { type Correction, inRuleOrder, listSplice, type Rule, type Splice, textSplice } from '../index.ts'

/** What corrections change and undo takes back. */
export interface Work {
  readonly text: string
  readonly corrections: readonly Correction[]
  /** What is remembered for every article, as far as it had something to say here. */
  readonly rules: readonly Rule[]
}

/** One thing a person did: its name, "move Taji", and what it changed, so that it can be taken back. Plain JSON. */
export interface Step {
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly time: string
  readonly text?: Splice<string>
  readonly corrections?: Splice<readonly Correction[]>
  /** Rules are shared by all articles: they are told by themselves, not by where they stood in the list. */
  readonly rules?: { readonly removed: readonly Rule[]; readonly added: readonly Rule[] }
}

/** What was done, the last at the end, and what was taken back, the next to do again at the end. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** Nothing done yet. */
export const NO_HISTORY: History = { done: [], undone: [] }

/** The step from one state to another; null where nothing changed. */
export function stepBetween(before: Work, after: Work, name: string, time: string): Step | null {
  const text = textSplice(before.text, after.text)
  const corrections = listSplice(before.corrections, after.corrections)
  const removed = before.rules.filter(rule => !after.rules.includes(rule))
  const added = after.rules.filter(rule => !before.rules.includes(rule))
  const rules = removed.length + added.length > 0
  if (!text && !corrections && !rules) return null
  return {
    name,
    time,
    ...(text ? { text } : {}),
    ...(corrections ? { corrections } : {}),
    ...(rules ? { rules: { removed, added } } : {}),
  }
}

/** The history with a step done; what had been taken back is no longer to be done again. */
export const withStep = ({ done }: History, step: Step): History => ({ done: [...done, step], undone: [] })

/** The state and history with the last step taken back; null where there is none, or where it no longer fits. */
export function takeBack(work: Work, { done, undone }: History): Moved | null {
  const step = done.at(-1)
  const before = step && changed(work, inverse(step))
  return before
    ? { work: before, history: { done: done.slice(0, -1), undone: [...undone, step] }, step }
    : null
}

/** The state and history with the step last taken back done again. */
export function doAgain(work: Work, { done, undone }: History): Moved | null {
  const step = undone.at(-1)
  const after = step && changed(work, step)
  return after ? { work: after, history: { done: [...done, step], undone: undone.slice(0, -1) }, step } : null
}

/** A state one step on or back. */
export interface Moved {
  readonly work: Work
  readonly history: History
  readonly step: Step
}

/** Whether every step can be taken back from this state and every one taken back done again: a file may say otherwise. */
export function fits(work: Work, history: History): boolean {
  let now: Work | null = work
  for (const step of [...history.done].reverse()) now = now && changed(now, inverse(step))
  let later: Work | null = work
  for (const step of [...history.undone].reverse()) later = later && changed(later, step)
  return now !== null && later !== null
}

/** The state with a step done to it; null where what the step takes away is not there. */
function changed(work: Work, { text, corrections, rules }: Step): Work | null {
  const { at = 0, removed = '', added = '' } = text ?? {}
  if (!work.text.startsWith(removed, at) || at > work.text.length) return null
  const list = corrections ? splicedList(work.corrections, corrections) : work.corrections
  if (!list) return null
  return {
    text: text ? work.text.slice(0, at) + added + work.text.slice(at + removed.length) : work.text,
    corrections: list,
    rules: rules
      ? inRuleOrder([
          ...work.rules.filter(rule => !rules.removed.some(gone => isEqual(rule, gone))),
          ...rules.added,
        ])
      : work.rules,
  }
}

function splicedList<T>(
  list: readonly T[],
  { at, removed, added }: Splice<readonly T[]>,
): readonly T[] | null {
  const there = list.slice(at, at + removed.length)
  if (at > list.length || !isEqual(there, removed)) return null
  return [...list.slice(0, at), ...added, ...list.slice(at + removed.length)]
}

/** Steps out of a file hold equal things, not the same ones. */
const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The step that takes a step back. */
const inverse = ({ text, corrections, rules, ...rest }: Step): Step => ({
  ...rest,
  ...(text ? { text: turned(text) } : {}),
  ...(corrections ? { corrections: turned(corrections) } : {}),
  ...(rules ? { rules: { removed: rules.added, added: rules.removed } } : {}),
})

const turned = <S extends string | readonly unknown[]>({ at, removed, added }: Splice<S>): Splice<S> => ({
  at,
  removed: added,
  added: removed,
})
