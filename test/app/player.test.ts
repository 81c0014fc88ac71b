import { signal } from '@preact/signals-core'
import { describe, expect, test } from 'vitest'
import { createPlayer } from '../../src/app/player.ts'
import { createSession } from '../../src/app/session.ts'
import { type Days, dayNumber } from '../../src/app/story-time.ts'
import { date, event, story } from '../support/story.ts'

const news = story({
  events: [
    event('march', { trigger: { start: 0, end: 1 }, date: date('2021-05-14') }),
    event('strike', { trigger: { start: 5, end: 6 }, date: date('2021-05-03') }),
    event('vow', { trigger: { start: 9, end: 10 } }),
  ],
})

function open(told = news) {
  const session = createSession({ analyse: async () => told })
  const span = signal<Days | null>(null)
  session.show(told)
  return { session, span, player: createPlayer(session, span) }
}

const choose = (id: string) => ({ kind: 'event', id }) as const

test('it begins at the first event and runs', () => {
  const { session, player } = open()
  expect([player.open.value, player.at.value]).toEqual([false, -1])
  player.start()
  expect([player.open.value, player.running.value, player.at.value]).toEqual([true, true, 0])
  expect(session.chosen.value).toEqual(choose('strike'))
})

test('it begins at the chosen event', () => {
  const { session, player } = open()
  session.choose(choose('march'))
  player.start()
  expect(player.at.value).toBe(1)
})

test('it goes on where it was left, and anew from the end', () => {
  const { player } = open()
  player.start()
  player.go(1)
  player.stop()
  player.start()
  expect(player.at.value).toBe(1)
  player.go(2)
  player.stop()
  player.start()
  expect(player.at.value).toBe(0)
})

test('another story begins at its first event', () => {
  const { session, player } = open()
  player.start()
  player.go(1)
  session.show({ ...news })
  expect(player.open.value).toBe(false)
  player.start()
  expect(player.at.value).toBe(0)
})

test('it advances to the last step and pauses there; running on begins anew', () => {
  const { player } = open()
  player.start()
  player.advance()
  player.advance()
  expect([player.at.value, player.running.value]).toEqual([2, true])
  player.advance()
  expect([player.open.value, player.at.value, player.running.value]).toEqual([true, 2, false])
  player.toggle()
  expect([player.at.value, player.running.value]).toEqual([0, true])
})

test('paused at the last step while running, it stays there', () => {
  const { player } = open()
  player.start()
  player.go(2)
  player.toggle()
  expect([player.at.value, player.running.value]).toEqual([2, false])
})

test('no step lies before the first or after the last', () => {
  const { player } = open()
  player.start()
  player.go(-5)
  expect(player.at.value).toBe(0)
  player.go(99)
  expect(player.at.value).toBe(2)
})

test('a change of order keeps the event', () => {
  const { player } = open()
  player.start()
  player.go(1)
  player.setOrder('telling')
  expect([player.step.value?.id, player.at.value]).toEqual(['march', 0])
})

test('the speeds come round', () => {
  const { player } = open()
  const seen = [1, 2, 3].map(() => {
    player.changeSpeed()
    return player.speed.value
  })
  expect(seen).toEqual([2, 0.5, 1])
})

describe('who looks elsewhere has stopped watching', () => {
  test.each([
    ['at a place', { kind: 'place', id: 'rome' } as const],
    ['at a mention', { kind: 'mention', id: 'm1' } as const],
    ['at nothing', null],
  ])('%s', (_, choice) => {
    const { session, player } = open()
    player.start()
    session.choose(choice)
    expect([player.open.value, player.running.value, player.at.value]).toEqual([false, false, -1])
    expect(session.chosen.value).toEqual(choice)
  })

  test('another event is only another step', () => {
    const { session, player } = open()
    player.start()
    session.choose(choose('vow'))
    expect([player.open.value, player.at.value]).toEqual([true, 2])
  })

  test('a span without the event ends it, one with it leaves its own steps', () => {
    const { span, player } = open()
    player.start()
    span.value = { from: dayNumber('2021-05-01'), to: dayNumber('2021-05-04') }
    expect(player.steps.value.map(step => step.id)).toEqual(['strike'])
    expect(player.open.value).toBe(true)
    span.value = { from: 0, to: 1 }
    expect(player.open.value).toBe(false)
  })
})

test('nothing plays where nothing happened', () => {
  const { player } = open(story())
  player.start()
  expect(player.open.value).toBe(false)
})

test('ending lets go of the event', () => {
  const { session, player } = open()
  player.start()
  player.stop()
  expect(session.chosen.value).toBeNull()
})
