import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WeightFile } from '../../src/index.ts'

const folder = new URL('../../data/weights/', import.meta.url)

/** Writes data/weights/NAME.json, a weight a line. */
export function writeWeights(name: string, file: WeightFile): void {
  writeFileSync(fileURLToPath(new URL(`${name}.json`, folder)), `${JSON.stringify(file, null, 2)}\n`)
}
