import type { Story } from '../../../src/index.ts'
import { date, event, mention, place, sentence, story } from '../../support/story.ts'

const KIRKUK = place('kirkuk', { name: 'Kirkuk', country: 'IQ', admin1: 'Kirkuk', lat: 35.47, lon: 44.39 })
const ERBIL = place('erbil', { name: 'Erbil', country: 'IQ', admin1: 'Erbil', lat: 36.19, lon: 44.01 })
const IRAQ = place('iraq', { name: 'Iraq', type: 'country', country: 'IQ', lat: 33, lon: 44 })
const PARIS = place('paris', { name: 'Paris', country: 'FR', lat: 48.86, lon: 2.35 })

/** Places by name. */
export const PLACES = { kirkuk: KIRKUK, erbil: ERBIL, iraq: IRAQ, paris: PARIS }

/** What a report tells of one event. */
export interface Told {
  readonly text?: string
  readonly type?: string
  /** One day, or two joined by a slash; none where null. */
  readonly on?: string | null
  readonly at?: keyof typeof PLACES | null
  readonly actor?: string
  readonly victim?: string
}

/** A report that tells one event, by default a bombing in Kirkuk on 9 March 2020 that killed 12. */
export function report({
  text = 'A bomb killed 12 people.',
  type = 'bombing',
  on = '2020-03-09',
  at = 'kirkuk',
  actor = 'a bomb',
  victim = 'people',
}: Told = {}): Story {
  const [from = '', to = from] = on?.split('/') ?? []
  const span = { start: 0, end: text.length }
  return story({
    article: { title: text, text, source: 'Courier' },
    sentences: [sentence(0, text.length)],
    mentions: at ? [mention('m1', 0, 1, { placeIds: [at] })] : [],
    places: at ? [PLACES[at]] : [],
    events: [
      event('e1', {
        type,
        label: text,
        excerpt: span,
        date: on ? date(from, to) : null,
        places: at ? [{ placeId: at, role: 'site', evidence: 'text' }] : [],
        participants: [
          { role: 'actor', text: actor },
          { role: 'victim', text: victim },
        ],
      }),
    ],
  })
}
