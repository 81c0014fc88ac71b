import { expect, test } from 'vitest'
import { rememberIn } from '../../src/app/remembered.ts'
import { createWelcome } from '../../src/app/welcome.ts'

function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('a reader is greeted until they answer, and never again', () => {
  const kept = storage()
  const first = createWelcome(rememberIn(() => kept))
  expect([first.greets.value, first.step.value]).toEqual([true, null])
  first.start()
  expect([first.greets.value, first.step.value]).toEqual([false, 0])
  first.go(2)
  first.end()
  expect(first.step.value).toBe(null)
  const second = createWelcome(rememberIn(() => kept))
  expect(second.greets.value).toBe(false)
  second.start()
  expect(second.step.value).toBe(0)
})

test('a browser that keeps nothing is remembered in for one visit', () => {
  const remembered = rememberIn(() => {
    throw new Error('SecurityError')
  })
  expect(remembered.has('greeted')).toBe(false)
  remembered.remember('greeted')
  expect(remembered.has('greeted')).toBe(true)
})
