import { batch, useSignal, useSignalEffect } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { type Days, dayNumber, isoOf } from '../../../app/story-time.ts'
import type { ChosenSpan } from '../../timeline/Brush.tsx'
import type { ViewState } from '../view-state.ts'

/** How long a drag over the strip must rest before map and lists follow, in milliseconds: with a thousand articles that takes a moment. */
const REST = 60

/**
 * The days of the filter as a span to draw on a strip: drawn at once, while map and lists follow a moment later.
 * Where one end of the filter is open, it ends where the strip does.
 */
export function useSpan({ from, to }: ViewState, limits: Days | null): ChosenSpan {
  const drawn = useSignal<Days | null>(null)
  const due = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const ends = useRef(limits)
  ends.current = limits
  useSignalEffect(() => {
    const days = daysFrom(from.value, to.value, ends.current)
    const now = drawn.peek()
    if (days?.from !== now?.from || days?.to !== now?.to) drawn.value = days
  })
  return useMemo(() => {
    const follow = () => {
      const days = drawn.peek()
      batch(() => {
        from.value = days ? isoOf(days.from) : ''
        to.value = days ? isoOf(days.to) : ''
      })
    }
    return {
      get value() {
        return drawn.value
      },
      set value(days: Days | null) {
        drawn.value = days
        clearTimeout(due.current)
        due.current = setTimeout(follow, REST)
      },
      peek: () => drawn.peek(),
    }
  }, [])
}

function daysFrom(from: string, to: string, limits: Days | null): Days | null {
  if ((from === '' && to === '') || !limits) return null
  const [first, last] = [from === '' ? limits.from : dayNumber(from), to === '' ? limits.to : dayNumber(to)]
  return Number.isFinite(first) && Number.isFinite(last) && first <= last ? { from: first, to: last } : null
}
