import { table } from '../../src/cli/table.ts'
import { examplesToLearn, learntFromOthers, run } from './edited-articles.ts'
import { type PlaceExample, placeExamplesOf } from './place-examples.ts'
import { type LearntSigns, learnSigned, likeliest, weightsBySign } from './signed-choices.ts'
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
  writeWeights('event-places', {
    unit: 'log odds',
    trainedOn: `${articles.length} articles of test/gold/editors (${examples.length} events that their own words do not place)`,
    date: new Date().toISOString().slice(0, 10),
    crossValidated: `Places right in per cent of such events, each article by weights learnt from nine tenths of the others: ${unseen} (rules alone: ${byRules})`,
    weights: weightsBySign(learn(examples)),
  })
}

const learn = (examples: readonly PlaceExample[]): LearntSigns =>
  learnSigned(examples, { seldom: SELDOM, penalty: PENALTY, steps: STEPS })

const isChosenRight = ({ options }: PlaceExample, learnt: LearntSigns): boolean | undefined =>
  likeliest(options, learnt)?.isRight

const share = (right: readonly (boolean | undefined)[]): string =>
  ((100 * right.filter(one => one === true).length) / right.length).toFixed(1)

run(main)
