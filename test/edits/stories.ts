import type { Correction, KeptEvent, KeptPlace, Quote, Story } from '../../src/index.ts'
import { applyCorrections, quoteOf } from '../../src/index.ts'
import { date, event, link, mention, place, sentence, story } from '../support/story.ts'

/** A short report as the analysis might read it: Taji taken for a town, an event at two bases, "the base" for Taji. */
export const TEXT =
  'Troops left Taji on Monday. A rocket fell on Taji in March. The base was quiet. Missiles hit Erbil and Ain al-Asad. Baghdad protested.'

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}

const candidate = (placeId: string, score: number) => ({ placeId, name: placeId, lat: 0, lon: 0, score })

const named = (id: string, words: string, placeIds: readonly string[], from = 0) => {
  const { start, end } = at(words, from)
  return mention(id, start, end, {
    surface: words,
    placeIds,
    candidates: placeIds.map(one => candidate(one, 0.9)),
    confidence: 0.9,
    reasons: [{ rule: 'size', words: 'It is large', weight: 10 }],
  })
}

const told = (id: string, words: string, parts: Parameters<typeof event>[1] = {}) =>
  event(id, { trigger: at(words), triggers: [at(words)], excerpt: at(words), ...parts })

/** Names of the places, in the order of the analysis. */
const NAMES = ['Taji', 'Erbil', 'Ain al-Asad', 'Baghdad']

/** The analysis. */
export const BASE: Story = story({
  article: { text: TEXT },
  sentences: TEXT.split('. ').map(words => {
    const { start, end } = at(words)
    return sentence(start, end)
  }),
  mentions: [
    named('m1', 'Taji', ['taji']),
    named('m2', 'Taji', ['taji'], 20),
    { ...named('m3', 'The base', ['taji']), kind: 'nominal', antecedent: 'm2' },
    named('m4', 'Erbil', ['erbil']),
    named('m5', 'Ain al-Asad', ['ain-al-asad']),
    named('m6', 'Baghdad', ['baghdad']),
  ],
  places: ['taji', 'erbil', 'ain-al-asad', 'baghdad'].map((id, i) =>
    place(id, { name: NAMES[i]!, lat: 33 + i, lon: 44 + i, country: 'IQ', admin1: i === 3 ? 'Baghdad' : '' }),
  ),
  events: [
    told('e1', 'left', {
      type: 'departure',
      places: [{ placeId: 'taji', role: 'origin', evidence: 'text' }],
    }),
    told('e2', 'fell', {
      type: 'missile-attack',
      places: [{ placeId: 'taji', role: 'target', evidence: 'text' }],
      participants: [{ role: 'target', text: 'Taji', mentionId: 'm2', placeId: 'taji' }],
      date: date('2020-03-01', '2020-03-31'),
    }),
    told('e3', 'hit', {
      type: 'missile-attack',
      places: ['erbil', 'ain-al-asad'].map(placeId => ({ placeId, role: 'target', evidence: 'text' })),
    }),
    told('e4', 'protested', { places: [{ placeId: 'baghdad', role: 'site', evidence: 'text' }] }),
  ],
  links: [link('e2', 'e1', { relation: 'after' })],
})

/** Words of the text as a correction quotes them. */
export const q = (words: string, from = 0): Quote => quoteOf(TEXT, at(words, from))

/** The second "Taji". */
export const SECOND_TAJI = q('Taji', 20)

/** An event by its trigger. */
export const ev = (words: string, type: string): KeptEvent => ({ trigger: q(words), type })

/** A place of the analysis, or another, as corrections keep it. */
export const kept = (id: string, name = id, lat = 33, lon = 44): KeptPlace => ({ id, name, lat, lon })

/** No gazetteer at hand. */
export const NOWHERE = { place: () => undefined }

/** The analysis with corrections over it. */
export const corrected = (...corrections: Correction[]) => applyCorrections(BASE, corrections, NOWHERE)
