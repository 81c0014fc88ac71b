/** What a file is by its first bytes; names lie, bytes seldom. */
export type FileKind =
  | 'text'
  | 'zip'
  | 'pdf'
  | 'picture'
  | 'sound or film'
  | 'old office'
  | 'rich text'
  | 'archive'
  | 'program'
  | 'binary'

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: string, at?: number])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftypheic', 4],
  ['picture', 'ftypavif', 4],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['sound or film', 'ftyp', 4],
  ['sound or film', 'ID3'],
  ['sound or film', 'OggS'],
  ['sound or film', 'RIFF'],
  ['sound or film', '\x1aE\xdf\xa3'],
  ['old office', '\xd0\xcf\x11\xe0'],
  ['rich text', '{\\rtf'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['binary', '\xff\xfe\0\0'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90'],
]
/** Bytes looked at for what no text has. */
const LOOKED_AT = 4096
/** UTF-16 in Latin letters has a zero in every other byte, and begins with a mark. */
const UTF16 = ['\xff\xfe', '\xfe\xff']

/** Tells a file's kind by its bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const known = SIGNATURES.find(([, mark, at = 0]) => head.startsWith(mark, at))
  if (known) return known[0]
  if (UTF16.some(mark => head.startsWith(mark))) return 'text'
  return isBinary(bytes.subarray(0, LOOKED_AT)) ? 'binary' : 'text'
}

/** A zero byte is in no text; a few other control characters may be, many are not. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) odd++
  }
  return odd > bytes.length / 50
}
