import { count } from '../../words/count.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** How the file that was opened comes in, or came; bad lines with their numbers. */
export function ImportState() {
  const { collection } = useDesk()
  const current = collection.importing.value
  if (!current) return null
  const { name, size, read, taken, bad, badCount, state, fault } = current
  return (
    <div class="collection-import">
      <p role="status">
        {state === 'reading' ? 'Reading' : state === 'stopped' ? 'Stopped reading' : 'Read'} “{name}”:{' '}
        {count(taken, 'article')}
        {badCount > 0 && `, ${count(badCount, 'bad line')} left out`}.
      </p>
      {state === 'reading' && (
        <p class="collection-progress">
          <progress max={size || 1} value={read} aria-label={`Reading ${name}`} />
          <button type="button" class="btn line tiny" onClick={collection.stop}>
            Stop
          </button>
        </p>
      )}
      {fault && (
        <div class="alert" role="alert">
          <Icon name="warn" size={20} />
          <div>{fault} What came before it is in the collection.</div>
        </div>
      )}
      {badCount > 0 && (
        <details>
          <summary>{count(badCount, 'bad line')}</summary>
          <ul>
            {bad.map(one => (
              <li key={one.line}>
                Line {one.line}: {one.fault}
              </li>
            ))}
            {badCount > bad.length && <li>And {count(badCount - bad.length, 'more line')}.</li>}
          </ul>
        </details>
      )}
    </div>
  )
}
