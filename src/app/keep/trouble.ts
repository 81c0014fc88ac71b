/** Why nothing can be kept: the browser forbids it, has no room left, or failed otherwise. */
export type Trouble = 'blocked' | 'full' | 'failed'

/** What a failure of the store means. Browsers name it differently, and a full disk may only say that it aborted. */
export function troubleOf(error: unknown): Trouble {
  const {
    name = '',
    message = '',
    inner,
  } = (error ?? {}) as {
    name?: string
    message?: string
    inner?: unknown
  }
  if (inner) return troubleOf(inner)
  if (name === 'QuotaExceededError' || /quota|disk is full|no space/i.test(message)) return 'full'
  if (BLOCKED.has(name) || /indexedDB is not defined|reading 'open'/.test(message)) return 'blocked'
  return 'failed'
}

/** What opening throws where storage is switched off, and in private windows of older browsers. */
const BLOCKED: ReadonlySet<string> = new Set([
  'SecurityError',
  'InvalidStateError',
  'UnknownError',
  'NotAllowedError',
])
