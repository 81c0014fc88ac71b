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
import { useDesk } from '../desk.ts'
import { Section } from '../inspector/parts.tsx'
import { cornersOf } from '../map/outline.ts'
import { KIND_WORDS, TYPE_WORDS } from '../words.ts'
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
      <Section title="What it is">
        <div class="fields">
          <Select
            label="This is a"
            value={place.type}
            names={TYPE_WORDS}
            choose={type =>
              void bench.correct({ kind: 'place-type', place: kept, type: type as PlaceType }, { next })
            }
          />
          {mention && at && (
            <>
              <Select
                label="Meant"
                value={mention.kind}
                names={KIND_WORDS}
                choose={kind =>
                  void bench.correct(
                    { kind: 'mention-kind', at, all: false, mentionKind: kind as MentionKind },
                    { next },
                  )
                }
              />
              <Select
                label="It is"
                value={mention.evidence}
                names={EVIDENCE}
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
            {area ? 'Change its outline' : 'Draw its outline'}
          </button>
          {area && (
            <button
              type="button"
              class="btn line tiny"
              onClick={() => void bench.correct({ kind: 'area', place: kept, geometry: null }, { next })}
            >
              No outline
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

const EVIDENCE = { text: 'in the text', background: 'background knowledge', user: 'your correction' } as const

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
      <span>Same as</span>
      <select class="field" value="" onChange={event => join(event.currentTarget.value)}>
        <option value="">no other place</option>
        {others.slice(0, 200).map(({ place }) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </select>
    </label>
  )
}
