import { useSignalEffect } from '@preact/signals'
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
    <section class="greeting" aria-label="Welcome">
      <p>
        <b>This is a report, mapped.</b> Every place in it is underlined and on the map, with the words that
        put it there.
      </p>
      <div class="greeting-row">
        <button type="button" class="btn line tiny" onClick={welcome.start}>
          Take the tour, {TOUR.length} steps
        </button>
        <button
          type="button"
          class="btn tiny"
          onClick={() => {
            session.composing.value = true
          }}
        >
          Try another story
        </button>
      </div>
      <button type="button" class="btn icon" aria-label="Hide the welcome" onClick={welcome.end}>
        <Icon name="close" />
      </button>
    </section>
  )
}
