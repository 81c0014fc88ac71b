import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, type Progress } from '../src/index.ts'
import { knowledge } from './support/knowledge.ts'
import { expectSound } from './support/sound.ts'

const read = (text: string, published?: string) =>
  analyse(text, { knowledge: knowledge(), ...(published ? { published } : {}) })

/** Seconds of the processor: a busy machine stretches those of the clock. */
function secondsFor(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe('what cannot be mapped is said in a sentence', () => {
  test.each([
    ['', 'empty-text'],
    [' \n\t ', 'empty-text'],
    ['— !! 12 ?', 'empty-text'],
    ['Nothing much happened to anybody at all.', 'no-place-found'],
    [
      'Des dizaines de milliers de manifestants se sont rassemblés vendredi dans la capitale pour exiger le départ des troupes étrangères, trois semaines après la frappe qui a tué un général.',
      'not-english',
    ],
  ])('%j', (text, code) => {
    const { issues } = read(text)
    expect(issues.map(issue => issue.code)).toContain(code)
    expect(issues.every(issue => issue.message.length > 20)).toBe(true)
  })

  test('a weekday without a date is said by its own word, a report without one asks for none', () => {
    expect(read('Thousands marched in Paris on Friday.').issues).toMatchObject([
      { code: 'no-date', start: 30, end: 36 },
    ])
    expect(read('Thousands marched in Paris.').issues).toEqual([])
  })

  test('a plain report has no such issue', () => {
    expect(read('PARIS (AP) — Thousands marched in Paris on Friday.', '2024-03-08').issues).toEqual([])
  })
})

test('an analysis tells where it is: each stage in its order, never back, and the story is the same', () => {
  const text = 'Thousands marched in Baghdad on Friday. The march ended at the U.S. Embassy.'
  const heard: Progress[] = []
  const story = analyse(text, { knowledge: knowledge(), onProgress: progress => heard.push(progress) })
  expect(story).toEqual(read(text))
  expect([...new Set(heard.map(one => one.stage))]).toEqual([
    'sentences',
    'dates',
    'names',
    'places',
    'events',
  ])
  const shares = heard.map(one => one.share)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect([shares[0], shares.at(-1)! < 1, new Set(shares).size > 20]).toEqual([0, true, true])
})

test('without events the words themselves are read the same, and nothing is told or implied', () => {
  const text = 'Thousands marched in Baghdad on Friday. The march ended at the U.S. Embassy.'
  const whole = read(text, '2020-01-24')
  const bare = analyse(text, { knowledge: knowledge(), published: '2020-01-24', events: false })
  const named = ({ kind }: { kind: string }) => kind === 'name' || kind === 'metonym'
  expect(whole.events.length).toBeGreaterThan(0)
  expect([bare.events, bare.links]).toEqual([[], []])
  expect(bare.mentions.some(({ kind }) => kind === 'implied')).toBe(false)
  expect(bare.mentions.filter(named)).toEqual(whole.mentions.filter(named))
  expect(bare.times).toEqual(whole.times)
})

test('a government goes by its own name, and says where it sits', () => {
  const { places } = read('Tehran launched missiles. The Iraqi government and Washington condemned it.')
  const governments = places.filter(place => place.type === 'government')
  expect(governments.map(({ name, shortName, seat }) => [name, shortName, seat])).toEqual([
    ['Government of Iran', undefined, 'Tehran'],
    ['Government of Iraq', undefined, 'Green Zone'],
    ['Government of the United States', undefined, 'Washington, D.C.'],
  ])
  expect(places.filter(place => place.type !== 'government').every(place => !('seat' in place))).toBe(true)
  // What is not known of a place is left out.
  expect(places.every(place => Object.values(place).every(value => value !== undefined))).toBe(true)
})

describe('hostile input', () => {
  test.each([
    ['names of the prototype', 'The __proto__ of Constructor said toString met valueOf in hasOwnProperty.'],
    ['lone surrogates', 'In \ud800Baghdad\udfff, \udc00 people marched.'],
    ['controls and directions', '\u202eIn Baghdad\u202c\u0000, people\u0007 marched.'],
    ['one long word', 'Baghdad'.repeat(20_000)],
    ['nothing but dots', '.'.repeat(100_000)],
    ['nothing but capitals', 'A '.repeat(50_000)],
    ['nothing but quotes', '"'.repeat(100_000)],
    ['one sentence of a hundred thousand words', `${'in Baghdad and '.repeat(33_000)}Iraq.`],
    ['a time after an article at the very end', 'Two men were killed after the Friday'],
    ['markup', '<img src=x onerror=alert(1)> in Baghdad </script>'],
    ['a time the text breaks off with', 'An attack cut the embassy the Friday'],
    ['the same after a possessive', 'The embassy’s Friday'],
  ])('%s', (_, text) => expectSound(read(text)))

  // Eight times the text: some eight times as long, twenty to sixty where each word looks through all others.
  test.each([
    ['a pronoun that looks back through a sentence without end', 'he said ', 3_000],
    ['a run of capitals without end', 'St. Paul ', 3_000],
    ['a run of given names', 'Virginia ', 3_000],
    ['a text of headlines', 'New storm\n\n', 1_500],
    ['a list of days and hours', 'Jan. 4, Monday, 2020 at 4 p.m. ', 1_500],
  ])('%s takes time in proportion', (_, unit, times) => {
    const [short, long] = [1, 8].map(by => secondsFor(() => read(unit.repeat(by * times), '2020-01-24')))
    expect(long! / short!).toBeLessThan(16)
  })

  test('any text gives a sound Story', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => expectSound(read(text))),
      { numRuns: 300 },
    )
  })

  test('any string of news words gives a sound Story', () => {
    const words = [
      'Baghdad',
      'Iraq',
      'U.S.',
      'said',
      'Friday',
      'attack',
      'on',
      'the',
      'embassy',
      'after',
      'three days before',
      ',',
      '.',
      '"',
      'killed',
      'in',
      '2003',
      'Jan. 24',
      '(UPI)',
      '--',
      'Tehran',
      'launched',
      'bases',
      'march',
      'there',
      '\n',
      'Washington',
      'Georgia',
      'has not yet',
      'demanded',
      'withdrawal of',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), fc.boolean(), (picked, dated) =>
        expectSound(read(picked.join(' '), dated ? '2020-01-24' : undefined)),
      ),
      { numRuns: 500 },
    )
  })
})
