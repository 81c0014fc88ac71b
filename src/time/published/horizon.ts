/**
 * No article is dated after this year. A constant, not the clock, so that the same text always gets the same date;
 * raise it with each release year.
 */
export const HORIZON_YEAR = 2026
