import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { capital } from './bench.ts'
import { Remembered } from './Remembered.tsx'

/** Steps shown; the rest is reached by undoing. */
const MOST = 100

/** All that was changed, the last first: a click goes back to before or on to after it. What lost its place, and what is remembered. */
export function ChangesList({ close }: { close: () => void }) {
  const { session, bench } = useDesk()
  const { done, undone } = session.history.value
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.focus(), [])
  const go = async (way: 'undo' | 'redo', times: number) => {
    for (let i = 0; i < times; i++) await bench[way]()
  }
  return (
    <div
      ref={root}
      class="card changes-list"
      role="dialog"
      aria-label="Changes"
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div class="changes-head">
        <h2 class="caps">Changes</h2>
        <span class="grow" />
        <button type="button" class="btn tiny" disabled={done.length === 0} onClick={() => void bench.undo()}>
          <Icon name="undo" size={14} />
          Undo
        </button>
        <button
          type="button"
          class="btn tiny"
          disabled={undone.length === 0}
          onClick={() => void bench.redo()}
        >
          <Icon name="redo" size={14} />
          Redo
        </button>
        <button type="button" class="btn icon" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="scroll">
        <Lost />
        {done.length + undone.length === 0 && (
          <p class="quiet empty-note">
            Nothing was corrected yet. Open a place and choose another, drag its mark, or select words in the
            article.
          </p>
        )}
        <ol class="steps">
          {undone.slice(-MOST).map((step, i, all) => (
            <li key={`undone ${all.length - i}`}>
              <button type="button" class="step undone" onClick={() => void go('redo', all.length - i)}>
                {capital(step.name)}
                <small>taken back</small>
              </button>
            </li>
          ))}
          {done
            .slice(-MOST)
            .toReversed()
            .map((step, i) => (
              <li key={`done ${done.length - i}`}>
                <button
                  type="button"
                  class="step"
                  title="Go back to before this"
                  onClick={() => void go('undo', i + 1)}
                >
                  {capital(step.name)}
                  <small class="num">{clock(step.time)}</small>
                </button>
              </li>
            ))}
        </ol>
        {done.length > MOST && <p class="quiet small">and {done.length - MOST} before</p>}
        <Remembered />
      </div>
    </div>
  )
}

/** Corrections the text no longer has a place for: kept, and told. */
function Lost() {
  const { session, bench } = useDesk()
  const lost = session.lost.value
  if (lost.length === 0) return null
  return (
    <div class="alert lost" role="alert">
      <Icon name="warn" />
      <ul>
        {lost.map(({ correction, message }, i) => (
          <li key={`${i} ${message}`}>
            {message}
            <button
              type="button"
              class="btn line tiny"
              onClick={() =>
                void bench.run(session.drop([correction], 'remove a correction'), 'Removed the correction')
              }
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** "14:05" where it was done today, else the day too. */
function clock(time: string): string {
  const date = new Date(time)
  if (date.getTime() === 0) return ''
  const hour = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const today = date.toDateString() === new Date().toDateString()
  return today ? hour : `${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${hour}`
}
