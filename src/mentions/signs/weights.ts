import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { Place } from './context.ts'

/** What signs weigh, in log odds; 0 for those that nothing was learnt of. */
export interface SignWeights {
  sign(name: string): number
  context(place: Place, word: string, beside?: string): number
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
  const alone = new Map<Place, Map<string, number>>()
  const pairs = new Map<Place, Map<string, Map<string, number>>>()
  for (const [key, weight] of signs)
    for (const { place, word, beside } of readKey(key)) {
      if (beside === undefined) inner(alone, place).set(word, weight)
      else inner(inner(pairs, place), beside).set(word, weight)
    }
  return {
    sign: name => signs.get(name) ?? 0,
    context: (place, word, beside) =>
      (beside === undefined ? alone.get(place)?.get(word) : pairs.get(place)?.get(beside)?.get(word)) ?? 0,
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
