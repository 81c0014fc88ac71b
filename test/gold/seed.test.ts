import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse, overlaps, type StoryEvent } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'
import { expectSound } from '../support/sound.ts'
import { type GoldEvent, type GoldMention, gold, isReferent } from './gold.ts'

const seeds = new URL('../../seeds/', import.meta.url)
const text = readFileSync(new URL(readdirSync(seeds)[0]!, seeds), 'utf8')
const story = analyse(text, { knowledge: knowledge() })

const placesOf = (ids: readonly string[]) => ids.map(id => story.places.find(place => place.id === id))

/** Right when one mention over the head covers every place the editor names, or, where there is none to name, no place is given. */
function isRight(wanted: GoldMention): boolean {
  const head = { start: wanted.headStart ?? wanted.start, end: wanted.headEnd ?? wanted.end }
  const found = story.mentions.filter(mention => overlaps(mention, head))
  if (wanted.referents.every(key => gold.referents[key]?.lat === undefined))
    return found.every(mention => mention.placeIds.length === 0)
  return found.some(({ placeIds }) =>
    wanted.referents.every(key => placesOf(placeIds).some(place => isReferent(place, key))),
  )
}

const wrongOf = (tier: number) =>
  gold.mentions
    .filter(mention => mention.tier === tier && !isRight(mention))
    .map(mention => `${mention.id} “${mention.surface}”`)

const eventsOf = (wanted: GoldEvent): StoryEvent[] =>
  story.events.filter(event => wanted.trigger.some(trigger => overlaps(event.trigger, trigger)))

const atRightPlace = (wanted: GoldEvent) =>
  eventsOf(wanted).some(event =>
    placesOf(event.places.map(at => at.placeId)).some(place =>
      wanted.places.some(({ ref }) => isReferent(place, ref)),
    ),
  )

/** First and last day of an EDTF interval of days, months or years. */
function bounds(edtf: string): [string, string] {
  const [from = '', to = from] = edtf.split('/')
  const last =
    to === '..' ? '9999-12-31' : to.length === 10 ? to : `${to}-31`.replace(/^(\d{4})-31$/, '$1-12-31')
  return [from === '..' ? '0000' : from, last]
}

function onRightDate(wanted: GoldEvent): boolean {
  const [from, to] = bounds(wanted.date!)
  return eventsOf(wanted).some(
    ({ date }) => date !== null && date.earliest >= from.slice(0, 10) && date.latest <= to,
  )
}

/** What happened before what is said in the same words both ways; causal readings of "after" are responses. */
const family = (relation: string) => {
  const bare = relation.replace(/\(.*/, '')
  return bare === 'retaliation_for' ? 'response_to' : bare === 'before' ? 'after' : bare
}

function isLinked({ from, to, type }: { from: string; to: string; type: string }): boolean {
  const [starts, ends] = [from, to].map(
    key => new Set(eventsOf(gold.events.find(event => event.id === key)!).map(event => event.id)),
  )
  return story.links.some(link => {
    const forward = starts!.has(link.from) && ends!.has(link.to)
    const backward = starts!.has(link.to) && ends!.has(link.from)
    return family(link.relation) === family(type) && (forward || (backward && family(type) === 'after'))
  })
}

/** The floors are what was reached, less the odd one at the far end: they may rise, never fall. */
describe('the seed article, by the editor’s gold', () => {
  test('mentions every map must have are right', () => expect(wrongOf(1)).toEqual([]))
  test('mentions a map should have are right', () => expect(wrongOf(2)).toEqual([]))
  test('mentions only the best find are right, all but two', () =>
    expect(wrongOf(3).length).toBeLessThanOrEqual(2))

  test('nothing is mapped that the editor does not mean', () => {
    const spurious = story.mentions.filter(
      mention => mention.placeIds.length > 0 && !gold.mentions.some(one => overlaps(one, mention)),
    )
    expect(spurious.map(mention => mention.surface)).toEqual([])
  })

  test('no person, agency or group becomes a place', () => {
    const hit = gold.traps
      .filter(trap => trap.surface !== 'Iraq War')
      .filter(trap =>
        story.mentions.some(
          mention => mention.placeIds.length > 0 && mention.start >= trap.start && mention.end <= trap.end,
        ),
      )
    expect(hit).toEqual([])
  })

  test('temporal expressions have the editor’s values', () => {
    const wrong = gold.timexes.filter(
      wanted =>
        !story.times.some(
          time => overlaps(time, wanted) && (time.value === wanted.value || time.edtf === wanted.value),
        ),
    )
    expect(wrong.map(time => time.surface)).toEqual([])
  })

  test('events are found, placed and dated', () => {
    const dated = gold.events.filter(event => event.date !== null)
    expect(gold.events.filter(event => eventsOf(event).length > 0).length).toBeGreaterThanOrEqual(24)
    expect(gold.events.filter(atRightPlace).length).toBeGreaterThanOrEqual(23)
    expect(dated.filter(onRightDate).length).toBeGreaterThanOrEqual(20)
  })

  test('links between events are found', () =>
    expect(gold.links.filter(isLinked).length).toBeGreaterThanOrEqual(22))

  test('the year the article does not state is worked out, with its arithmetic', () => {
    expect(story.article).toMatchObject({ published: '2020-01-24', publishedFrom: 'inferred' })
    expect(story.article.publishedDerivation.length).toBeGreaterThan(0)
  })

  test('what is only known besides is said to be background', () => {
    const outside = story.mentions.filter(mention => mention.evidence === 'background')
    expect(outside.length).toBeGreaterThan(0)
    expect(outside.every(mention => mention.reasons.length > 0)).toBe(true)
  })
})

test('the Story is sound: spans, ids and plain data', () => expectSound(story))
