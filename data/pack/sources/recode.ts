import { type Row, readRows } from './geonames-rows.ts'
import { type Codes, readNewcomers } from './newcomers.ts'

/** All rows under the codes that divisions have now. */
export function readCurrentRows(packages: string): Row[] {
  const rows = readRows(packages)
  return recoded(rows, readNewcomers(packages, rows).codes)
}

/**
 * Brings rows to the codes that the names of divisions are kept by. Countries redraw their divisions (Vietnam in 2025, with
 * the old codes given to others): a row takes the codes of its newer self, and one that has none those that most of its old
 * division took.
 */
export function recoded<T extends Row>(rows: readonly T[], newer: ReadonlyMap<number, Codes>): T[] {
  const usual = {
    division: usualCodes(rows, newer, 'division'),
    county: usualCodes(rows, newer, 'county'),
  }
  return rows.map(row => {
    const { division, county } = newer.get(row.id) ?? {
      division: usual.division.get(row.division) ?? row.division,
      county: usual.county.get(row.county) ?? row.county,
    }
    return { ...row, division, county: county.startsWith(`${division}.`) ? county : `${division}.` }
  })
}

/** The new code that most places of each old one have. */
function usualCodes(
  rows: readonly Row[],
  newer: ReadonlyMap<number, Codes>,
  level: keyof Codes,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const code = newer.get(row.id)?.[level]
    if (code === undefined) continue
    const known = counts.get(row[level]) ?? new Map<string, number>()
    known.set(code, (known.get(code) ?? 0) + 1)
    counts.set(row[level], known)
  }
  return new Map([...counts].map(([old, codes]) => [old, [...codes].sort((a, b) => b[1] - a[1])[0]![0]]))
}
