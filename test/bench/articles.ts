import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A folder of corpora (`*.jsonl`, a document with a `text` a line) to measure with, instead of the project's own articles. */
const FOLDER = process.env.PLACELINE_CORPORA

/** Mixtures made where no folder is given. */
const MIXTURES = 500

/** All articles: those of the folder, else mixtures of the project's own. */
export const news = (): string[] =>
  FOLDER ? documentsIn(FOLDER) : Array.from({ length: MIXTURES }, (_, i) => mixture(i))

/** One text of exactly so many characters, or of all there are. */
export const longText = (characters: number): string => news().join('\n\n').slice(0, characters)

/** What the articles are, for people. */
export const described = FOLDER ? `articles of ${FOLDER}` : "mixtures of the project's own articles"

export const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length

function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { text: string }).text)
}

/** Paragraphs an article has in the news, about. */
const PARAGRAPHS = 14

/** An article made of paragraphs of all of ours; each number gives another. */
function mixture(number: number): string {
  own ??= paragraphs()
  // Numerical Recipes' generator: the same articles on every machine.
  let seed = number + 1
  const pick = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return own![(seed >>> 8) % own!.length]!
  }
  return Array.from({ length: PARAGRAPHS }, pick).join('\n\n')
}

let own: string[] | undefined

function paragraphs(): string[] {
  const folders = ['../../seeds/', '../articles/'].map(path => fileURLToPath(new URL(path, import.meta.url)))
  return folders
    .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
    .filter(file => file.endsWith('.txt'))
    .flatMap(file => readFileSync(file, 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
}
