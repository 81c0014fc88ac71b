import type { Choice } from '../../app/choice.ts'
import type { PlaceView } from '../../app/place-view.ts'
import {
  keptPlace,
  type Mention,
  type MentionKind,
  type PlaceType,
  quoteOf,
  type Story,
} from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { useDesk } from '../desk.ts'
import { Section } from '../inspector/parts.tsx'
import { cornersOf } from '../map/outline.ts'
import { Note, Select } from './fields.tsx'

/** What the place is, how its words mean it, on what evidence; its outline, and whether it is one with another. */
export function WhatItIs(props: { story: Story; view: PlaceView; mention: Mention | null }) {
  const { story, view, mention } = props
  const { bench } = useDesk()
  const { place } = view
  const kept = keptPlace(place)
  const next = mention ? ({ kind: 'mention', id: mention.id } as const) : undefined
  const at = mention && quoteOf(story.article.text, mention)
  const area = place.geometry?.type === 'Polygon' || place.geometry?.type === 'MultiPolygon'
  return (
    <div class="what">
      <Section title={wording().correct.whatItIs}>
        <div class="fields">
          <Select
            label={wording().correct.isA}
            value={place.type}
            names={wording().place.types}
            choose={type =>
              void bench.correct({ kind: 'place-type', place: kept, type: type as PlaceType }, { next })
            }
          />
          {mention && at && (
            <>
              <Select
                label={wording().correct.meant}
                value={mention.kind}
                names={wording().place.kinds}
                choose={kind =>
                  void bench.correct(
                    { kind: 'mention-kind', at, all: false, mentionKind: kind as MentionKind },
                    { next },
                  )
                }
              />
              <Select
                label={wording().correct.itIs}
                value={mention.evidence}
                names={wording().place.evidence}
                choose={claim => {
                  if (claim === 'text' || claim === 'background')
                    void bench.correct({ kind: 'evidence', at, all: false, evidence: claim }, { next })
                }}
              />
            </>
          )}
          <SameAs story={story} view={view} next={next} />
        </div>
        <div class="ways">
          <button
            type="button"
            class="btn line tiny"
            onClick={() => {
              const corners = cornersOf(place.geometry)
              bench.tool.value = { kind: 'area', place: kept, corners, closed: corners.length > 0 }
            }}
          >
            {area ? wording().correct.changeOutline : wording().correct.drawOutline}
          </button>
          {area && (
            <button
              type="button"
              class="btn line tiny"
              onClick={() => void bench.correct({ kind: 'area', place: kept, geometry: null }, { next })}
            >
              {wording().correct.noOutline}
            </button>
          )}
        </div>
        <Note
          text={place.note ?? ''}
          save={text => bench.correct({ kind: 'note', about: { place: kept }, text }, { next })}
        />
      </Section>
    </div>
  )
}

/** Joins the place with another of the story. */
function SameAs({ story, view, next }: { story: Story; view: PlaceView; next: Choice | undefined }) {
  const { session, bench } = useDesk()
  const others = session.places.value.filter(one => one.place.id !== view.place.id)
  if (others.length === 0) return null
  const join = (id: string) => {
    const into = story.places.find(place => place.id === id)
    if (!into) return
    void bench.correct(
      { kind: 'merge', from: [keptPlace(view.place)], into: keptPlace(into) },
      { next: next ?? { kind: 'place', id } },
    )
  }
  return (
    <label class="pick">
      <span>{wording().correct.sameAs}</span>
      <select class="field" value="" onChange={event => join(event.currentTarget.value)}>
        <option value="">{wording().correct.noOther}</option>
        {others.slice(0, 200).map(({ place }) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </select>
    </label>
  )
}
