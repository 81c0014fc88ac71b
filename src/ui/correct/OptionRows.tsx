import { wording } from '../../words/wording.ts'
import { hundredths } from '../words.ts'
import type { Option } from './options.ts'

interface RowsProps {
  readonly options: readonly Option[]
  /** Number of the first, for the keys 1 to 9. */
  readonly from: number
  /** Id of the one that would give way, where several are chosen. */
  readonly leaving: string | undefined
  choose(option: Option): void
  look(option: Option | null): void
}

/** Places to choose from: pointing or the focus shows one on the map, a click takes it. */
export function OptionRows({ options, from, leaving, choose, look }: RowsProps) {
  return (
    <ul class="options">
      {options.map((option, i) => (
        <li key={option.id}>
          <button
            type="button"
            class={`cand${option.now ? ' now' : ''}${option.id === leaving ? ' leaving' : ''}`}
            data-n={from + i}
            aria-current={option.now ? 'true' : undefined}
            onClick={() => choose(option)}
            onPointerEnter={() => look(option)}
            onPointerLeave={() => look(null)}
            onFocus={() => look(option)}
            onBlur={() => look(null)}
            onKeyDown={walk}
          >
            <span class="key" aria-hidden="true">
              {from + i < 10 ? from + i : ''}
            </span>
            <span class="cand-words">
              <b>{option.name}</b>
              <small>{option.id === leaving ? wording().correct.givesWay : option.note}</small>
            </span>
            {option.share !== null && <Share share={option.share} />}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Share({ share }: { share: number }) {
  const of100 = hundredths(share)
  return (
    <>
      <span class="p">
        {wording().place.share(of100)}
        <span class="unseen">{wording().correct.ofCertainty}</span>
      </span>
      <span class="bar-of" aria-hidden="true">
        <i style={{ width: `${of100}%` }} />
      </span>
    </>
  )
}

/** Up and down walk the rows; up from the first goes back to the search. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const stops = [
    ...(event.currentTarget
      .closest('.correct')
      ?.querySelectorAll<HTMLElement>('.correct-search input, .cand') ?? []),
  ]
  stops[stops.indexOf(event.currentTarget) + step]?.focus()
  event.preventDefault()
}
