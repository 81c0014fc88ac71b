import type { Player } from '../../app/player.ts'

/**
 * Space plays and pauses, arrows go a step, Home and End to the ends; says whether the key was one of these.
 * On a button Space and Enter press it, and a slider has arrows of its own.
 */
export function playKey(event: KeyboardEvent, player: Player): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target instanceof Element ? event.target : null
  if (event.key === ' ') {
    if (target?.closest('button')) return false
    player.toggle()
    return true
  }
  const to = stepOf(event.key, player.at.peek(), player.steps.peek().length)
  if (to === null) return false
  player.go(to)
  return true
}

/** The step a key goes to; null for any other key. */
export function stepOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
