import { wording } from '../words/wording.ts'

/** A sentence for the reader out of whatever was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error && error.message ? error.message : wording().page.wentWrong
}
