import { analyse } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'
import { longText } from './articles.ts'

/*
 * Analyses one text of so many characters and prints the most memory the process held before and after, for analysis.ts:
 *
 *     tsx peak-memory.ts CHARACTERS
 */

const text = longText(Number(process.argv[2]))
const known = knowledge()
const idle = mostHeld()
analyse(text, { knowledge: known })
process.stdout.write(JSON.stringify({ idle, peak: mostHeld() }))

/** Megabytes. */
function mostHeld(): number {
  return process.resourceUsage().maxRSS / 1000
}
