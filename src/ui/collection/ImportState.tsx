import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** How the file that was opened comes in, or came; bad lines with their numbers. */
export function ImportState() {
  const { collection } = useDesk()
  const current = collection.importing.value
  if (!current) return null
  const { name, size, read, taken, bad, badCount, state, fault } = current
  const { reading, stoppedReading, wasRead, leftOut } = wording().collection
  const how = state === 'reading' ? reading : state === 'stopped' ? stoppedReading : wasRead
  return (
    <div class="collection-import">
      <p role="status">
        {how(name, count(taken, 'article'))}
        {badCount > 0 && leftOut(count(badCount, 'bad line'))}.
      </p>
      {state === 'reading' && (
        <p class="collection-progress">
          <progress max={size || 1} value={read} aria-label={wording().collection.readingFile(name)} />
          <button type="button" class="btn line tiny" onClick={collection.stop}>
            {wording().collection.stop}
          </button>
        </p>
      )}
      {fault && (
        <div class="alert" role="alert">
          <Icon name="warn" size={20} />
          <div>
            {fault} {wording().collection.cameBefore}
          </div>
        </div>
      )}
      {badCount > 0 && (
        <details>
          <summary>{count(badCount, 'bad line')}</summary>
          <ul>
            {bad.map(one => (
              <li key={one.line}>
                {wording().collection.line(one.line)}
                {one.fault}
              </li>
            ))}
            {badCount > bad.length && (
              <li>{wording().collection.andMore(count(badCount - bad.length, 'more line'))}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  )
}
