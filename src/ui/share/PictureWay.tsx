import { useSignal } from '@preact/signals'
import { fileName, type Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import type { ScreenFormat } from '../export/choice.ts'
import { download } from '../export/save.ts'
import { pictureFormats } from '../picture/formats.ts'
import { leftOutOfPicture } from '../picture/picture.ts'
import { nameOf } from '../story-name.ts'
import { failureOf } from './failure.ts'

/** The map as a picture, for a post or a page. */
export function PictureWay({ story }: { story: Story }) {
  const desk = useDesk()
  const fault = useSignal('')
  const leftOut = leftOutOfPicture(desk)
  const save = async ({ make, extension, mediaType }: ScreenFormat) => {
    fault.value = await failureOf(async () => {
      const { bytes } = await make()
      download(bytes, fileName(nameOf(story, desk.session.places.peek()), extension), mediaType)
    })
  }
  return (
    <section class="way" aria-labelledby="share-picture">
      <h3 id="share-picture">{wording().picture.share}</h3>
      <p class="quiet">{[wording().picture.shareWhat, leftOut].filter(Boolean).join(' ')}</p>
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
      <div class="way-acts">
        {pictureFormats(desk).map(format => (
          <button key={format.id} type="button" class="btn line" onClick={() => void save(format)}>
            {wording().picture.shareAs(format.variant)}
          </button>
        ))}
      </div>
    </section>
  )
}
