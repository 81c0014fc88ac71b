import { webAddress } from '../../intake/web-address.ts'
import { wording } from '../../words/wording.ts'

/** Letters of a fragment; browsers cut or refuse longer addresses. */
export const LONGEST_FRAGMENT = 1_000_000

/** A page that was handed over in the address, or why it cannot be read. */
export type Brought = { readonly html: string; readonly url: string } | { readonly fault: string }

const NOT_WHOLE = wording().compose.notWhole

/** Reads "#page=…", which the bookmarklet writes: JSON with `v` 1, `url` and `html`. Null for any other fragment. */
export function readBrought(fragment: string): Brought | null {
  if (!fragment.startsWith('#page=')) return null
  if (fragment.length > LONGEST_FRAGMENT + 100) return { fault: NOT_WHOLE }
  try {
    const value: unknown = JSON.parse(decodeURIComponent(fragment.slice('#page='.length)))
    return checked(value) ?? { fault: NOT_WHOLE }
  } catch {
    return { fault: NOT_WHOLE }
  }
}

function checked(value: unknown): Brought | null {
  if (typeof value !== 'object' || value === null) return null
  const { v, url, html } = value as Readonly<Record<string, unknown>>
  return v === 1 && typeof url === 'string' && typeof html === 'string'
    ? { html, url: webAddress(url) }
    : null
}
