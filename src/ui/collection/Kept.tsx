import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { KeptCollection, RemovedCollection } from '../../app/collection/kept/shelf.ts'
import { sizeWords, whenChanged } from '../../app/keep/when-changed.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { showAll, viewStateOf } from './view-state.ts'

/** What keeps the collection from being kept, and what can be done; and how it comes back. */
export function KeptNotice() {
  const { collectionKeeper } = useDesk()
  if (!collectionKeeper) return null
  const { elsewhere, trouble, reading, damaged, keepAsOwn, openNewer } = collectionKeeper
  if (reading.value)
    return (
      <div class="collection-import" role="status">
        <p>{wording().keptCollections.reading}</p>
        <p class="collection-progress">
          <progress
            max={reading.value.all || 1}
            value={reading.value.done}
            aria-label={wording().keptCollections.reading}
          />
        </p>
      </div>
    )
  if (elsewhere.value)
    return (
      <Said
        words={`${wording().keptCollections.elsewhere[elsewhere.value]} ${wording().keptCollections.notKept}`}
      >
        <button type="button" class="btn line tiny" onClick={() => void keepAsOwn()}>
          {wording().keptCollections.asOwn}
        </button>
        {elsewhere.value === 'changed' && (
          <button type="button" class="btn line tiny" onClick={() => void openNewer()}>
            {wording().keptCollections.newer}
          </button>
        )}
      </Said>
    )
  if (trouble.value) return <Said words={wording().keptCollections.trouble[trouble.value]} />
  return damaged.value > 0 ? (
    <Said words={wording().keptCollections.damaged(count(damaged.value, 'article'))} />
  ) : null
}

function Said({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <div class="collection-import">
      <div class="alert" role="alert">
        <Icon name="warn" size={20} />
        <div>
          <p>{words}</p>
          {children && <p class="kept-acts">{children}</p>}
        </div>
      </div>
    </div>
  )
}

/** Under the articles: that they are kept, and the way to others. */
export function KeptFoot() {
  const { collection, collectionKeeper } = useDesk()
  if (!collectionKeeper || collectionKeeper.trouble.value) return null
  return (
    <p class="kept-foot quiet small">
      {wording().keptCollections.kept}
      <button
        type="button"
        class="btn line tiny"
        onClick={() => {
          showAll(viewStateOf(collection))
          void collectionKeeper.startNew()
        }}
      >
        {wording().keptCollections.another}
      </button>
    </p>
  )
}

/** The collections kept in this browser, to open or delete. */
export function KeptList() {
  const { collection, collectionKeeper } = useDesk()
  const removed = useSignal<RemovedCollection | null>(null)
  useEffect(() => void collectionKeeper?.refresh(), [collectionKeeper])
  const list = collectionKeeper?.list.value ?? []
  if (!collectionKeeper || (list.length === 0 && !removed.value)) return null
  const putBack = async () => {
    const one = removed.peek()
    removed.value = null
    if (one) await collectionKeeper.putBack(one)
  }
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h3 id="kept-title">{wording().keptCollections.list}</h3>
      <ul class="kept-list">
        {list.map(one => (
          <Row
            key={one.id}
            kept={one}
            open={() => {
              showAll(viewStateOf(collection))
              void collectionKeeper.open(one.id)
            }}
            remove={async () => {
              removed.value = await collectionKeeper.remove(one.id)
            }}
          />
        ))}
      </ul>
      {removed.value && (
        <p class="kept-undo" role="status">
          {wording().keptCollections.removed(removed.value.summary.name)}
          <button type="button" class="btn line tiny" onClick={() => void putBack()}>
            {wording().keptCollections.undo}
          </button>
        </p>
      )}
    </section>
  )
}

interface RowProps {
  readonly kept: KeptCollection
  readonly open: () => void
  readonly remove: () => Promise<void>
}

function Row({ kept: { name, keys, modified, bytes }, open, remove }: RowProps) {
  const notes = [
    count(keys.length, 'article'),
    whenChanged(modified, new Date().toISOString()),
    sizeWords(bytes),
  ]
  return (
    <li>
      <button
        type="button"
        class="kept-open"
        aria-label={wording().keptCollections.open(name)}
        onClick={open}
      >
        <b>{name}</b>
        <small>{notes.filter(Boolean).join(' · ')}</small>
      </button>
      <button
        type="button"
        class="btn icon"
        aria-label={wording().keptCollections.remove(name)}
        onClick={() => void remove()}
      >
        <Icon name="bin" />
      </button>
    </li>
  )
}
