/** A box on the screen, px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Px between a card and what it points at, or the edge of the screen. */
const GAP = 16

/** Where a card of a size stands that tells of `target`: below it, above it, beside it, or else at its foot, and always on the screen. */
export function spotFor(
  target: Box,
  card: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const right = target.left + target.width
  const bottom = target.top + target.height
  const left = clamp(target.left + GAP, GAP, screen.width - card.width - GAP)
  if (bottom + GAP + card.height + GAP <= screen.height) return { left, top: bottom + GAP }
  if (target.top - GAP - card.height >= GAP) return { left, top: target.top - GAP - card.height }
  const top = clamp(target.top + GAP, GAP, screen.height - card.height - GAP)
  if (right + GAP + card.width + GAP <= screen.width) return { left: right + GAP, top }
  if (target.left - GAP - card.width >= GAP) return { left: target.left - GAP - card.width, top }
  return { left, top: clamp(bottom - card.height - GAP, GAP, screen.height - card.height - GAP) }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
