import { formatLongDay } from '../../app/format-date.ts'
import type { QueuedFile } from '../../app/intake/intake.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Several files that were opened at once: each is put in the box by its row, one after another. */
export function Queue() {
  const { intake } = useDesk()
  const files = intake.queue.value
  if (files.length === 0) return null
  return (
    <section class="queue" aria-labelledby="queue-head">
      <header>
        <h2 class="caps" id="queue-head">
          {wording().compose.oneAtATime(count(files.length, 'file'))}
        </h2>
        <button type="button" class="btn tiny" onClick={intake.dropQueue}>
          {wording().compose.closeList}
        </button>
      </header>
      <ul>
        {files.map((file, i) => (
          <li key={`${i} ${file.name}`}>
            <Row file={file} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ file }: { file: QueuedFile }) {
  const { intake } = useDesk()
  const { reading, fault, name } = file
  if (!reading)
    return (
      <div class="sample">
        <b>{name}</b>
        <small>{fault || wording().compose.waiting}</small>
      </div>
    )
  const { title, published } = reading.facts
  const words = count(reading.text.match(/\S+/g)?.length ?? 0, 'word')
  return (
    <button type="button" class="sample" onClick={() => intake.choose(file)}>
      <b>
        {title || name}
        {file.taken && <Icon name="check" size={14} />}
      </b>
      <small>
        {[title && name, words, published && formatLongDay(published), file.taken && wording().compose.taken]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </button>
  )
}
