import { wording } from '../words/wording.ts'
import { BackToCollection } from './collection/BackToCollection.tsx'
import { tooltip } from './commands/tooltip.ts'
import { UndoButtons } from './correct/UndoButtons.tsx'
import { useDesk } from './desk.ts'
import { Icon, Sign } from './Icon.tsx'
import { StoriesButton } from './keep/StoriesButton.tsx'
import { MoreMenu } from './menu/MoreMenu.tsx'
import { SearchBox } from './search/SearchBox.tsx'

/** The bar across the top: the name, a new article, the search, the way out. */
export function Bar() {
  const { session, exporting, sharing, frame, filed } = useDesk()
  const phone = frame.value === 'phone'
  const ready = session.story.value !== null
  return (
    <header class="bar">
      <div class="brand">
        <Sign />
        Placeline
      </div>
      {phone && (
        <>
          <span class="grow" />
          <SearchBox />
        </>
      )}
      {!filed && (
        <button
          type="button"
          class="btn line"
          title={tooltip('new')}
          aria-expanded={session.composing.value || !ready}
          onClick={() => {
            session.composing.value = true
          }}
        >
          <Icon name="plus" />
          {phone ? wording().page.new : wording().page.newArticle}
        </button>
      )}
      {!phone && (
        <>
          <StoriesButton className="btn bar-stories" />
          <span class="grow" />
          <SearchBox />
        </>
      )}
      <BackToCollection />
      {!filed && <UndoButtons />}
      {!filed && !phone && (
        <button
          type="button"
          class="btn line"
          title={tooltip('share')}
          disabled={!ready}
          onClick={() => {
            sharing.value = true
          }}
        >
          <Icon name="link" />
          {wording().page.share}
        </button>
      )}
      {(filed || !phone) && (
        <button
          type="button"
          class="btn main"
          title={tooltip('export')}
          disabled={!ready}
          onClick={() => {
            exporting.value = true
          }}
        >
          {wording().page.export}
        </button>
      )}
      {!filed && <MoreMenu />}
    </header>
  )
}
