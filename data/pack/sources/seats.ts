import {
  bonesOf,
  type Forming,
  inOneWord,
  rootOfSeat,
  rootsOf,
  soundOf,
  stemOf,
  withoutArticle,
  withoutPart,
} from './division-stems.ts'
import { plain } from './english.ts'
import type { Settlement } from './settlements.ts'

/** The settlement a division is named after. */
export interface Seat {
  readonly settlement: Settlement
  /** Whether it has the very name, so that it lies in the division; "Maykopskiy Rayon" only lies around Maykop. */
  readonly same: boolean
}

/**
 * Finds the settlement that a second-order division is named after, among those of its first-order division. Tried on 22,692
 * divisions outside the U.S. whose settlements GeoNames tells, which was kept from it: a settlement of the same name lies in
 * the division 98.6 times in a hundred, one of a name like it 90 times, else mostly beside it. `named` are GeoNames' names by code.
 */
export function seatFinder(
  named: ReadonlyMap<string, string>,
  byDivision: ReadonlyMap<string, readonly Settlement[]>,
): (code: string) => Seat | undefined {
  const indexes = new Map<string, SeatIndex>()
  return code => {
    const division = code.slice(0, code.indexOf('.', 3))
    const known = indexes.get(division) ?? indexOf(byDivision.get(division) ?? [])
    indexes.set(division, known)
    return seatOf(code, named.get(code)!, known, named)
  }
}

/** The settlements of a first-order division by what their names may be recognised by. */
interface SeatIndex {
  readonly names: Groups
  readonly otherNames: Groups
  readonly sounds: Groups
  readonly bones: Groups
  /** By the root of their first names, or of the other ones. */
  formed(forming: Forming, others: boolean): Groups
}

type Groups = ReadonlyMap<string, readonly Settlement[]>

function seatOf(
  code: string,
  name: string,
  index: SeatIndex,
  named: ReadonlyMap<string, string>,
): Seat | undefined {
  const stem = stemOf(name)
  const stems = [...new Set([plain(name), stem, withoutArticle(stem)])]
  const one = (groups: Groups, keys: readonly string[], elsewhereToo: boolean) => {
    for (const key of keys) {
      const settlement = theOne(groups.get(key) ?? [], code, named, elsewhereToo)
      if (settlement) return settlement
    }
    return undefined
  }
  const same = one(index.names, stems, true) ?? one(index.otherNames, stems, false)
  if (same) return { settlement: same, same: true }
  const roots = rootsOf(name)
  const formed = [false, true].flatMap(others =>
    roots.flatMap(({ root, forming }) => one(index.formed(forming, others), [root], true) ?? []),
  )[0]
  const sound = soundOf(stem)
  const like =
    formed ??
    (sound.length >= 4 ? one(index.sounds, [sound], false) : undefined) ??
    one(
      index.bones,
      roots.map(({ root }) => bonesOf(root)).filter(bones => bones.length > 4),
      false,
    ) ??
    one(index.names, [withoutPart(stem)], true)
  return like && { settlement: like, same: false }
}

/**
 * The only one of settlements that may be meant: those GeoNames puts into no other division, or into one whose code begins
 * this one's; where there is none, those of others; seats before the rest.
 */
function theOne(
  settlements: readonly Settlement[],
  code: string,
  named: ReadonlyMap<string, string>,
  elsewhereToo: boolean,
): Settlement | undefined {
  const tests: ((row: Settlement) => boolean)[] = [
    row => named.has(row.county) && code.startsWith(row.county),
    row => !named.has(row.county),
    () => elsewhereToo,
  ]
  const allowed = tests.map(test => settlements.filter(test)).find(rows => rows.length > 0) ?? []
  const seats = allowed.filter(({ feature }) => feature.startsWith('PPLA') || feature === 'PPLC')
  const towns = (seats.length > 0 ? seats : allowed).filter(({ feature }) => feature !== 'PPLX')
  const meant = towns.length > 0 ? towns : allowed
  return meant.every(row => isNear(row, meant[0]!)) ? meant[0] : undefined
}

/** Two rows of one name so near each other are one place, or as good as one. Degrees. */
const NEAR = 0.05
const isNear = (a: Settlement, b: Settlement) =>
  Math.abs(a.lat - b.lat) < NEAR && Math.abs(a.lon - b.lon) < NEAR

function indexOf(rows: readonly Settlement[]): SeatIndex {
  const formed = new Map<string, Groups>()
  const others = (row: Settlement) => [...row.alternates, ...row.aliases, ...row.foreign]
  return {
    names: groups(rows, row => [plain(row.name), stemOf(row.name), withoutArticle(plain(row.name))]),
    otherNames: groups(rows, row =>
      others(row)
        .map(plain)
        .filter(name => name.length > 2)
        .flatMap(name => [name, withoutArticle(name)]),
    ),
    sounds: groups(rows, row => [soundOf(plain(row.name))]),
    bones: groups(rows, row => [bonesOf(inOneWord(plain(row.name)).replace(/sk$/, ''))]),
    formed(forming, fromOthers) {
      const key = `${forming.division} ${forming.seat} ${fromOthers}`
      const known =
        formed.get(key) ??
        groups(rows, row =>
          (fromOthers ? others(row).filter(isLatin) : [row.name]).map(name => rootOfSeat(name, forming)),
        )
      formed.set(key, known)
      return known
    },
  }
}

const isLatin = (name: string) => /^\p{Lu}[\p{Script=Latin}' -]+$/u.test(name)

/** Rows by each of their keys. */
function groups(rows: readonly Settlement[], keysOf: (row: Settlement) => readonly string[]): Groups {
  const found = new Map<string, Settlement[]>()
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const known = found.get(key)
      if (known) known.push(row)
      else if (key !== '') found.set(key, [row])
    }
  return found
}
