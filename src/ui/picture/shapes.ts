import type { DrawnItem, DrawnPath, DrawnText, TextLook } from '../../index.ts'

/** A circle's `d`. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

/** The `d` of a rectangle with round corners. */
export const rounded = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}Z`

/** A shape. */
export const path = (d: string, paint: Omit<DrawnPath, 'kind' | 'd'>): DrawnPath => ({
  kind: 'path',
  d,
  ...paint,
})

/** Words on a line whose middle is at `y`. */
export const words = (
  text: string,
  x: number,
  y: number,
  look: TextLook,
  rest: Pick<DrawnText, 'colour'> & Partial<Pick<DrawnText, 'anchor' | 'turn' | 'halo'>>,
): DrawnText => ({ kind: 'text', text, x, y, look, anchor: 'start', ...rest })

/** Things that belong together under a name. */
export const group = (
  name: string,
  items: readonly DrawnItem[],
  rest: Omit<Extract<DrawnItem, { kind: 'group' }>, 'kind' | 'name' | 'items'> = {},
): DrawnItem => ({ kind: 'group', name, items, ...rest })

/** How wide words are, px. */
export type WidthOf = (text: string, look: TextLook) => number

/** Words cut to a width, with "…" where they were. */
export function crop(text: string, look: TextLook, width: number, widthOf: WidthOf): string {
  if (widthOf(text, look) <= width) return text
  let end = text.length
  while (end > 1 && widthOf(`${text.slice(0, end)}…`, look) > width) end--
  return `${text.slice(0, end).trimEnd()}…`
}

/** Words on as many lines as they need, at most `most`; the last is cut. */
export function wrap(text: string, look: TextLook, width: number, most: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && (widthOf(longer, look) <= width || lines.length === most))
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map(line => crop(line, look, width, widthOf))
}
