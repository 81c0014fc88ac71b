import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { writeAddress } from '../../app/share/address.ts'
import { LONGEST_PACKED, packProject } from '../../app/share/packed-project.ts'
import { useDesk } from '../desk.ts'
import { CopyButton } from './CopyButton.tsx'
import { addressOf } from './follow-address.ts'

/** A link that carries the article itself, with what was corrected. */
export function LinkWay() {
  const desk = useDesk()
  const { session } = desk
  const asSeen = useSignal(true)
  const packed = useSignal<string | null>(null)
  useSignalEffect(() => {
    const project = session.project.value
    if (!project) return
    void packProject(project).then(letters => {
      packed.value = letters
    })
  })
  const link = useComputed(() => {
    if (packed.value === null) return ''
    const seen = addressOf(desk)
    const address = asSeen.value ? seen : { ...seen, view: null, chosen: null }
    return `${location.href.split('#')[0]}#${writeAddress({ ...address, article: packed.value })}`
  })
  const tooLong = (packed.value?.length ?? 0) > LONGEST_PACKED
  return (
    <section class="way" aria-labelledby="share-link">
      <h3 id="share-link">A link with the article in it</h3>
      {tooLong ? (
        <p class="quiet">
          This article makes a link of {link.value.length.toLocaleString('en')} characters; many programs cut
          links at {LONGEST_PACKED.toLocaleString('en')}. Share it as a file instead: Export, then download.
        </p>
      ) : (
        <>
          <p class="quiet">
            The text travels in the address itself, after the #, which browsers send to no server. Whoever has
            the link can read the article.
          </p>
          <div class="field-row">
            <input
              readOnly
              aria-label="Link"
              value={link.value}
              onFocus={event => event.currentTarget.select()}
            />
            <CopyButton text={link.value} what="Copy link" />
          </div>
          <label class="check">
            <input type="checkbox" checked={asSeen.value} onChange={() => (asSeen.value = !asSeen.value)} />
            Open where the map is now, with what is chosen
            <span class="quiet num">{link.value.length.toLocaleString('en')} characters</span>
          </label>
        </>
      )}
    </section>
  )
}
