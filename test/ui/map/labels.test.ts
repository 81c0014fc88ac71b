import { expect, test } from 'vitest'
import { freeLabels, type Side } from '../../../src/ui/map/labels.ts'
import { guessWidth, makeRoom } from '../../../src/ui/map/room.ts'
import type { Spot } from '../../../src/ui/map/spots.ts'
import { frameAt } from './story.ts'

const BOUNDS = [0, 0, 730, 530] as const
/** What stands above, below and on both sides of a mark at 300, 200 leaves only a line of 20 px on its left. */
const NEIGHBOURS = [
  [317, 100, 500, 300],
  [100, 100, 317, 188],
  [100, 212, 500, 300],
] as const

function labelAt(taken: readonly (readonly [number, number, number, number])[], folded: number) {
  const room = makeRoom(BOUNDS)
  for (const box of taken) room.take(box)
  const place = { id: 'p', name: 'Redmond', note: 'Two men arrested' }
  const others = Array.from({ length: folded }, (_, i) => ({ ...place, id: `other-${i}` }))
  const at = { x: 300, y: 200 }
  const spot = { place, ...at, true: at, column: null, folded: others, heads: null } as unknown as Spot
  return freeLabels([spot], [], frameAt(33.3, 44.4, 6), room, guessWidth).map(({ side, note }) => [
    side,
    note,
  ])
}

test.each<
  readonly [
    name: string,
    taken: readonly (readonly [number, number, number, number])[],
    folded: number,
    labels: readonly (readonly [Side, string])[],
  ]
>([
  ['both lines where there is room', [], 0, [['right', 'Two men arrested']]],
  ['the name alone where there is none for both', NEIGHBOURS, 0, [['left', '']]],
  [
    'from under the mark on, where its sides and the middle are taken',
    [
      [317, 100, 500, 214],
      [100, 100, 287, 300],
      [100, 100, 500, 187],
    ],
    0,
    [['under-right', 'Two men arrested']],
  ],
  [
    'up to over the mark',
    [
      [317, 100, 500, 300],
      [100, 188, 317, 300],
    ],
    0,
    [['over-left', 'Two men arrested']],
  ],
  ['nothing where there is none at all', [...NEIGHBOURS, [100, 100, 317, 300]], 0, []],
  ['nothing of a mark that stands for others, without saying so', NEIGHBOURS, 2, []],
])('%s', (_, taken, folded, labels) => {
  expect(labelAt(taken, folded)).toEqual(labels)
})

test('a place that heads a column is named over its mark where nothing else is free', () => {
  const room = makeRoom(BOUNDS)
  for (const box of [
    [317, 188, 500, 300],
    [100, 100, 287, 300],
    [287, 214, 317, 300],
  ] as const)
    room.take(box)
  const at = { x: 300, y: 200 }
  const place = { id: 'p', name: 'Redmond', note: 'Two men arrested' }
  const heads = { way: -1, head: at, x: 240, ys: [200], rest: [] }
  const spot = { place, ...at, true: at, column: null, folded: [], heads } as unknown as Spot
  const labels = freeLabels([spot], [], frameAt(33.3, 44.4, 6), room, guessWidth)
  expect(labels.map(({ side }) => side)).toEqual(['over-right'])
})
