import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { createSearch, type Offer, type SearchRow } from '../../app/search.ts'
import { COMMANDS, commandOf } from '../commands/commands.ts'
import { keyWords } from '../commands/keys.ts'
import { type Desk, useDesk } from '../desk.ts'

/** What the search box is made of: its state, and what keys and clicks do to it. */
export function useSearchBox() {
  const desk = useDesk()
  const { session, world } = desk
  const search = useMemo(() => createSearch(session, world, () => offersOf(desk)), [session, world])
  const root = useRef<HTMLElement>(null)
  const input = useRef<HTMLInputElement>(null)
  /** The button that opens the box, where there is one. */
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef<Element | null>(null)
  const open = desk.finding
  const active = useSignal(0)
  /** Whether arrows walk the list: only then are Home and End the list's. */
  const walking = useSignal(false)
  /** Enter came before the answer did. */
  const eager = useSignal(false)
  const rows = useComputed(() => search.groups.value.flatMap(group => group.rows))

  const show = () => {
    open.value = true
    input.current?.select()
  }
  const shut = () => {
    open.value = false
    eager.value = false
    walking.value = false
  }
  const leave = () => {
    shut()
    search.ask('')
    const back = before.current
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus()
    else input.current?.blur()
  }
  const choose = (row: SearchRow) => {
    if (row.kind === 'command') {
      leave()
      return commandOf(row.id).run(desk)
    }
    // The box goes away with its list where a button opens it; the card gives the focus back to that.
    button.current?.focus()
    shut()
    search.ask('')
    take(desk, row)
  }
  const write = (query: string) => {
    active.value = 0
    walking.value = false
    eager.value = false
    open.value = true
    search.ask(query)
  }
  const walk = (to: number) => {
    const count = rows.peek().length
    if (count === 0) return
    walking.value = true
    active.value = ((to % count) + count) % count
  }
  const enter = () => {
    const row = rows.peek()[active.peek()]
    // Rows of the query before are not what was asked for; those of the story and those walked to are.
    const isAnswer = search.state.peek() !== 'looking' || walking.peek() || row?.kind !== 'world'
    if (row && isAnswer) choose(row)
    else eager.value = search.state.peek() === 'looking'
  }
  /** Does what a key means here; says whether it meant something. */
  const press = (key: string): boolean => {
    const isOpen = open.peek()
    if (key === 'Escape' && (isOpen || search.query.peek() !== '')) leave()
    else if (key === 'ArrowDown' && !isOpen) open.value = true
    else if (key === 'ArrowDown') walk(active.peek() + 1)
    else if (key === 'ArrowUp' && isOpen) walk(active.peek() - 1)
    else if (key === 'Home' && isOpen && walking.peek()) walk(0)
    else if (key === 'End' && isOpen && walking.peek()) walk(-1)
    else if (key === 'Enter' && isOpen) enter()
    else return false
    return true
  }

  useLayoutEffect(() => {
    if (!open.value || document.activeElement === input.current) return
    before.current = document.activeElement
    input.current?.focus()
    input.current?.select()
  }, [open.value])
  useSignalEffect(() => {
    const first = rows.value[0]
    if (!eager.value || search.state.value === 'looking') return
    eager.value = false
    if (first) choose(first)
  })
  useEffect(() => {
    const away = (event: Event) => {
      if (open.peek() && !root.current?.contains(event.target as Node)) shut()
    }
    addEventListener('pointerdown', away)
    return () => removeEventListener('pointerdown', away)
  }, [])

  const shown = open.value && (rows.value.length > 0 || search.query.value.trim() !== '')
  return {
    ...{ search, root, input, button, show, shut, leave, choose, write, press },
    open: open.value,
    shown,
    current: shown ? rows.value[Math.min(active.value, rows.value.length - 1)] : undefined,
    point: (row: SearchRow) => {
      active.value = rows.peek().indexOf(row)
    },
  }
}

/** Goes to what was chosen. */
function take(desk: Desk, row: SearchRow) {
  if (row.kind === 'story') desk.open({ kind: 'place', id: row.id }, true)
  else if (row.kind === 'event') desk.open({ kind: 'event', id: row.id }, true)
  else if (row.kind === 'text') desk.seekWords(row.span)
  else if (row.kind !== 'command') desk.visit(row)
}

/** What can be done just now, but for opening the box that is open. */
const offersOf = (desk: Desk): readonly Offer[] =>
  COMMANDS.filter(one => one.id !== 'find' && one.available(desk)).map(
    ({ id, title, words, keys: [first] }) => ({
      ...{ id, title, words },
      keys: first ? keyWords(first) : '',
    }),
  )
