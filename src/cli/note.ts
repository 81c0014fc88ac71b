/** A line on standard error. */
export const note = (line: string): void => {
  process.stderr.write(`placeline: ${printable(line)}\n`)
}

/** Control characters of a file's name or text must not drive the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const printable = (line: string): string => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')

/** What the system's codes mean to someone who named a file. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name.',
  EISDIR: 'this is a folder; name a file in it.',
  EACCES: 'this file may not be opened; check its permissions.',
  ENOSPC: 'the disk is full; nothing more could be written.',
}

/** The words of an error, whatever was thrown. */
export function wordsOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string' && Object.hasOwn(FILE_FAULTS, code)) return FILE_FAULTS[code]!
  return error instanceof Error ? error.message : String(error)
}
