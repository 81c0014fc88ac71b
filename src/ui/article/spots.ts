import type { Story } from '../../index.ts'
import type { Block } from './blocks.ts'
import type { Spot } from './pieces.ts'

/** The triggers and dates of every block, in one pass over both. */
export function indexSpots(story: Story, blocks: readonly Block[]): Spot[][] {
  const spots: Spot[] = [
    ...story.events.flatMap(event =>
      event.triggers.map(({ start, end }): Spot => ({ kind: 'event', id: event.id, start, end })),
    ),
    ...story.times.map(({ id, start, end }): Spot => ({ kind: 'time', id, start, end })),
  ].sort((a, b) => a.start - b.start)
  let at = 0
  return blocks.map(block => {
    const own: Spot[] = []
    while (at < spots.length && spots[at]!.start < block.end) own.push(spots[at++]!)
    return own
  })
}
