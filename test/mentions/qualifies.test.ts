import { expect, test } from 'vitest'
import { mentionsOf } from '../support/annotate.ts'

const isAttributive = (text: string) => mentionsOf(text)[0]?.attributive ?? false

test.each([
  ['U.S. forces left.'],
  ['They met Boston police there.'],
  ['An Iran-backed group fired.'],
  ['He led Baghdad security forces.'],
])('a noun follows: %s', text => expect(isAttributive(text)).toBe(true))

test.each([
  ['He was in France five years ago.'],
  ['He was in Iraq several times.'],
  ['She left Nigeria many years before.'],
  ['He was in Baghdad when it fell.'],
  ['Iraq doesn’t agree.'],
  ['Iran itself denied it.'],
  ['He moved to Boston along with her.'],
  ['They met in Rome the day after.'],
])('none does: %s', text => expect(isAttributive(text)).toBe(false))
