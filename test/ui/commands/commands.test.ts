import { expect, test } from 'vitest'
import { COMMANDS, commandOf } from '../../../src/ui/commands/commands.ts'

test('no two commands have one id, one title or one key', () => {
  for (const of of [
    COMMANDS.map(one => one.id),
    COMMANDS.map(one => one.title),
    COMMANDS.flatMap(one => one.keys),
  ])
    expect(of.length).toBe(new Set(of).size)
})

test('numbers are left to the card of a place', () =>
  expect(COMMANDS.flatMap(one => one.keys).filter(keys => /^[0-9]$/.test(keys))).toEqual([]))

test('a command is found by its id, and nothing else is', () => {
  expect(commandOf('export').title).toBe('Export this story')
  expect(() => commandOf('nothing')).toThrow('Got “nothing”')
})
