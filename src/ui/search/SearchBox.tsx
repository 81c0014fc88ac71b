import { wording } from '../../words/wording.ts'
import { commandOf } from '../commands/commands.ts'
import { keyWords } from '../commands/keys.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { optionId, SearchList } from './SearchList.tsx'
import { useSearchBox } from './use-search-box.ts'
import './search.css'

const find = commandOf('find')

/** The one box that finds and does: what the story has, what the page can do, places of the world. A combobox whose list opens under it; on a phone a button opens both. */
export function SearchBox() {
  const phone = useDesk().frame.value === 'phone'
  const box = useSearchBox()
  const { search, open, shown, current } = box
  return (
    <search
      ref={box.root}
      class={open ? 'search open' : 'search'}
      onFocusOut={event => {
        const to = event.relatedTarget as Node | null
        if (to && !box.root.current?.contains(to)) box.shut()
      }}
    >
      {phone && (
        <button
          ref={box.button}
          type="button"
          class="btn icon"
          aria-label={find.title}
          aria-expanded={open}
          tabIndex={open ? -1 : 0}
          onClick={box.show}
        >
          <Icon name="search" size={18} />
        </button>
      )}
      <div class="search-box" hidden={phone && !open}>
        <Icon name="search" />
        <input
          ref={box.input}
          type="text"
          role="combobox"
          aria-label={find.title}
          aria-expanded={shown}
          aria-controls="search-list"
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(current) : undefined}
          placeholder={find.title}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={200}
          value={search.query.value}
          onInput={event => box.write(event.currentTarget.value)}
          onPointerDown={box.show}
          onKeyDown={event => {
            const plain = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey
            if (!plain || !box.press(event.key)) return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        {phone ? (
          <button type="button" class="btn icon" aria-label={wording().find.close} onClick={box.leave}>
            <Icon name="close" />
          </button>
        ) : (
          <span class="search-key" aria-hidden="true">
            {open ? 'Esc' : keyWords(find.keys[0]!)}
          </span>
        )}
      </div>
      <SearchList search={search} shown={shown} current={current} choose={box.choose} point={box.point} />
    </search>
  )
}
