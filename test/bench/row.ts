/** One measured figure of a bench. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: 'ratio' | 'ms' | 'MB' | 'µs'
  /** What it should be; none where the figure is only for information. */
  readonly goal?: { readonly atMost?: number; readonly atLeast?: number }
  /** What it was measured against, in the same run. */
  readonly against: string
}

/** Whether a row reaches its goal; one without a goal does. */
export const reaches = ({ value, goal }: Row): boolean =>
  value <= (goal?.atMost ?? Number.POSITIVE_INFINITY) && value >= (goal?.atLeast ?? Number.NEGATIVE_INFINITY)

/** Rows as a table for people. */
export function printRows(rows: readonly Row[]): string {
  const cells = rows.map(row => [row.name, figure(row), goalOf(row), row.against])
  const all = [['measured', 'value', 'goal', 'against'], ...cells]
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(line => line[column]!.length)))
  return `${all
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const figure = ({ value, unit }: Row) =>
  unit === 'ratio' ? `${value.toFixed(2)}×` : `${value.toFixed(1)} ${unit}`

function goalOf(row: Row): string {
  if (!row.goal) return ''
  const { atMost, atLeast } = row.goal
  const words = [atLeast !== undefined && `≥ ${atLeast}`, atMost !== undefined && `≤ ${atMost}`]
  return `${words.filter(Boolean).join(', ')}${reaches(row) ? '' : '  MISSED'}`
}
