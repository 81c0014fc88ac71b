import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { writeAddress } from '../../app/share/address.ts'
import { LONGEST_PACKED, packProject } from '../../app/share/packed-project.ts'
import { count, number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
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
      <h3 id="share-link">{wording().share.linkHead}</h3>
      {tooLong ? (
        <p class="quiet">{wording().share.tooLong(number(link.value.length), number(LONGEST_PACKED))}</p>
      ) : (
        <>
          <p class="quiet">{wording().share.aboutLink}</p>
          <div class="field-row">
            <input
              readOnly
              aria-label={wording().share.link}
              value={link.value}
              onFocus={event => event.currentTarget.select()}
            />
            <CopyButton text={link.value} what={wording().share.copyLink} />
          </div>
          <label class="check">
            <input type="checkbox" checked={asSeen.value} onChange={() => (asSeen.value = !asSeen.value)} />
            {wording().share.asSeen}
            <span class="quiet num">{count(link.value.length, 'character')}</span>
          </label>
        </>
      )}
    </section>
  )
}
