import { useSignalEffect } from '@preact/signals'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'
import { TOUR } from './steps.ts'
import './tour.css'

/** Says at the first visit, above the first article, what the page is; it goes for good once it is answered or another story is opened. */
export function Greeting() {
  const { welcome, session } = useDesk()
  useSignalEffect(() => {
    if (session.shown.value > 1) welcome.end()
  })
  if (!welcome.greets.value) return null
  return (
    <section class="greeting" aria-label={wording().tour.welcome}>
      <p>
        <b>{wording().tour.isMapped}</b> {wording().tour.everyPlace}
      </p>
      <div class="greeting-row">
        <button type="button" class="btn line tiny" onClick={welcome.start}>
          {wording().tour.takeTour(TOUR.length)}
        </button>
        <button
          type="button"
          class="btn tiny"
          onClick={() => {
            session.composing.value = true
          }}
        >
          {wording().tour.tryAnother}
        </button>
      </div>
      <button type="button" class="btn icon" aria-label={wording().tour.hide} onClick={welcome.end}>
        <Icon name="close" />
      </button>
    </section>
  )
}
