import { expect, test } from 'vitest'
import { groupEvents } from '../../../src/ui/lists/groups.ts'
import { date, event, story } from '../../support/story.ts'

test('events are grouped by when, then by what they are', () => {
  const events = [
    event('plan', { modality: 'intended' }),
    event('today', { date: date('2021-05-14') }),
    event('undated'),
    event('years', { date: date('2003-01-01', '2011-12-31') }),
    event('by', { date: date('1900-01-01', '2021-05-14', '../2021-05-14') }),
    event('week', { date: date('2021-05-09') }),
    event('next', { date: date('2021-05-20') }),
  ]
  expect(
    groupEvents(story({ events })).map(group => [group.title, group.events.map(one => one.id).join(' ')]),
  ).toEqual([
    ['Before', 'years'],
    ['7–14 May 2021', 'by week'],
    ['The day of the article, 14 May', 'today'],
    ['Later', 'next'],
    ['Wanted, warned of or planned', 'plan'],
    ['Without a date', 'undated'],
  ])
})

test('without a date of the article nothing is of its day', () =>
  expect(
    groupEvents(
      story({ article: { published: null }, events: [event('a', { date: date('2021-05-14') })] }),
    ).map(group => group.title),
  ).toEqual(['14 May 2021']))

test('no events, no groups', () => expect(groupEvents(story())).toEqual([]))
