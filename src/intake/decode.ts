/** Where a page names its encoding. */
const NAMED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,20})/i

/** The text of a file: UTF-8, or UTF-16 with its mark, or what the page names, or the West's older one where none of these fits. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const strict = attempt('utf-8', bytes, true)
  if (strict !== null) return strict
  const named = NAMED.exec(String.fromCharCode(...bytes.subarray(0, 2048)))
  return (
    attempt(named?.[1] ?? named?.[2] ?? '', bytes) ?? western(new TextDecoder('windows-1252').decode(bytes))
  )
}

/** Letters of windows-1252 from 0x80 on, which some versions of Node leave as control characters. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const western = (text: string) => text.replace(/[\u0080-\u009f]/g, one => UPPER[one.charCodeAt(0) - 0x80]!)

function attempt(label: string, bytes: Uint8Array, fatal = false): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}
