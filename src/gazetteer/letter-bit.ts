/** One of 32 bits by a letter's code. A set of letters is then a number: what is not in it is certain, what is in it is not. */
export const letterBit = (code: number): number => 1 << (code & 31)

/** All letters. */
export const ANY_LETTER = -1
