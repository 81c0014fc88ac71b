import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { createSearch, isPlaceRow } from '../../app/search.ts'
import { type EventFields, type EventPlaceRole, keptPlace, type Story, type StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { RoleSelect, Take } from './fields.tsx'
import { OptionRows } from './OptionRows.tsx'
import { foundOption, type Option } from './options.ts'
import { PlaceSearch } from './PlaceSearch.tsx'

type Rows = EventFields['places']

/** The places of an event: their part in it, one off, one more. */
export function EventPlaces(props: { story: Story; event: StoryEvent; save: (rows: Rows) => void }) {
  const { story, event, save } = props
  const { session, world, bench } = useDesk()
  const search = useMemo(() => createSearch(session, world), [session, world])
  const role = useSignal<EventPlaceRole>('site')
  const rows: Rows = event.places.flatMap(({ placeId, role }) => {
    const place = story.places.find(one => one.id === placeId)
    return place ? [{ place: keptPlace(place), role }] : []
  })
  const found = useComputed(() =>
    search.groups.value.flatMap(group => group.rows.filter(isPlaceRow)).map(row => foundOption(row, null)),
  )
  const add = ({ place }: Option) => {
    search.ask('')
    save([...rows, { place, role: role.peek() }])
  }
  const look = (option: Option | null) => {
    bench.preview.value = option && { ...option.place, note: event.short, from: [] }
  }
  useEffect(() => () => look(null), [])
  // What was pointed at goes with its row.
  useSignalEffect(() => {
    void search.query.value
    look(null)
  })
  const asking = search.query.value.trim() !== ''
  return (
    <fieldset class="parts">
      <legend>{wording().correct.places}</legend>
      <ul>
        {rows.map((row, i) => {
          const { id, name } = row.place
          return (
            <li key={`${id} ${row.role}`}>
              <RoleSelect
                label={wording().correct.partOf(name)}
                value={row.role}
                names={wording().event.roles}
                choose={next => save(rows.with(i, { ...row, role: next as EventPlaceRole }))}
              />
              <span>{name}</span>
              <Take label={wording().correct.takeOff(name)} run={() => save(rows.toSpliced(i, 1))} />
            </li>
          )
        })}
      </ul>
      <div class="adds">
        <RoleSelect
          label={wording().correct.itsPart}
          value={role.value}
          names={wording().event.roles}
          choose={next => {
            role.value = next as EventPlaceRole
          }}
        />
        <PlaceSearch
          search={search}
          label={wording().correct.addPlace}
          take={() => {
            const [first] = found.peek()
            if (first) add(first)
          }}
        />
      </div>
      {asking && <OptionRows options={found.value} from={1} leaving={undefined} choose={add} look={look} />}
    </fieldset>
  )
}
