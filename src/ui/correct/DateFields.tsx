import { useSignal } from '@preact/signals'
import type { EventFields, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'

/** The first and last possible day of an event, or one day with its hour where that is known. Enter sets them. */
export function DateFields(props: { event: StoryEvent; save: (date: EventFields['date']) => void }) {
  const { event, save } = props
  const { date } = event
  const from = useSignal(date?.earliest ?? '')
  const to = useSignal(date && date.latest !== date.earliest ? date.latest : '')
  const hour = useSignal(hourOf(event))
  const fault = useSignal('')
  const set = () => {
    const [earliest, latest] = [from.peek(), to.peek() || from.peek()]
    fault.value = faultIn(earliest, latest, hour.peek())
    if (fault.peek() === '') save({ earliest, latest, ...(hour.peek() && { hour: hour.peek() }) })
  }
  const field = (label: string, value: typeof from, type: 'date' | 'time') => (
    <label class="day">
      <span>{label}</span>
      <input
        type={type}
        class="field"
        {...(type === 'date' && { min: '0001-01-01', max: '9999-12-31' })}
        value={value.value}
        onInput={input => {
          value.value = input.currentTarget.value
          fault.value = ''
        }}
      />
    </label>
  )
  return (
    <form
      class="dates-form"
      onSubmit={submit => {
        submit.preventDefault()
        set()
      }}
    >
      {field(wording().correct.on, from, 'date')}
      {field(wording().correct.orUntil, to, 'date')}
      {field(wording().correct.atHour, hour, 'time')}
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

/** The hour that can be put right: a part of the day is none. */
const hourOf = ({ clock }: StoryEvent): string =>
  clock && clock.from === clock.to && clock.to < '24:00' ? clock.from : ''

/** What is wrong with what was given, in a sentence; '' for nothing. */
function faultIn(earliest: string, latest: string, hour: string): string {
  const { correct } = wording()
  if (!earliest) return correct.dayMissing
  if (latest < earliest) return correct.daysCrossed(latest, earliest)
  return hour && latest !== earliest ? correct.hourOfDays : ''
}
