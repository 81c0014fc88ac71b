import { expect } from 'vitest'
import type { Span, Story } from '../../src/index.ts'

/** The Story's promises to outside programs, whatever the article: spans fit, ids exist, plain data. */
export function expectSound(story: Story): void {
  const { text } = story.article
  expect(story.issues.filter(issue => issue.code === 'stage-failed')).toEqual([])
  const places = new Set(story.places.map(place => place.id))
  const events = new Set(story.events.map(event => event.id))
  const times = new Set(story.times.map(time => time.id))
  const inside = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length
  for (const mention of story.mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.surface)
    expect(mention.placeIds.filter(id => !places.has(id))).toEqual([])
    expect(mention.confidence).toBeGreaterThanOrEqual(0)
    expect(mention.confidence).toBeLessThanOrEqual(1)
  }
  for (const event of story.events) {
    expect([event.trigger, event.excerpt, ...event.triggers].every(inside)).toBe(true)
    expect(event.places.filter(at => !places.has(at.placeId))).toEqual([])
    expect(event.date === null || event.date.earliest <= event.date.latest).toBe(true)
    expect((event.date?.timeIds ?? []).filter(id => !times.has(id))).toEqual([])
  }
  for (const link of story.links) {
    expect(events.has(link.from) && events.has(link.to) && link.from !== link.to).toBe(true)
    expect(link.cue === null || inside(link.cue)).toBe(true)
  }
  for (const list of [story.mentions, story.places, story.times, story.events, story.links]) {
    expect(new Set(list.map(one => one.id)).size).toBe(list.length)
  }
  expect(structuredClone(story)).toEqual(story)
  expect(JSON.parse(JSON.stringify(story))).toEqual(story)
}
