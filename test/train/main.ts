import { readOptions, UsageError } from '../../src/cli/options.ts'
import { calibration } from '../score/calibration.ts'
import { readCorpora } from '../score/gold.ts'
import { calibrationTable } from '../score/report.ts'
import { knowledge } from '../support/knowledge.ts'
import { crossValidate, summaryOf, tableOf } from './cross-validate.ts'
import { examplesOf } from './examples.ts'
import { learn, listOf } from './learn.ts'
import { learnContext } from './recognition.ts'
import { writeWeights } from './write.ts'

/** Texts that only ever test: their terms, or their use as the last check, keep them out of every weight. */
const NEVER_LEARNT = /^tud-?loc/

/** `npm run train -- CORPORA FREE`: learns data/weights anew and prints how held-back texts come out. */
function main(args: readonly string[]): void {
  const options = readOptions(args, { values: ['--folds'], flags: ['--dry'] })
  const [folder, freeFolder, ...more] = options.words
  if (folder === undefined || freeFolder === undefined || more.length > 0)
    throw new UsageError('Expected two folders: corpora, and texts free to be learnt from by word.')
  const corpora = readCorpora(folder)
  const free = readCorpora(freeFolder)
  const known = knowledge()
  const words = free.flatMap(one => one.documents.flatMap(document => examplesOf(document, known)))
  const sources = {
    numbers: corpora.filter(corpus => !NEVER_LEARNT.test(corpus.name)),
    context: learnContext(words),
  }
  const model = learn(sources, known)
  const scores = crossValidate(corpora, sources, model, known, Number(options.value('--folds') ?? 5))
  process.stdout.write(`${tableOf(scores)}\n`)
  for (const { name, comparisons } of scores)
    process.stdout.write(`${name}\n${calibrationTable(calibration(comparisons))}\n`)
  if (options.flag('--dry')) return
  for (const [name, file] of Object.entries(model))
    writeWeights(name, {
      ...file,
      trainedOn: name === 'recognition' ? `${file.trainedOn}; words: ${listOf(free)}` : file.trainedOn,
      crossValidated: summaryOf(scores),
    })
}

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
