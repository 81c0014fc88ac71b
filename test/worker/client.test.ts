import { expect, test } from 'vitest'
import { lastWins } from '../../src/worker/client.ts'

/** Answers when told to. */
function slow() {
  const asked: string[] = []
  const waiting: ((fails?: Error) => void)[] = []
  const ask = lastWins(
    (input: string) =>
      new Promise<string>((resolve, reject) => {
        asked.push(input)
        waiting.push(fault => (fault ? reject(fault) : resolve(input.toUpperCase())))
      }),
  )
  const settle = async (fault?: Error) => {
    waiting.shift()!(fault)
    await new Promise(resolve => setTimeout(resolve))
  }
  return { ask, asked, settle }
}
const tick = () => new Promise(resolve => setTimeout(resolve))

test('one question is answered', async () => {
  const { ask, settle } = slow()
  const answer = ask('a')
  await tick()
  await settle()
  expect(await answer).toBe('A')
})

test('of many, the first is asked at once and the last after it; the rest never', async () => {
  const { ask, asked, settle } = slow()
  const answers = ['a'].map(ask)
  await tick()
  answers.push(ask('b'), ask('c'), ask('d'))
  await settle()
  await settle()
  expect(await Promise.all(answers)).toEqual([null, null, null, 'D'])
  expect(asked).toEqual(['a', 'd'])
})

test('a fault of the last is told, an overtaken one is not', async () => {
  const { ask, settle } = slow()
  const first = ask('a')
  await tick()
  const second = ask('b')
  await settle(new Error('first'))
  const told = expect(second).rejects.toThrow('second')
  await settle(new Error('second'))
  await told
  expect(await first).toBe(null)
  const third = ask('c')
  await tick()
  await settle()
  expect(await third).toBe('C')
})
