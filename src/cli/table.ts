import { printable } from './note.ts'

/** Rows under a heading, in columns as wide as their widest cell; the columns of `right` are numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const all = [head, ...rows].map(row => row.map(printable))
  const widths = head.map((_, column) => Math.max(...all.map(row => widthOf(row[column]!))))
  return all
    .map(row => `  ${row.map((cell, i) => pad(cell, widths[i]!, right.includes(i))).join('  ')}`.trimEnd())
    .map(line => `${line}\n`)
    .join('')
}

/** Letters as they are seen: an accent of its own takes no room. */
const widthOf = (cell: string) => [...cell.replace(/\p{M}/gu, '')].length

const pad = (cell: string, width: number, right: boolean) => {
  const room = ' '.repeat(width - widthOf(cell))
  return right ? room + cell : cell + room
}
