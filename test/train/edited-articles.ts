import { type Options, readOptions, UsageError } from '../../src/cli/options.ts'
import type { Knowledge } from '../../src/index.ts'
import { type EditedArticle, readEdited } from '../score/events/gold.ts'
import { knowledge } from '../support/knowledge.ts'

/** Parts the articles fall into: each is read by weights learnt from the others. */
const FOLDS = 10

/** Texts that only ever test (see main.ts). */
const NEVER_LEARNT = /^tud-?loc/

/**
 * What is learnt from in each article of test/gold/editors that may be looked at, its text read from the one folder that `args`
 * name, and what they say besides. Throws UsageError where they name no folder or more.
 */
export function examplesToLearn<T>(
  args: readonly string[],
  examplesOf: (article: EditedArticle, known: Knowledge) => T,
): { articles: T[]; options: Options } {
  const options = readOptions(args, { values: [], flags: ['--dry'] })
  const [folder, ...more] = options.words
  if (folder === undefined || more.length > 0)
    throw new UsageError('Expected one folder, that of the corpora.')
  const known = knowledge()
  const articles = readEdited(folder)
    .filter(({ gold }) => gold.half === 'development' && !NEVER_LEARNT.test(gold.corpus ?? ''))
    .map(article => examplesOf(article, known))
  return { articles, options }
}

/** For each article what was learnt from nine tenths of the others. */
export function learntFromOthers<T, Learnt>(
  articles: readonly T[],
  learn: (articles: readonly T[]) => Learnt,
): Learnt[] {
  const learnt = Array.from({ length: FOLDS }, (_, fold) =>
    learn(articles.filter((_, i) => i % FOLDS !== fold)),
  )
  return articles.map((_, i) => learnt[i % FOLDS]!)
}

/** Runs a command that learns; a fault is a sentence and an exit code, 2 where it was called wrongly. */
export function run(main: (args: readonly string[]) => void): void {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
