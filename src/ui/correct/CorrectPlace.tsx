import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { PlaceView } from '../../app/place-view.ts'
import { createSearch, isPlaceRow } from '../../app/search.ts'
import { type KeptPlace, keptPlace, type Mention, type Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Section } from '../inspector/parts.tsx'
import { OptionRows } from './OptionRows.tsx'
import { candidateOptions, foundOption, type Option } from './options.ts'
import { PlaceSearch } from './PlaceSearch.tsx'
import { ScopeFields } from './ScopeFields.tsx'
import { choosing, newScope, ruleOf, unmarking } from './scope.ts'
import './correct.css'

/** Puts a mention elsewhere: the rivals of the analysis, any place of the world, a point; or says that it is no place. */
export function CorrectPlace(props: { story: Story; views: readonly PlaceView[]; mention: Mention }) {
  const { story, views, mention } = props
  const { session, bench, world } = useDesk()
  const search = useMemo(() => createSearch(session, world), [session, world])
  const scope = useMemo(() => newScope(mention), [mention.id])
  const plural = mention.placeIds.length > 1
  const picked = useSignal('')
  /** Of several places, the one that gives way: the least sure until another is picked. */
  const leaving = !plural
    ? undefined
    : mention.placeIds.includes(picked.value)
      ? picked.value
      : leastSure(mention)
  const eager = useSignal(false)
  const place = views[0]?.place ?? null

  useEffect(() => {
    void session.learn(mention.candidates.map(one => one.placeId))
  }, [mention])
  // Words that stand for nothing yet are looked up at once.
  useEffect(() => {
    if (mention.placeIds.length === 0 && mention.candidates.length === 0) search.ask(mention.surface)
  }, [mention.id])

  const rivals = candidateOptions(story, mention, session.known.value)
  const found = useComputed(() =>
    search.groups.value.flatMap(group => group.rows.filter(isPlaceRow)).map(row => foundOption(row, mention)),
  )
  const asking = search.query.value.trim() !== ''
  const options = asking ? found.value : rivals

  const choose = (option: Option) => {
    if (plural && option.now) {
      picked.value = option.id
      return
    }
    const corrections = choosing(story, mention, place, scope, option.place, leaving)
    if (corrections.length === 0) return
    const rule = ruleOf(story, mention, scope, option.place)
    void bench.correct(corrections, { rule, next: { kind: 'mention', id: mention.id } })
    search.ask('')
  }
  const take = () => {
    const [first] = found.peek()
    if (search.state.peek() === 'looking' || !first) eager.value = true
    else choose(first)
  }
  // Enter may come before the answer does.
  useSignalEffect(() => {
    const [first] = found.value
    if (!eager.value || search.state.value === 'looking') return
    eager.value = false
    if (first) choose(first)
  })
  const look = (option: Option | null) => {
    bench.preview.value = option && !option.now ? previewOf(option, views, leaving) : null
  }
  // What was pointed at goes with its row.
  useSignalEffect(() => {
    void search.query.value
    bench.preview.value = null
  })
  useEffect(
    () => () => {
      bench.preview.value = null
    },
    [],
  )

  const unmark = () => {
    const rule = ruleOf(story, mention, scope, null)
    void bench.correct(unmarking(story, mention, scope), { rule })
  }
  return (
    <div class="correct">
      <Section
        title={place ? wording().correct.wrongPlace : wording().correct.whichPlace}
        aside={asking ? undefined : rivalWords(rivals)}
      >
        <PlaceSearch search={search} label={wording().correct.anotherPlace} take={take} />
        <OptionRows options={options} from={1} leaving={leaving} choose={choose} look={look} />
        <ScopeFields
          story={story}
          mention={mention}
          mentions={story.mentions.filter(one => one.placeIds.some(id => mention.placeIds.includes(id)))}
          scope={scope}
        />
        <div class="ways">
          <button type="button" class="btn line tiny" onClick={unmark}>
            {wording().correct.noPlace}
          </button>
          {place?.type !== 'country' && !plural && (
            <button
              type="button"
              class="btn line tiny"
              title={place ? wording().correct.orDrag : undefined}
              onClick={() => {
                bench.tool.value = { kind: 'point', place: place ? keptPlace(place) : unplaced(mention) }
              }}
            >
              {place ? wording().correct.moveOnMap : wording().correct.setOnMap}
            </button>
          )}
        </div>
      </Section>
    </div>
  )
}

/** Words without a place in the hand of the point tool: the point becomes one. */
const unplaced = ({ id, surface }: Mention): KeptPlace => ({
  id: `mention:${id}`,
  name: surface,
  lat: 0,
  lon: 0,
})

function leastSure({ candidates, placeIds }: Mention): string | undefined {
  const chosen = candidates.filter(one => placeIds.includes(one.placeId))
  return chosen.reduce((a, b) => (b.score <= a.score ? b : a), chosen[0]!)?.placeId ?? placeIds.at(-1)
}

const rivalWords = (options: readonly Option[]) =>
  wording().correct.rivals(options.filter(one => !one.now).length)

function previewOf({ name, place }: Option, views: readonly PlaceView[], leaving: string | undefined) {
  const old = views.find(view => view.place.id === leaving) ?? views[0]
  const note = old
    ? wording().correct.insteadOf(old.place.shortName ?? old.place.name)
    : wording().correct.here
  return { name, lat: place.lat, lon: place.lon, note, from: old ? [old.place.id] : [] }
}
