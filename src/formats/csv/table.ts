/** What a cell holds; null is an empty one. */
export type TableCell = string | number | boolean | null

/** Columns in order, and rows by column. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, TableCell>>[]
}

/** A table as RFC 4180 has it: a header, CRLF after every row, text quoted where it must be. */
export function tableText({ columns, rows }: Table, byteOrderMark = false): string {
  const lines = [
    columns.map(csvCell),
    ...rows.map(row => columns.map(column => csvCell(row[column] ?? null))),
  ]
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map(line => `${line.join(',')}\r\n`).join('')}`
}

/**
 * What a spreadsheet would run as a formula, also behind blanks and in the full-width forms that some read as ASCII
 * (OWASP ASVS 5.0, 1.2.10; CWE-1236). NUL is skipped by some, so it counts as a blank.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORMULA = /^[\s\u0000\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A cell: text that could be a formula gets an apostrophe before it; a number stays a number, "-33.3" too. */
export function csvCell(value: TableCell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return Number.isNaN(value) ? '' : String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
