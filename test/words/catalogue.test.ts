import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { type Correction, FORMATS, type KeptPlace } from '../../src/index.ts'
import { count, listOf, number } from '../../src/words/count.ts'
import { de } from '../../src/words/de/index.ts'
import { en } from '../../src/words/en/index.ts'
import { bestLanguage, LANGUAGES, type Noun, speak, wording } from '../../src/words/wording.ts'

type Leaf = readonly [path: string, value: unknown]

/** Every word of a catalogue by its path, `map.zoomIn`. */
const leavesOf = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key))
    : [[path, value]]

const EN = new Map(leavesOf(en))
const DE = leavesOf(de)
const isText = (leaf: Leaf): leaf is readonly [string, string] => typeof leaf[1] === 'string'
const isSaid = (leaf: Leaf): leaf is readonly [string, (...given: unknown[]) => unknown] =>
  typeof leaf[1] === 'function'

/** May be empty: what is said only by its absence, or by words a language puts elsewhere. */
const EMPTY = /^(?:commands\.(?:find|undo|redo)\.words|timeline\.(?:modes\.asserted|theStory|playing))$/

/** Words both languages write alike, and names. */
const ALIKE = new Set(
  [
    ...[
      'Text',
      'Name',
      'Details',
      'Link',
      'Filter',
      'filter',
      'Format',
      'Version',
      'System',
      'Region',
      'Position',
    ],
    ...['Organisation', 'Hotel', 'PNG', 'SVG', 'Museum', 'Bank', 'County', 'Mo'],
  ].filter(Boolean),
)

/** Says the same of a number: signs, names, and what is put together of words that differ. */
const ALIKE_SAID = new Set([
  ...['map.moreLinks', 'find.said', 'find.within', 'find.kindIn', 'collectionTime.many'],
  // These speak of other things than numbers: below.
  ...['collection.outcome', 'correct.nameOf', 'compose.issue'],
])

const TAJI: KeptPlace = { id: 'taji', name: 'Taji', lat: 33.5, lon: 44.2 }
const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0 })

afterEach(() => speak('en'))

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_, words) => {
  test('has no empty word but those whose absence says something', () => {
    const empty = leavesOf(words).filter(leaf => isText(leaf) && leaf[1].trim() === '')
    expect(empty.map(([path]) => path).filter(path => !EMPTY.test(path))).toEqual([])
  })

  test('writes apostrophes and quotes as newspapers do', () => {
    const typed = leavesOf(words).filter(leaf => isText(leaf) && /['"]|\.\.\./.test(leaf[1]))
    expect(typed).toEqual([])
  })

  test.each([0, 1, 2, 5, 1234])('says something of %i', n => {
    const wrong: string[] = []
    for (const leaf of leavesOf(words).filter(isSaid)) {
      const said = sayWith(leaf, n)
      if (said === null || /undefined|null|NaN|\[object/.test(said) || said.trim() === '')
        wrong.push(`${leaf[0]}: ${said}`)
    }
    expect(wrong).toEqual([])
  })
})

/** What a function of the catalogue says of a number; those that take something else are told of below. */
function sayWith([path, say]: readonly [string, (...given: unknown[]) => unknown], n: number): string | null {
  if (path === 'correct.nameOf') return 'of a correction'
  if (path === 'filter.leftOut') return String(say([`${n}`], `${n}`))
  if (path === 'place.typeWithin') return String(say('city'))
  if (path === 'place.shapeWithin') return String(say('base'))
  if (path === 'find.within') return String(say('In the text'))
  if (/^dates\.(?:shortMonth|day|longDay|withWeekday)$/.test(path))
    return String(
      say((n % 7) + (path.endsWith('Weekday') ? 0 : 1), path.endsWith('Weekday') ? 'x' : (n % 12) + 1, 2020),
    )
  return say.length === 0 ? null : String(say(...Array.from({ length: say.length }, () => n)))
}

describe('German', () => {
  test('has the words of English, and no others', () => {
    const open = /^(?:event\.types|exporting\.formats|about\.names)\./
    const paths = (leaves: Iterable<string>) => [...leaves].filter(path => !open.test(path)).sort()
    expect(paths(DE.map(([path]) => path))).toEqual(paths(EN.keys()))
  })

  test('is not English left standing', () => {
    const same = DE.filter(leaf => isText(leaf) && leaf[1] === EN.get(leaf[0]) && /\p{L}{3}/u.test(leaf[1]))
    expect(
      same.filter(([, text]) => !ALIKE.has(String(text))).map(([path, text]) => `${path}: ${text}`),
    ).toEqual([])
  })

  test('says of numbers what English says otherwise', () => {
    const same = DE.filter(isSaid).filter(leaf => {
      const other = EN.get(leaf[0])
      return typeof other === 'function' && sayWith(leaf, 7) === sayWith([leaf[0], other as () => unknown], 7)
    })
    expect(same.map(([path]) => path).filter(path => !ALIKE_SAID.has(path))).toEqual([])
  })

  test('has no English word inside a sentence', () => {
    const english = /\b(?:the|and|with|of|your|this|story|article|place|event|not|from)\b/i
    // The words of the marks in Help are an article’s; "placeline" is the program’s own command.
    const quoted = (text: string) => text.replace(/„[^“]*“|placeline batch --format story/g, '')
    const left = DE.filter(leaf => isText(leaf) && english.test(quoted(leaf[1])))
    expect(left.map(([path, text]) => `${path}: ${text}`)).toEqual([])
  })

  test.each<[string, Correction, string]>([
    [
      'a place chosen',
      { kind: 'choose', at: quote('Taji'), all: false, place: TAJI },
      '„Taji“ nach Taji setzen',
    ],
    [
      'words that are none',
      { kind: 'unmark', at: quote('Jordan'), all: true },
      'Markierung von „Jordan“ aufheben',
    ],
    ['a place moved', { kind: 'move', place: TAJI, lat: 33, lon: 44 }, 'Taji verschieben'],
    [
      'places joined',
      { kind: 'merge', from: [TAJI], into: { ...TAJI, name: 'Camp Taji' } },
      'Taji mit Camp Taji vereinen',
    ],
    [
      'the article’s date',
      { kind: 'published', date: '2020-01-24' },
      'Datum des Artikels auf 2020-01-24 setzen',
    ],
    ['a note', { kind: 'note', about: 'article', text: 'x' }, 'Notiz zu dem Artikel schreiben'],
    ['a note taken away', { kind: 'note', about: { place: TAJI }, text: '' }, 'Notiz zu Taji entfernen'],
  ])('names a correction: %s', (_, correction, name) => expect(de.correct.nameOf(correction)).toBe(name))

  test.each([
    ['empty-text', 'In diesem Text sind keine Wörter. Fügen Sie einen englischen Bericht ein.'],
    [
      'no-date',
      'Der Text sagt nicht, wann er geschrieben wurde; „Friday“ ließ sich deshalb nicht datieren. Setzen Sie das Datum des Artikels.',
    ],
    ['dates-disagree', 'As the analysis says it.'],
  ])('an issue is told by its code: %s', (code, words) =>
    expect(de.compose.issue(code, 'As the analysis says it.', 'Friday')).toBe(words),
  )

  test.each([
    ['killed', 'Tote'],
    ['hurt', 'Verletzte'],
    ['houses', 'houses'],
  ])('%s are %s, and what the article counts keeps its word', (what, words) =>
    expect(de.collection.outcome(what)).toBe(words),
  )

  test.each(FORMATS.map(format => format.id))('tells what %s holds', id => {
    expect(de.exporting.formats[id]?.contents).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('names every type of event', () => {
    const lexicon = readFileSync(new URL('../../data/lexicon/event-types.txt', import.meta.url), 'utf8')
    const types = lexicon.split('\n').flatMap(line => (/^[a-z]/.test(line) ? [line.split('\t')[0]!] : []))
    expect(types.length).toBeGreaterThan(40)
    expect(Object.keys(de.event.types).sort()).toEqual(types.sort())
  })
})

test.each<[string, Noun, number, string]>([
  ['en', 'place', 1, '1 place'],
  ['en', 'place', 0, '0 places'],
  ['en', 'more event', 2, '2 more events'],
  ['en', 'character', 1234, '1,234 characters'],
  ['de', 'place', 1, '1 Ort'],
  ['de', 'place', 0, '0 Orte'],
  ['de', 'more event', 1, '1 weiteres Ereignis'],
  ['de', 'character', 1234, '1.234 Zeichen'],
])('in %s a %s counted %i is “%s”', async (language, noun, n, words) => {
  await speak(language === 'de' ? 'de' : 'en')
  expect(count(n, noun)).toBe(words)
})

test('lists and numbers follow the language', async () => {
  expect([listOf(['a', 'b', 'c']), number(1e6)]).toEqual(['a, b and c', '1,000,000'])
  await speak('de')
  expect([listOf(['a', 'b', 'c']), number(1e6)]).toEqual(['a, b und c', '1.000.000'])
  expect(wording()).toBe(de)
})

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de', 'en'], 'de'],
  [['fr', 'en-GB', 'de'], 'en'],
  [['DE'], 'de'],
  [['den'], 'en'],
  [['fr', 'ja'], 'en'],
  [[], 'en'],
])('a reader of %j is spoken to in %s', (wanted, language) => expect(bestLanguage(wanted)).toBe(language))

test('each language is listed once, by its own name', () => {
  expect(LANGUAGES.map(([code]) => code)).toEqual([...new Set(LANGUAGES.map(([code]) => code))])
  expect(LANGUAGES).toEqual([
    ['en', 'English'],
    ['de', 'Deutsch'],
  ])
})
