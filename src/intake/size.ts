import { Refused } from './reading.ts'

/** Larger files are turned away before they are read, in bytes. */
export const LARGEST_FILE = 20_000_000

/** Throws `Refused` for a file of so many bytes, if it is too large. */
export function refuseSize(bytes: number): void {
  if (bytes > LARGEST_FILE)
    throw new Refused(
      `This file has ${Math.round(bytes / 1e6).toLocaleString('en')} MB; Placeline takes up to ${LARGEST_FILE / 1e6} MB. Paste the part you want to see.`,
    )
}
