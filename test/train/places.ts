import { table } from '../../src/cli/table.ts'
import { examplesToLearn, learntFromOthers, run } from './edited-articles.ts'
import { type PlaceExample, placeExamplesOf } from './place-examples.ts'
import { round } from './recognition.ts'
import { type Choice, dot, learnChoice } from './softmax.ts'
import { writeWeights } from './write.ts'

/** Signs met in fewer events than this are left out. */
const SELDOM = 8

/** The penalty on squares of weights, chosen by what articles not learnt from say. */
const PENALTY = 10

const STEPS = 120

/**
 * `npm run train:places -- CORPORA`: learns data/weights/event-places.json from the articles of test/gold/editors that may be
 * looked at, and prints how many events it places right by weights learnt from others.
 */
function main(args: readonly string[]): void {
  const { articles, options } = examplesToLearn(args, placeExamplesOf)
  const learnt = learntFromOthers(articles, others => learn(others.flat()))
  const examples = articles.flat()
  const byRules = share(examples.map(({ options }) => options.find(one => one.isFirst)?.isRight))
  const unseen = share(articles.flatMap((list, i) => list.map(one => isChosenRight(one, learnt[i]!))))
  process.stdout.write(
    `${table(
      ['places right', 'of', 'per cent'],
      [
        ['rules', String(examples.length), byRules],
        ['weights', String(examples.length), unseen],
      ],
      [1, 2],
    )}\n`,
  )
  if (options.flag('--dry')) return
  const { names, weights } = learn(examples)
  writeWeights('event-places', {
    unit: 'log odds',
    trainedOn: `${articles.length} articles of test/gold/editors (${examples.length} events that their own words do not place)`,
    date: new Date().toISOString().slice(0, 10),
    crossValidated: `Places right in per cent of such events, each article by weights learnt from nine tenths of the others: ${unseen} (rules alone: ${byRules})`,
    weights: Object.fromEntries(names.map((name, k) => [name, round(weights[k]!)])),
  })
}

interface Learnt {
  readonly names: readonly string[]
  readonly weights: Float64Array
}

function learn(examples: readonly PlaceExample[]): Learnt {
  const counts = new Map<string, number>()
  for (const { options } of examples)
    for (const sign of new Set(options.flatMap(({ signs }) => [...signs.keys()])))
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const names = [...counts].flatMap(([sign, n]) => (n >= SELDOM ? [sign] : [])).sort()
  const choices = examples.map(
    ({ options }): Choice => ({
      candidates: options.map(({ signs }) => valuesOf(signs, names)),
      right: options.map(one => one.isRight),
      weight: 1,
    }),
  )
  // Where all or none are right there is nothing to learn.
  const open = choices.filter(({ right }) => right.includes(true) && right.includes(false))
  return { names, weights: learnChoice(open, names.length, { penalty: () => PENALTY, steps: STEPS }) }
}

const valuesOf = (signs: ReadonlyMap<string, number>, names: readonly string[]): Float64Array =>
  Float64Array.from(names, name => signs.get(name) ?? 0)

function isChosenRight({ options }: PlaceExample, { names, weights }: Learnt): boolean | undefined {
  const sums = options.map(({ signs }) => dot(valuesOf(signs, names), weights))
  return options[sums.indexOf(Math.max(...sums))]?.isRight
}

const share = (right: readonly (boolean | undefined)[]): string =>
  ((100 * right.filter(one => one === true).length) / right.length).toFixed(1)

run(main)
