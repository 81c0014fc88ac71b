import { readOptions, UsageError } from '../../../src/cli/options.ts'
import { table } from '../../../src/cli/table.ts'
import { analyse } from '../../../src/index.ts'
import { knowledge } from '../../support/knowledge.ts'
import { type EditedArticle, type Half, readEdited } from './gold.ts'
import { type EventCounts, type EventScore, scoreEvents } from './score.ts'
import { figuresOf, sumOf } from './sum.ts'

/**
 * `npm run score:events -- [FOLDER] [--half development|held] [--mistakes]`: how well events and links agree with an editor's,
 * in the project's own reports and in articles of the corpora in FOLDER. Mistakes of the half held back are never shown.
 */
function main(args: readonly string[]): void {
  const options = readOptions(args, { values: ['--half'], flags: ['--mistakes'] })
  const [folder = null, ...more] = options.words
  if (more.length > 0) throw new UsageError(`Got ${more.length + 1} folders, expected one.`)
  const halves = readHalves(options.value('--half'))
  const articles = readEdited(folder)
  const known = knowledge()
  for (const half of halves) {
    const scored = articles
      .filter(({ gold }) => gold.half === half)
      .map(article => ({ article, score: scoreOf(article, known) }))
    process.stdout.write(reportOf(half, scored))
    if (options.flag('--mistakes') && half === 'development') process.stdout.write(mistakesOf(scored))
  }
}

function readHalves(value: string | null): readonly Half[] {
  if (value === null) return ['development', 'held']
  if (value === 'development' || value === 'held') return [value]
  throw new UsageError(`Got the half “${value}”, expected development or held.`)
}

const scoreOf = ({ gold, text }: EditedArticle, known: ReturnType<typeof knowledge>): EventScore =>
  scoreEvents(analyse(text, { knowledge: known, published: gold.published }), gold)

interface Scored {
  readonly article: EditedArticle
  readonly score: EventScore
}

function reportOf(half: Half, scored: readonly Scored[]): string {
  const rows = scored.map(({ article, score }) => rowOf(article.gold.slug, score.counts))
  const all = rowOf('together', sumOf(scored.map(({ score }) => score.counts)))
  const head = [
    'article',
    'events',
    'found',
    'beyond',
    'P/R/F1',
    'place',
    'date',
    'modality',
    'links',
    'told',
    'link P/R',
  ]
  return `${half}\n${table(head, [...rows, all], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])}\n`
}

function rowOf(name: string, counts: EventCounts): string[] {
  const { precision, recall, f1, place, date, modality, linkPrecision, linkRecall } = figuresOf(counts)
  return [
    name,
    String(counts.events),
    String(counts.found),
    String(counts.beyond),
    `${percent(precision)}/${percent(recall)}/${percent(f1)}`,
    `${percent(place)} of ${counts.placed}`,
    `${percent(date)} of ${counts.dated}`,
    percent(modality),
    String(counts.links),
    String(counts.told),
    `${percent(linkPrecision)}/${percent(linkRecall)}`,
  ]
}

const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1))

const mistakesOf = (scored: readonly Scored[]) =>
  scored
    .map(({ article, score }) => [article.gold.slug, ...score.mistakes.map(one => `  ${one}`), ''].join('\n'))
    .join('\n')

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`score: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
