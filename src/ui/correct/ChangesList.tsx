import { useEffect, useRef } from 'preact/hooks'
import { wording } from '../../words/wording.ts'
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
      aria-label={wording().correct.changes}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div class="changes-head">
        <h2 class="caps">{wording().correct.changes}</h2>
        <span class="grow" />
        <button type="button" class="btn tiny" disabled={done.length === 0} onClick={() => void bench.undo()}>
          <Icon name="undo" size={14} />
          {wording().correct.undo}
        </button>
        <button
          type="button"
          class="btn tiny"
          disabled={undone.length === 0}
          onClick={() => void bench.redo()}
        >
          <Icon name="redo" size={14} />
          {wording().correct.redo}
        </button>
        <button type="button" class="btn icon" aria-label={wording().correct.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="scroll">
        <Lost />
        {done.length + undone.length === 0 && <p class="quiet empty-note">{wording().correct.noChange}</p>}
        <ol class="steps">
          {undone.slice(-MOST).map((step, i, all) => (
            <li key={`undone ${all.length - i}`}>
              <button type="button" class="step undone" onClick={() => void go('redo', all.length - i)}>
                {capital(step.name)}
                <small>{wording().correct.takenBack}</small>
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
                  title={wording().correct.backBefore}
                  onClick={() => void go('undo', i + 1)}
                >
                  {capital(step.name)}
                  <small class="num">{clock(step.time)}</small>
                </button>
              </li>
            ))}
        </ol>
        {done.length > MOST && <p class="quiet small">{wording().correct.andBefore(done.length - MOST)}</p>}
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
            <span lang="en">{message}</span>
            <button
              type="button"
              class="btn line tiny"
              onClick={() =>
                void bench.run(
                  session.drop([correction], wording().correct.removeCorrection),
                  wording().correct.removedCorrection,
                )
              }
            >
              {wording().correct.remove}
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
  const hour = date.toLocaleTimeString(wording().locale, { hour: '2-digit', minute: '2-digit' })
  const today = date.toDateString() === new Date().toDateString()
  return today
    ? hour
    : `${date.toLocaleDateString(wording().locale, { day: 'numeric', month: 'short' })}, ${hour}`
}
