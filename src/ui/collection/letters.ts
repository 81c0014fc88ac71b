/** As many articles have a letter and a colour of their own; more share one ink. */
export const LETTERED = 6

/** The letter of an article by its position: A to F. */
export const letterOf = (report: number): string => 'ABCDEF'[report] ?? ''
