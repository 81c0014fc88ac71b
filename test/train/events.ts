import { table } from '../../src/cli/table.ts'
import { LIKELY } from '../../src/events/occurrences/likelihood.ts'
import { groupBy } from '../score/group-by.ts'
import { examplesToLearn, learntFromOthers, run } from './edited-articles.ts'
import { type EventExamples, eventExamplesOf } from './event-examples.ts'
import { logistic, round } from './recognition.ts'
import { writeWeights } from './write.ts'

/** Signs met in fewer words than this are left out. */
const SELDOM = 6

/** The penalty on squares of weights, chosen by what articles not learnt from say. */
const PENALTY = 12

/** Chances from which a word tells an event, tried in turn. */
const CHANCES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]

/**
 * `npm run train:events -- CORPORA`: learns data/weights/events.json from the articles of test/gold/editors that may be looked
 * at, and prints how they come out by weights learnt from others.
 */
function main(args: readonly string[]): void {
  const { articles, options } = examplesToLearn(args, eventExamplesOf)
  const learnt = learntFromOthers(articles, learn)
  const unseen = articles.map((one, i) => chancesOf(one, learnt[i]!))
  const rows = CHANCES.map(chance => [chance.toFixed(2), ...percents(articles, unseen, chance)])
  process.stdout.write(
    `${table(['chance', 'precision', 'recall', 'F1'], [['rules', ...percents(articles, unseen, 1)], ...rows], [1, 2, 3])}\n`,
  )
  if (options.flag('--dry')) return
  const words = articles.reduce((sum, { examples }) => sum + examples.length, 0)
  writeWeights('events', {
    unit: 'log odds',
    trainedOn: `${articles.length} articles of test/gold/editors (${words} words that rules leave open)`,
    date: new Date().toISOString().slice(0, 10),
    crossValidated: `Precision, recall and F1 of events, each article by weights learnt from nine tenths of the others: ${percents(articles, unseen, LIKELY).join(', ')} (rules alone: ${percents(articles, unseen, 1).join(', ')})`,
    weights: learn(articles),
  })
}

type Weights = Readonly<Record<string, number>>

function learn(articles: readonly EventExamples[]): Weights {
  const examples = articles.flatMap(one => one.examples)
  const counts = groupBy(
    examples.flatMap(({ signs }) => [...signs.keys()]),
    sign => sign,
  )
  const names = [...counts].filter(([, all]) => all.length >= SELDOM).map(([sign]) => sign)
  const learnt = Object.entries(logistic(examples, names.sort(), false, PENALTY))
  return Object.fromEntries(learnt.map(([sign, weight]) => [sign, round(weight)]))
}

const chancesOf = ({ examples }: EventExamples, weights: Weights): number[] =>
  examples.map(({ signs }) => {
    const sum = [...signs.keys()].reduce((all, sign) => all + (weights[sign] ?? 0), 0)
    return 1 / (1 + Math.exp(-sum))
  })

/** Precision, recall and F1 in per cent, of rules and of words likelier than `chance`. */
function percents(
  articles: readonly EventExamples[],
  chances: readonly number[][],
  chance: number,
): string[] {
  let [found, beyond, events] = [0, 0, 0]
  articles.forEach((one, i) => {
    const told = one.examples.filter((_, k) => chances[i]![k]! > chance)
    found += new Set([...one.found, ...told.flatMap(({ event }) => event ?? [])]).size
    beyond += one.beyond + told.filter(({ event }) => event === undefined).length
    events += one.article.gold.events.length
  })
  const [precision, recall] = [found / (found + beyond), found / events]
  return [precision, recall, (2 * precision * recall) / (precision + recall)].map(one =>
    (100 * one).toFixed(1),
  )
}

run(main)
