import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tell } from './told.ts'

const codes = (text: string) => tell(text).issues.map(issue => issue.code)

test.each([
  'Police arrested two men in Rome on Jan. 3, 2019, after a bomb exploded in Milan on Jan. 7, 2019.',
  'A bomb exploded in Milan on Jan. 7, 2019, before police arrested two men in Rome on Jan. 3, 2019.',
])('dates that contradict the words are told: %s', text => {
  const { issues, links } = tell(text)
  expect(issues.map(issue => issue.code)).toEqual(['dates-disagree'])
  expect(issues[0]!.message).toContain('3 Jan 2019')
  expect(links).toEqual([])
})

test.each([
  'Police arrested two men in Rome on Jan. 7, 2019, after a bomb exploded in Milan on Jan. 3, 2019.',
  'Police arrested two men in Rome on Jan. 7, 2019, after a bomb exploded in Milan in January 2019.',
  'Police arrested two men in Rome after a bomb exploded in Milan on Jan. 3, 2019.',
])('dates that agree with the words are not: %s', text => expect(codes(text)).toEqual([]))

test('whatever the two days: told in the right order they are linked, in the wrong one there is an issue', () => {
  const day = fc.integer({ min: 1, max: 28 })
  fc.assert(
    fc.property(day, day, (a, b) => {
      const { issues, links } = tell(
        `Police arrested two men in Rome on May ${a}, 2019, after a bomb exploded in Milan on May ${b}, 2019.`,
      )
      expect(issues.length).toBe(a < b ? 1 : 0)
      expect(links.some(link => link.relation === 'after')).toBe(a >= b)
    }),
    { numRuns: 60 },
  )
})
