/** "PLWG", the first four bytes of every packed gazetteer. */
const MAGIC = [0x50, 0x4c, 0x57, 0x47] as const
/** Raised when a reader of the version before could no longer read the file rightly. */
export const VERSION = 2

/** Bytes before the table: magic, version and number of sections (16 bits each), length of the file, checksum. */
const HEADER = 16
/** A row of the table: eight ASCII letters of a name, then offset and length. */
const TABLE_ROW = 16
const NAME_LENGTH = 8

/** The parts of a packed file by name. */
export type Sections = ReadonlyMap<string, Uint8Array>

/** Puts sections into one file; every section begins at a multiple of four bytes. The same sections give the same bytes. */
export function writeContainer(sections: Sections): Uint8Array<ArrayBuffer> {
  const start = HEADER + sections.size * TABLE_ROW
  const length = [...sections.values()].reduce((sum, bytes) => sum + padded(bytes.length), start)
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  file.set(MAGIC)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, sections.size, true)
  view.setUint32(8, length, true)
  let row = HEADER
  let offset = start
  for (const [name, bytes] of sections) {
    if (!/^[\x21-\x7e]{1,8}$/.test(name))
      throw new Error(`Got section name “${name}”, expected 1 to 8 ASCII letters`)
    file.set(new TextEncoder().encode(name.padEnd(NAME_LENGTH)), row)
    view.setUint32(row + NAME_LENGTH, offset, true)
    view.setUint32(row + NAME_LENGTH + 4, bytes.length, true)
    file.set(bytes, offset)
    row += TABLE_ROW
    offset += padded(bytes.length)
  }
  view.setUint32(12, checksum(file), true)
  return file
}

/**
 * Opens a file by views on its bytes, nothing copied unless they begin at an odd place.
 * Throws a sentence if it is no such file, of a later version, cut short, or damaged.
 */
export function readContainer(given: Uint8Array): Sections {
  const file = aligned(given)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < HEADER || MAGIC.some((byte, at) => file[at] !== byte))
    throw new Error(`Got ${amount(file)} that are no gazetteer; ${REMEDY}`)
  const version = view.getUint16(4, true)
  if (version !== VERSION)
    throw new Error(`Got a gazetteer of version ${version}, expected version ${VERSION}; ${REMEDY}`)
  const length = view.getUint32(8, true)
  if (length !== file.length)
    throw new Error(`Got ${amount(file)} of a gazetteer of ${length.toLocaleString('en')}; ${REMEDY}`)
  if (checksum(file) !== view.getUint32(12, true))
    throw new Error(`The gazetteer is damaged: its checksum is not the one it was made with; ${REMEDY}`)
  return tableOf(file, view)
}

const REMEDY = 'load it again, or make it with “npm run data”.'
const amount = ({ length }: Uint8Array) => `${length.toLocaleString('en')} bytes`

function tableOf(file: Uint8Array, view: DataView): Sections {
  const sections = new Map<string, Uint8Array>()
  for (let i = 0; i < view.getUint16(6, true); i++) {
    const row = HEADER + i * TABLE_ROW
    const name = new TextDecoder().decode(file.subarray(row, row + NAME_LENGTH)).trimEnd()
    const offset = view.getUint32(row + NAME_LENGTH, true)
    sections.set(name, file.subarray(offset, offset + view.getUint32(row + NAME_LENGTH + 4, true)))
  }
  return sections
}

const padded = (length: number) => (length + 3) & ~3

/** Words of four bytes must begin at a multiple of four. */
const aligned = (bytes: Uint8Array) => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice())

/**
 * FNV-1a over words of four bytes, all but the checksum's own. Each step is one-to-one in the sum so far and in the word,
 * so that no change within one word can go unseen; the constants are Fowler, Noll and Vo's (RFC 9923).
 */
function checksum(file: Uint8Array): number {
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2)
  let sum = 0x811c9dc5
  for (let i = 0; i < words.length; i++) if (i !== 3) sum = Math.imul(sum ^ words[i]!, 0x01000193)
  return sum >>> 0
}
