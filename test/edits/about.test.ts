import { describe, expect, test } from 'vitest'
import { type Correction, correctionsOn, type Subject } from '../../src/index.ts'
import { corrected, ev, kept, q, SECOND_TAJI } from './stories.ts'

const CAMP = kept('camp-taji', 'Camp Taji', 33.52, 44.26)
const MADE: readonly Correction[] = [
  { kind: 'choose', at: SECOND_TAJI, place: CAMP, all: true },
  { kind: 'move', place: CAMP, lat: 33.5, lon: 44.3 },
  { kind: 'unmark', at: q('Baghdad'), all: false },
  { kind: 'edit-event', event: ev('fell', 'missile-attack'), change: { date: null } },
  {
    kind: 'add-link',
    from: ev('hit', 'missile-attack'),
    to: ev('fell', 'missile-attack'),
    relation: 'causes',
  },
  { kind: 'merge', from: [kept('erbil', 'Erbil', 34, 45)], into: kept('ain-al-asad', 'Ain al-Asad', 35, 46) },
  { kind: 'note', about: 'article', text: 'x' },
]
const { story } = corrected(...MADE)
const on = (subject: Subject) => correctionsOn(story, MADE, subject).map(one => one.kind)

describe('what was corrected of', () => {
  test.each<[string, Subject, readonly string[]]>([
    ['the mention itself', { kind: 'mention', id: 'm2' }, ['choose']],
    ['another of the same words', { kind: 'mention', id: 'm1' }, ['choose']],
    ['a mention of a joined place', { kind: 'mention', id: 'm4' }, ['merge']],
    ['a place', { kind: 'place', id: 'camp-taji' }, ['move']],
    ['a place others were joined with', { kind: 'place', id: 'ain-al-asad' }, ['merge']],
    ['an event', { kind: 'event', id: 'e2' }, ['edit-event', 'add-link']],
    ['an event that was only linked', { kind: 'event', id: 'e3' }, ['add-link']],
    ['an event left alone', { kind: 'event', id: 'e1' }, []],
    ['what is not there', { kind: 'mention', id: 'm99' }, []],
  ])('%s', (_, subject, kinds) => expect(on(subject)).toEqual(kinds))
})
