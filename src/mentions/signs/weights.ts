import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { Form } from '../../model/document.ts'
import { knownOfForms } from '../../text/known-of-forms.ts'
import { endingOf, type Place } from './context.ts'

/** What signs weigh, in log odds; 0 for those that nothing was learnt of. */
export interface SignWeights {
  sign(name: string): number
  context(place: Place, word: Form, beside?: Form): number
}

/** What a word weighs wherever it may stand, and with which words before it or after it. */
interface WordWeights {
  readonly before: number
  readonly after: number
  readonly secondBefore: number
  readonly secondAfter: number
  readonly name: number
  readonly ending: number
  readonly endOfRun: number
  readonly pairsBefore: ReadonlyMap<string, number> | undefined
  readonly pairsAfter: ReadonlyMap<string, number> | undefined
}

/** The weights of data/weights/recognition.json, sorted by what they are asked by: no key is put together while a text is read. */
export function weightsOf(knowledge: Knowledge): SignWeights {
  let weights = known.get(knowledge)
  if (!weights) {
    weights = readWeights(knowledge.weights('recognition'))
    known.set(knowledge, weights)
  }
  return weights
}

const known = new WeakMap<Knowledge, SignWeights>()

function readWeights(weights: Readonly<Record<string, number>>): SignWeights {
  const signs = new Map(Object.entries(weights))
  const alone = new Map<string, Map<Place, number>>()
  const pairs = new Map<string, Map<Place, Map<string, number>>>()
  for (const [key, weight] of signs)
    for (const { place, word, beside } of readKey(key)) {
      if (beside === undefined) inner(alone, word).set(place, weight)
      else inner(inner(pairs, beside), place).set(word, weight)
    }
  const weightsOfWord = knownOfForms(({ folded }): WordWeights => {
    const places = alone.get(folded)
    const besides = pairs.get(folded)
    return {
      before: places?.get('before') ?? 0,
      after: places?.get('after') ?? 0,
      secondBefore: places?.get('second before') ?? 0,
      secondAfter: places?.get('second after') ?? 0,
      name: places?.get('name') ?? 0,
      ending: alone.get(endingOf(folded))?.get('ending') ?? 0,
      endOfRun: places?.get('end of run') ?? 0,
      pairsBefore: besides?.get('two before'),
      pairsAfter: besides?.get('two after'),
    }
  })
  return {
    sign: name => signs.get(name) ?? 0,
    context: (place, word, beside) => {
      switch (place) {
        case 'before':
          return weightsOfWord(word).before
        case 'after':
          return weightsOfWord(word).after
        case 'two before':
          return weightsOfWord(beside!).pairsBefore?.get(word.folded) ?? 0
        case 'two after':
          return weightsOfWord(beside!).pairsAfter?.get(word.folded) ?? 0
        case 'second before':
          return weightsOfWord(word).secondBefore
        case 'second after':
          return weightsOfWord(word).secondAfter
        case 'name':
          return weightsOfWord(word).name
        case 'ending':
          return weightsOfWord(word).ending
        case 'end of run':
          return weightsOfWord(word).endOfRun
      }
    },
  }
}

interface ContextSign {
  readonly place: Place
  readonly word: string
  readonly beside?: string
}

/** What `contextKey` makes this key of: with words such as "…" it may be two things, for anything else nothing. */
function readKey(key: string): ContextSign[] {
  const parts = key.split(' ')
  const [first, second, third] = parts
  const found: ContextSign[] = []
  if (parts.length === 2 && second === '_') found.push({ place: 'before', word: first! })
  if (parts.length === 2 && first === '_') {
    found.push({ place: 'after', word: second! })
    if (second!.startsWith('>')) found.push({ place: 'end of run', word: second!.slice(1) })
  }
  if (parts.length === 3 && third === '_') {
    found.push({ place: 'two before', word: first!, beside: second! })
    if (second === '…') found.push({ place: 'second before', word: first! })
  }
  if (parts.length === 3 && first === '_') {
    found.push({ place: 'two after', word: third!, beside: second! })
    if (second === '…') found.push({ place: 'second after', word: third! })
  }
  if (key.startsWith('=')) found.push({ place: 'name', word: key.slice(1) })
  if (key.startsWith('-')) found.push({ place: 'ending', word: key.slice(1) })
  return found
}

function inner<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key)
  if (!map) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}
