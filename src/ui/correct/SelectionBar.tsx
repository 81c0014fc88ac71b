import type { RefObject } from 'preact'
import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { addEvent, markWords } from './marked-words.ts'
import { useSelectedWords } from './selected-words.ts'
import './correct.css'

/** Room above the words that the bar needs, px; on a touch screen the browser's own menu stands there. */
const ROOM = 52
/** Half the bar's width and a margin, px. */
const HALF = 142

/** A small bar at selected words: mark them as a place, or as telling an event. */
export function SelectionBar({ story, root }: { story: Story; root: RefObject<HTMLElement | null> }) {
  const desk = useDesk()
  const selected = useSelectedWords(root, story).value
  const pane = root.current?.closest('.scroll')?.getBoundingClientRect()
  if (!selected || !pane) return null
  const { span, box } = selected
  if (box.bottom < pane.top || box.top > pane.bottom) return null
  const below = box.top - pane.top < ROOM || matchMedia('(pointer: coarse)').matches
  const middle = Math.max(pane.left + HALF, Math.min(pane.right - HALF, (box.left + box.right) / 2))
  const clear = () => getSelection()?.removeAllRanges()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing it must not take the selection away
    <div
      class="select-bar"
      style={{
        left: `${middle}px`,
        top: `${below ? box.bottom + 8 : box.top - 8}px`,
        translate: below ? '-50% 0' : '-50% -100%',
      }}
      onPointerDown={event => event.preventDefault()}
      onMouseDown={event => event.preventDefault()}
    >
      <button
        type="button"
        onClick={() => {
          clear()
          void markWords(desk, story, span)
        }}
      >
        <Icon name="pin" />
        {wording().correct.markPlace}
      </button>
      <button
        type="button"
        onClick={() => {
          clear()
          void addEvent(desk, story, span)
        }}
      >
        <Icon name="clock" />
        {wording().correct.addEvent}
      </button>
    </div>
  )
}
