/**
 * A text apart from the article it was cut out of, the whole of which it would hold on to else. Engines copy short parts
 * anyway, and make what is joined of two anew; all are then texts of one kind, which engines read faster.
 */
export const copied = (text: string): string =>
  text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join('')
