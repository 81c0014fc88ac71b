import { describe, expect, test } from 'vitest'
import { linksAmong } from './marked.ts'

describe('what came first, what came of it and what it was for', () => {
  test.each([
    [
      'what was not done, and why',
      'They [refused] to go after the court had [ruled].',
      ['refused after ruled'],
    ],
    [
      'past a verb of going through it',
      'He [resigned] after enduring a week of harsh [criticism].',
      ['resigned after criticism'],
    ],
    ['what a thing meant', 'The [strike] meant schools were [closed].', ['strike causes closed']],
    [
      'what was to be possible',
      'They [closed] the road so that crews could [repair] it.',
      ['closed purpose repair'],
    ],
    [
      'what came of it',
      'He [pleaded] guilty, so that the trial was [cancelled].',
      ['pleaded causes cancelled'],
    ],
    [
      'what may come and what it may come of',
      'Homes could be [flooded] due to [heavy rains].',
      ['heavy rains causes flooded'],
    ],
    [
      'help for those hit',
      'The state [sent] food to survivors of the [earthquake].',
      ['sent response_to earthquake'],
    ],
  ])('%s', (_, marked, links) => expect(linksAmong(marked)).toEqual(links))

  test.each([
    ['what may come of what there is', 'The road may be [closed] because of the [flooding].'],
    ['an hour', 'He [saw] a mast shortly after 10 a.m. and a tug was [dispatched].'],
    ['"since then"', 'Since then Roe has [won] many prizes, most in May, when he was [awarded] a medal.'],
    ['past another verb', 'He [vowed] to hasten the system planned after the [earthquake].'],
    [
      'what is said of one of those hit',
      'They spoke of her [treatment] of Roe, one of the survivors of the [shooting].',
    ],
    ['what shows something', 'The [exhibition] [showcased] their art.'],
  ])('not %s', (_, marked) => expect(linksAmong(marked)).toEqual([]))
})
