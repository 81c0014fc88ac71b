import { FACILITY } from './kinds.ts'
import { isOver, isWithin, WHERE } from './lies-in.ts'
import { likeness } from './likeness.ts'
import { isAmongPlaces } from './listed.ts'
import type { Item } from './lists.ts'
import type { Scene } from './scene.ts'
import { is, matchAt, tokenAt, wordAt } from './surroundings.ts'

/** Words that a name is read across: longer ones are titles. */
const LONGEST = 3

/**
 * Capitals that what stands right beside them makes a place's: what they lie in, "Breezewood, Bedford County", what stands there,
 * "the bridge at Mornei", who goes there, "wandered into Bjørndalen", where they lie, "Dawadmy, near Riyadh", or places in a list.
 */
export const toldBeside = (scene: Scene): Item[] =>
  scene.runs.filter(
    run =>
      run.to - run.from <= LONGEST && matchAt(scene, run.from)?.to !== run.to && isToldBeside(scene, run),
  )

const isToldBeside = (scene: Scene, run: Item): boolean =>
  isWithin(scene, run) ||
  isWhere(scene, run) ||
  isNear(scene, run) ||
  isOfSite(scene, run) ||
  isMovedInto(scene, run) ||
  isAmongPlaces(scene, run, match => likeness(scene, match))

/** "in Ijede, where": no person and seldom a body is told so after these. */
const isWhere = (scene: Scene, { from, to }: Item): boolean =>
  WHERE.has(wordAt(scene, from - 1)) &&
  wordAt(scene, to) === ',' &&
  wordAt(scene, to + 1) === 'where' &&
  wordAt(scene, from - 1) !== 'at'

/** "at Rathbeggan, near Dunshaughlin", "at Kemmelberg near Ypres". */
function isNear(scene: Scene, { from, to }: Item): boolean {
  const at = wordAt(scene, to) === ',' ? to + 1 : to
  return (
    WHERE.has(wordAt(scene, from - 1)) && wordAt(scene, at) === 'near' && matchAt(scene, at + 1) !== undefined
  )
}

/** "a motel in Breezewood", "the bridge at Mornei": what stands somewhere. */
const isOfSite = (scene: Scene, run: Item): boolean =>
  WHERE.has(wordAt(scene, run.from - 1)) && isSite(scene, run.from - 2) && isOver(scene, run.to)

/** A common noun of something built, or "located". */
function isSite(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at)
  if (!token || (token.capital && scene.document.sentences[token.sentence]!.firstToken !== at)) return false
  return is(scene, at, FACILITY) || SITES.has(token.folded)
}

/** "wandered into Bjørndalen", "drove it towards Colesbukta". */
function isMovedInto(scene: Scene, { from, to }: Item): boolean {
  if (!INTO.has(wordAt(scene, from - 1)) || !isOver(scene, to)) return false
  return GOING.has(wordAt(scene, from - 2)) || GOING.has(wordAt(scene, from - 3))
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const INTO = words('into toward towards')
const GOING = words(
  'wander wandered wanders drove drives driven marched march marching advanced advancing fled poured crossed sailed',
)
const SITES = words(
  'motel hotel hostel restaurant bakery supermarket shop store pub café cafe factory plant mill mine quarry farm ranch orchard estate house home bungalow cottage apartment flat compound warehouse garage church chapel mosque temple shrine monastery cemetery market marketplace checkpoint crossing junction roundabout pier jetty ferry slum village hamlet town township suburb facility depot refinery pipeline substation court courthouse located situated scene homes houses streets residents villagers locals farmers fishermen police firefighters soldiers protesters',
)
