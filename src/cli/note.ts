/** A line on standard error. */
export const note = (line: string): void => {
  process.stderr.write(`placeline: ${printable(line)}\n`)
}

/** Control characters of a file's name or text must not drive the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const printable = (line: string): string => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')

/** What the system's codes mean to someone who named a file. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the name.',
  EISDIR: 'this is a folder; name a file in it.',
  ENOTDIR: 'what stands before a “/” in this name is no folder; check the name.',
  ENAMETOOLONG: 'this name is too long for a file; check it.',
  EACCES: 'this file may not be opened; check its permissions.',
  EPERM: 'this file may not be opened; check its permissions.',
  EROFS: 'nothing may be written there; name another folder.',
  ENOSPC: 'the disk is full; nothing more could be written.',
}

/** The words of an error, whatever was thrown. */
export function wordsOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string' && Object.hasOwn(FILE_FAULTS, code)) return FILE_FAULTS[code]!
  return error instanceof Error ? error.message : String(error)
}

/** The same with the file's name before it, where the system names one. */
export function faultOf(error: unknown): string {
  const path = (error as { path?: unknown } | null)?.path
  return typeof path === 'string' ? `${path}: ${wordsOf(error)}` : wordsOf(error)
}
