import { type Mention, type Story, settingOf } from '../../index.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { excerptOf } from '../inspector/excerpt.ts'
import { alike, type Scope } from './scope.ts'

/** How far a correction reaches: this mention, all like it, some of them; and whether it is remembered. */
export function ScopeFields(props: {
  story: Story
  mention: Mention
  mentions: readonly Mention[]
  scope: Scope
}) {
  const { story, mention, mentions, scope } = props
  const same = alike(story, mention).length
  const own = mentions.filter(one => one.kind !== 'implied')
  const reach = (value: 'this' | 'all' | 'some', words: string, number?: number) => (
    <label class="reach">
      <input
        type="radio"
        name="reach"
        class="unseen"
        checked={scope.reach.value === value}
        onChange={() => {
          scope.reach.value = value
        }}
      />
      <span>
        {words} {number !== undefined && <b class="num">{number}</b>}
      </span>
    </label>
  )
  return (
    <div class="scope">
      {(same > 1 || own.length > 1) && (
        <fieldset class="reaches">
          <legend class="unseen">{wording().correct.applyTo}</legend>
          {reach('this', wording().correct.thisMention)}
          {same > 1 && reach('all', wording().correct.allLikeIt, same)}
          {own.length > 1 && reach('some', wording().correct.some)}
        </fieldset>
      )}
      {scope.reach.value === 'some' && <Ticks story={story} mentions={own} scope={scope} />}
      {mention.kind !== 'implied' && mention.kind !== 'nominal' && (
        <Remember story={story} mention={mention} scope={scope} />
      )}
    </div>
  )
}

/** Mentions shown to tick; of more, "All like it" speaks sooner. */
const MOST = 40

function Ticks({ story, mentions, scope }: { story: Story; mentions: readonly Mention[]; scope: Scope }) {
  return (
    <ul class="ticks">
      {mentions.slice(0, MOST).map(one => {
        const { before, words, after } = excerptOf(story, one, 60)
        return (
          <li key={one.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={scope.ticked.value.has(one.id)}
                onChange={event => {
                  const next = new Set(scope.ticked.peek())
                  if (event.currentTarget.checked) next.add(one.id)
                  else next.delete(one.id)
                  scope.ticked.value = next
                }}
              />
              <span lang="en">
                {before}
                <b>{words}</b>
                {after}
              </span>
            </label>
          </li>
        )
      })}
      {mentions.length > MOST && <li class="quiet small">{count(mentions.length - MOST, 'more mention')}</li>}
    </ul>
  )
}

function Remember({ story, mention, scope }: { story: Story; mention: Mention; scope: Scope }) {
  const { country, admin1 } = settingOf(story)
  const name =
    story.places.find(place => place.type === 'country' && place.country === country)?.name ?? country
  return (
    <div class="remember">
      <label class="check">
        <input
          type="checkbox"
          checked={scope.remember.value !== 'no'}
          onChange={event => {
            scope.remember.value = event.currentTarget.checked ? 'everywhere' : 'no'
          }}
        />
        <span>{wording().correct.rememberNext(mention.surface)}</span>
      </label>
      {scope.remember.value !== 'no' && (
        <select
          class="field"
          aria-label={wording().correct.inWhich}
          value={scope.remember.value}
          onChange={event => {
            scope.remember.value = event.currentTarget.value as 'everywhere'
          }}
        >
          <option value="everywhere">{wording().correct.inEvery}</option>
          {country && <option value="country">{wording().correct.onlyAbout(name)}</option>}
          {admin1 && <option value="admin1">{wording().correct.onlyAbout(admin1)}</option>}
        </select>
      )}
    </div>
  )
}
