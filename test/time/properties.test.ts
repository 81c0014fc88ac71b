import { en } from 'chrono-node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import { RULES } from '../../src/time/recognise.ts'
import { word } from '../../src/time/rule.ts'

const PIECES =
  'Jan. 24 March May Friday Sunday the last next this past week month year years days of in since by until between from to and 2003 2011 2020 19th 30 3 / - : . , ( ) century 1990 s late early mid earlier end three nine a few before after later ago every each ago Christmas quarter first summer fall today yesterday overnight Q3 \n © — “ ’ will was 99999999 0 29 February said'.split(
    ' ',
  )
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
)
const anyPublished = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 12 }),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
)

test('any text: never throws, spans lie in the text in order, bounds are days in order', () => {
  fc.assert(
    fc.property(anyText, anyPublished, (text, published) => {
      let last = 0
      for (const time of findTimes(readDocument(text), published).times) {
        expect(time.start).toBeGreaterThanOrEqual(last)
        expect(time.end).toBeGreaterThan(time.start)
        expect(time.surface).toBe(text.slice(time.start, time.end))
        expect((time.earliest === null) === (time.latest === null)).toBe(true)
        if (time.earliest !== null && time.latest !== null) {
          expect(time.earliest).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(time.latest).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(time.earliest <= time.latest).toBe(true)
        }
        last = time.end
      }
    }),
    { numRuns: 1500 },
  )
})

/** What the pieces above leave out of the words that times go on with. */
const MORE =
  "a an half couple at least most more than about some that same day days night morning this coming second third twenty century quarter new year's York Day Valentine tomorrow before yesterday Monday May months dozen hundred straight weekend weekends Tuesdays and one two".split(
    ' ',
  )
const TAILS = [
  'days',
  'day',
  'years ago',
  'of two years',
  'and a half years',
  '-five days',
  'of May',
  'half of 2019',
  "'s Day",
]

test('a rule reads nothing where what follows is none of the words it says its first word goes on with', () => {
  const seconds = [...new Set([...PIECES, ...MORE])]
    .filter(piece => piece.trim() !== '')
    .map(piece => {
      const { tokens } = readDocument(piece)
      return { piece, first: word(tokens, 0, 1), isNumber: tokens[0]?.kind === 'number' }
    })
  const read: string[] = []
  for (const rule of RULES)
    for (const start of rule.starts) {
      const right = [...(rule.seconds?.(start) ?? [])]
      const wrong = seconds.filter(({ first, isNumber }) => !isNumber && !right.includes(first))
      for (const { piece } of rule.seconds?.(start) === undefined ? [] : wrong)
        for (const tail of TAILS) {
          const { tokens } = readDocument(`in the ${start} ${piece} ${tail}`)
          if (rule.read(tokens, 2, tokens.length)) read.push(`${rule.name}: ${start} ${piece} ${tail}`)
        }
    }
  expect(read).toEqual([])
})

test('the same text always gives the same times', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(findTimes(readDocument(text), null)).toEqual(findTimes(readDocument(text), null))
    }),
    { numRuns: 100 },
  )
})

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
]

test('a written-out date means what chrono-node, a reader of its own, says', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom(...STYLES), fc.constantFrom('en-US', 'en-GB'), (date, style, locale) => {
      const words = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date)
      const text = `They met on ${words}.`
      const [time, ...more] = findTimes(readDocument(text), '2020-01-24').times
      const start = en.strict.parse(text)[0]?.start
      const second = [start?.get('year'), start?.get('month'), start?.get('day')].join('-')
      expect(more).toEqual([])
      expect(time?.value.split('-').map(Number).join('-')).toBe(second)
    }),
    { numRuns: 300 },
  )
})

test('long runs of half-dates come to an end', () => {
  for (const piece of ['in 2003 and ', '2003-', 'Jan. 5 to ', 'from the late ', 'On 5 May 2011 ']) {
    const text = piece.repeat(20_000)
    const { times } = findTimes(readDocument(text), null)
    expect(times.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
  }
})
