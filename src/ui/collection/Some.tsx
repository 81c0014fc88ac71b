import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'

/** Rows shown at once: a thousand would be slow to draw and to walk through. */
const AT_ONCE = 100

/** A list of rows, some at first and more when asked for; a sentence where there are none. */
export function Some<T>({
  all,
  none,
  row,
  label,
}: {
  all: readonly T[]
  none: string
  row: (one: T) => ComponentChild
  label: string
}) {
  const [most, setMost] = useState(AT_ONCE)
  if (all.length === 0) return <p class="collection-none quiet">{none}</p>
  return (
    <>
      <ul class="collection-rows" aria-label={label}>
        {all.slice(0, most).map(row)}
      </ul>
      {all.length > most && (
        <button type="button" class="btn line collection-more" onClick={() => setMost(most + AT_ONCE)}>
          {wording().collection.showMore(number(all.length - most))}
        </button>
      )}
    </>
  )
}
