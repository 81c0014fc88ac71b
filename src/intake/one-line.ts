/** Letters that are not seen and would part words in two: soft hyphens, zero-width spaces and joins, byte order marks. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g

/** Words as they are seen, on one line. */
export const oneLine = (words: string): string => words.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
