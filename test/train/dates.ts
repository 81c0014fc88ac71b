import { table } from '../../src/cli/table.ts'
import { type DateExample, dateExamplesOf } from './date-examples.ts'
import { examplesToLearn, learntFromOthers, run } from './edited-articles.ts'
import { type LearntSigns, learnSigned, likeliest, weightsBySign } from './signed-choices.ts'
import { writeWeights } from './write.ts'

/** Signs met in fewer events than this are left out. */
const SELDOM = 10

/** The penalty on squares of weights, chosen by what articles not learnt from say. */
const PENALTY = 10

const STEPS = 120

/**
 * `npm run train:dates -- CORPORA`: learns data/weights/event-dates.json from the articles of test/gold/editors that may be
 * looked at, and prints how many events it dates right by weights learnt from others, and how many it dates that an editor
 * leaves undated.
 */
function main(args: readonly string[]): void {
  const { articles, options } = examplesToLearn(args, dateExamplesOf)
  const learnt = learntFromOthers(articles, others => learn(others.flat()))
  const byRules = figuresOf(articles, ({ options }) => options.find(one => one.isRuled))
  const unseen = figuresOf(articles, ({ options }, i) => likeliest(options, learnt[i]!))
  process.stdout.write(
    `${table(
      ['dates right in per cent', 'told where an editor tells none'],
      [
        ['rules', ...byRules],
        ['weights', ...unseen],
      ],
      [1, 2],
    )}\n`,
  )
  if (options.flag('--dry')) return
  const examples = articles.flat()
  writeWeights('event-dates', {
    unit: 'log odds',
    trainedOn: `${articles.length} articles of test/gold/editors (${examples.length} events that neither their own words nor links date)`,
    date: new Date().toISOString().slice(0, 10),
    crossValidated: `Dates right in per cent of such events that an editor dates, and told in per cent of those that none dates, each article by weights learnt from nine tenths of the others: ${unseen.join(', ')} (rules alone: ${byRules.join(', ')})`,
    weights: weightsBySign(learn(examples)),
  })
}

const learn = (examples: readonly DateExample[]): LearntSigns =>
  learnSigned(examples, { seldom: SELDOM, penalty: PENALTY, steps: STEPS })

type Option = DateExample['options'][number]

/** How many of the editor's dates are chosen right, and how many events get one that have none. */
function figuresOf(
  articles: readonly (readonly DateExample[])[],
  choose: (example: DateExample, article: number) => Option | undefined,
): [right: string, told: string] {
  const chosen = articles.flatMap((list, i) =>
    list.map(example => ({ isDated: example.isDated, option: choose(example, i) })),
  )
  const dated = chosen.filter(one => one.isDated)
  const undated = chosen.filter(one => !one.isDated)
  return [
    share(
      dated.map(({ option }) => option?.isRight),
      dated.length,
    ),
    share(
      undated.map(({ option }) => option?.isNone === false),
      undated.length,
    ),
  ]
}

const share = (list: readonly (boolean | undefined)[], all: number): string =>
  ((100 * list.filter(one => one === true).length) / all).toFixed(1)

run(main)
