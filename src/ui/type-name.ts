import { wording } from '../words/wording.ts'

/** The kind of an event in the reader's words: "Missile attack". */
export function typeName(type: string): string {
  const plain = type.replaceAll(/[-_]/g, ' ')
  return wording().event.types[type] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}
