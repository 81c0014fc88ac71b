import { useSignal } from '@preact/signals'
import type { EventDate, EventFields } from '../../index.ts'
import { wording } from '../../words/wording.ts'

/** The first and last possible day of an event; one day where the second is left out. Enter sets them. */
export function DateFields(props: { date: EventDate | null; save: (date: EventFields['date']) => void }) {
  const { date, save } = props
  const from = useSignal(date?.earliest ?? '')
  const to = useSignal(date && date.latest !== date.earliest ? date.latest : '')
  const fault = useSignal('')
  const set = () => {
    const [earliest, latest] = [from.peek(), to.peek() || from.peek()]
    if (!earliest) fault.value = wording().correct.dayMissing
    else if (latest < earliest) fault.value = wording().correct.daysCrossed(latest, earliest)
    else save({ earliest, latest })
  }
  const day = (label: string, value: typeof from) => (
    <label class="day">
      <span>{label}</span>
      <input
        type="date"
        class="field"
        min="0001-01-01"
        max="9999-12-31"
        value={value.value}
        onInput={event => {
          value.value = event.currentTarget.value
          fault.value = ''
        }}
      />
    </label>
  )
  return (
    <form
      class="dates-form"
      onSubmit={event => {
        event.preventDefault()
        set()
      }}
    >
      {day(wording().correct.on, from)}
      {day(wording().correct.orUntil, to)}
      <button type="submit" class="btn line tiny">
        {wording().correct.setDate}
      </button>
      {date && (
        <button type="button" class="btn tiny" onClick={() => save(null)}>
          {wording().correct.noDate}
        </button>
      )}
      {fault.value && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
    </form>
  )
}
