import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/index.ts'

test.each([
  ['Baghdad / Al Asad', 'baghdad-al-asad.csv'],
  ['Erbīl & Sulaymānīyah: “news”', 'erbil-sulaymaniyah-news.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['CON', 'con-story.csv'],
  ['lpt1', 'lpt1-story.csv'],
  ['Console', 'console.csv'],
  ['…', 'story.csv'],
  ['', 'story.csv'],
  ['a'.repeat(80), `${'a'.repeat(60)}.csv`],
  [`${'word '.repeat(20)}`, 'word-word-word-word-word-word-word-word-word-word-word-word.csv'],
  ['ﬁre', 'fire.csv'],
])('%j becomes %s', (title, name) => expect(fileName(title, 'csv')).toBe(name))

test('whatever the title, the name is safe on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), title => {
      expect(fileName(title, 'lpf.json')).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.lpf\.json$/)
      expect(fileName(title, 'x').length).toBeLessThan(70)
    }),
    { numRuns: 2000 },
  )
})
