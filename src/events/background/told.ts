import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { StoryEvent } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { gathered, mapped } from '../../text/mapped.ts'
import { tokenAt } from '../../text/token-at.ts'
import { phraseStart, type Scene, type Telling, typeOf } from '../links/scene.ts'
import { wordOf, wordsOf } from './words.ts'

/** What the text says of an event that a noted event could agree with. */
export interface Told {
  readonly event: StoryEvent
  /** Family of its type. */
  readonly family: string
  readonly tellings: readonly Telling[]
  /** Codes of the countries of those who acted. */
  readonly actors: ReadonlySet<string>
  /** Folded words of those who acted. */
  readonly actorWords: () => string
  /** Codes of countries and ids of places among those it befell and in the words around the triggers. */
  readonly others: ReadonlySet<string>
  /** Folded words around the triggers, with a blank at each end. */
  readonly words: () => string
  /** The same, each by itself. */
  readonly vocabulary: ReadonlySet<string>
  /** The folded words of the triggers, in the singular. */
  readonly triggerWords: readonly string[]
  /** Ids of the event's own places that are no countries. */
  readonly spots: readonly string[]
  /** Countries of the event's own places. */
  readonly countries: ReadonlySet<string>
}

/** How far from a trigger words may still belong to it. */
const REACH = 16
/** Told more often, an event is told by nothing new. */
const TELLINGS = 20

/** Gathers what the text says of an event. */
export function toldOf(scene: Scene, event: StoryEvent, tellings: readonly Telling[]): Told {
  const actors = new Set<string>()
  const others = new Set<string>()
  const actorWords: string[] = []
  for (const one of event.participants) {
    const acting = one.role === 'actor' || one.role === 'speaker'
    if (acting) actorWords.push(one.text)
    addPlace(acting ? actors : others, scene.source.knowledge, one.placeId)
    if (one.start === undefined || one.end === undefined) continue
    for (const id of placesWithin(
      scene,
      tokenAt(scene.reading, one.start),
      tokenAt(scene.reading, one.end - 1) + 1,
    ))
      addPlace(acting ? actors : others, scene.source.knowledge, id)
  }
  const words: string[] = []
  for (const telling of tellings.slice(0, TELLINGS)) {
    const [from, to] = around(scene, telling)
    for (let i = from; i < to; i++) {
      const word = wordOf(scene.reading.tokens[i]!.form)
      if (word !== '') words.push(word)
    }
    words.push('|')
    for (const id of placesWithin(scene, from, to)) addPlace(others, scene.source.knowledge, id)
    for (const id of qualifiersOf(scene, telling)) addPlace(actors, scene.source.knowledge, id)
  }
  return {
    event,
    family: typeOf(scene, event)?.family ?? event.type,
    tellings,
    actors,
    actorWords: whenAsked(() => wordsOf(actorWords.join(' | '))),
    others,
    words: whenAsked(() => ` ${words.join(' ')} `),
    vocabulary: vocabularyOf(words),
    triggerWords: gathered(tellings.slice(0, TELLINGS), ({ from, to }) =>
      mapped(scene.reading.tokens.slice(from, to), token => singular(token.folded)),
    ),
    spots: event.places
      .filter(({ role, evidence }) => (role === 'site' || role === 'target') && evidence === 'text')
      .map(at => at.placeId)
      .filter(id => scene.source.knowledge.gazetteer.place(id)?.type !== 'country'),
    countries: countriesOf(event, scene.source.knowledge),
  }
}

/** What is seldom needed and dear to put together: made when it is first asked for. */
function whenAsked(find: () => string): () => string {
  let found: string | undefined
  return () => {
    found ??= find()
    return found
  }
}

/** "attack" of "attacks", but "witness". */
const singular = (word: string): string =>
  word.length > 1 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Every word by itself: of "U.S.-led" there are several. */
function vocabularyOf(words: readonly string[]): ReadonlySet<string> {
  const vocabulary = new Set<string>()
  for (const word of words)
    if (word.includes(' ')) for (const part of word.split(' ')) vocabulary.add(part)
    else vocabulary.add(word)
  return vocabulary
}

function addPlace(into: Set<string>, { gazetteer }: Knowledge, id: string | undefined): void {
  const place = id === undefined ? undefined : gazetteer.place(id)
  if (!place) return
  into.add(place.id)
  if (place.country) into.add(place.country)
  // A base or an embassy belongs to another country than the one it lies in.
  if (place.operator) into.add(place.operator)
}

/** The tokens of the telling's sentence near it. */
function around(scene: Scene, telling: Telling): readonly [number, number] {
  const sentence = scene.source.document.sentences[telling.sentence]!
  return [
    Math.max(sentence.firstToken, telling.from - REACH),
    Math.min(sentence.endToken, telling.to + REACH),
  ]
}

/** "a U.S. airstrike": an adjective of a country before the noun says who acted. */
function qualifiersOf(scene: Scene, telling: Telling): string[] {
  if (!telling.noun) return []
  return mentionsWithin(scene, phraseStart(scene, telling), telling.from)
    .filter(mention => mention.attributive === true || mention.kind === 'demonym')
    .flatMap(mention => mention.placeIds)
}

const placesWithin = (scene: Scene, from: number, to: number) =>
  gathered(mentionsWithin(scene, from, to), mention => mention.placeIds)

function mentionsWithin({ reading }: Scene, from: number, to: number): Mention[] {
  const found = new Set<Mention>()
  for (let i = from; i < to; i++) for (const mention of reading.mentions[i] ?? []) found.add(mention)
  return [...found]
}

/** ISO codes of the countries an event fell in, aimed at or led to. */
export function countriesOf(event: StoryEvent, { gazetteer }: Knowledge): ReadonlySet<string> {
  return new Set(
    event.places
      .filter(({ role }) => role === 'site' || role === 'target' || role === 'destination')
      .flatMap(at => gazetteer.place(at.placeId)?.country || []),
  )
}
