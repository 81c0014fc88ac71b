/** Longer addresses are trackers, or attacks. */
const LONGEST = 2000

/** An http or https address in full, without its fragment; '' for any other scheme, and for what is no address. */
export function webAddress(given: string, base = ''): string {
  if (given.length > LONGEST) return ''
  try {
    const url = new URL(given.trim(), base || undefined)
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return ''
    url.hash = ''
    url.username = ''
    url.password = ''
    return url.href
  } catch {
    return ''
  }
}
