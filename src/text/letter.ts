/** Whether a UTF-16 unit is an ASCII letter: most of an English text is. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
