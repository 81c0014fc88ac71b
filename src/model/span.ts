/** A stretch of the article: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly inside `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The characters of a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Orders spans by where they begin, the longer one first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
