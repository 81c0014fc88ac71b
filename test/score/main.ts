import { writeFileSync } from 'node:fs'
import { readOptions, UsageError } from '../../src/cli/options.ts'
import type { Knowledge, MentionKind } from '../../src/index.ts'
import { knowledge } from '../support/knowledge.ts'
import { calibration, calibrationError } from './calibration.ts'
import { confusionOf } from './confusion.ts'
import { readCorpora, seedCorpus } from './gold.ts'
import { mistakesOf } from './mistakes.ts'
import { type Reading, readCorpus } from './pipeline.ts'
import { calibrationTable, confusionTable, kindTable, mistakesText, scoreTable } from './report.ts'
import { type Score, scoreOf } from './score.ts'

/** `npm run score -- [FOLDER] [--kinds name,demonym,…] [--mistakes N] [--write FILE]`. */
function main(args: readonly string[]): void {
  const options = readOptions(args, { values: ['--kinds', '--mistakes', '--write'], flags: [] })
  const [folder, ...more] = options.words
  if (more.length > 0) throw new UsageError(`Got ${more.length + 1} folders, expected one.`)
  const kinds = readKinds(options.value('--kinds'))
  const mistakes = Number(options.value('--mistakes') ?? 12)
  if (!Number.isInteger(mistakes) || mistakes < 0) throw new UsageError('Expected a number after --mistakes.')
  const corpora = folder === undefined ? [seedCorpus()] : readCorpora(folder, kinds)
  const known = knowledge()
  const readings = new Map(corpora.map(corpus => [corpus.name, readCorpus(corpus, known)]))
  const scores = new Map([...readings].map(([name, one]) => [name, scoreOf(one.comparisons, codes(known))]))
  process.stdout.write(reportOf(readings, scores, mistakes))
  const file = options.value('--write')
  if (file !== null) writeFileSync(file, `${JSON.stringify(rounded(Object.fromEntries(scores)), null, 1)}\n`)
}

const KINDS: readonly MentionKind[] = ['name', 'demonym', 'metonym', 'nominal', 'organisation', 'implied']

/** Kinds parted by commas; undefined for the convention of each corpus. */
function readKinds(value: string | null): MentionKind[] | undefined {
  return value?.split(',').map(word => {
    const kind = KINDS.find(one => one === word)
    if (!kind) throw new UsageError(`Got the kind “${word}”, expected one of ${KINDS.join(', ')}.`)
    return kind
  })
}

/** Corpora that name countries in words are read by the gazetteer. */
const codes =
  ({ gazetteer }: Knowledge) =>
  (country: string) =>
    gazetteer.country(country)?.country ??
    gazetteer.names
      .get(country)
      .map(sense => gazetteer.place(sense.placeId))
      .find(place => place?.featureCode.startsWith('A.PCL'))?.country ??
    country

const LEGEND = `Shares in per cent. @161 km: of matched mentions with a point; “of all”: those without one are wrong.
End to end, and “right”: a toponym is found and its point lies within 161 km of the annotators'.
`

function reportOf(
  readings: ReadonlyMap<string, Reading>,
  scores: ReadonlyMap<string, Score>,
  mistakes: number,
): string {
  const parts = [scoreTable(scores)]
  for (const [name, { comparisons, readAs, words, seconds }] of readings) {
    const bins = calibration(comparisons)
    const speed = `${words} words in ${seconds.toFixed(1)} s, ${Math.round(words / seconds)} a second`
    const sure = `confidence is off by ${(100 * calibrationError(bins)).toFixed(1)} points on average`
    parts.push(`${name}: ${speed}; ${sure}\n`)
    parts.push(
      kindTable(scores.get(name)!),
      confusionTable(confusionOf(readAs)),
      calibrationTable(bins),
      mistakesText(mistakesOf(comparisons, mistakes)),
    )
  }
  if (readings.size > 1) {
    const all = [...readings.values()].flatMap(one => one.comparisons)
    parts.push(`all together\n${calibrationTable(calibration(all))}`)
  }
  parts.push(LEGEND)
  return parts.filter(part => part !== '').join('\n')
}

/** Four decimals: differences that mean something stay, noise goes. */
const rounded = (scores: unknown): unknown =>
  JSON.parse(
    JSON.stringify(scores, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
    ),
  )

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`score: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
