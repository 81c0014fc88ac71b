const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ISO = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const RUN_TOGETHER = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ -](\\d{4})\\b`, 'i')
/** Printed news is not older. */
const FIRST_YEAR = 1605

/**
 * The day a page's own date names, as `YYYY-MM-DD`: ISO, "January 24, 2020", "24 Jan 2020". The day is kept as written,
 * in the newsroom's own time. Null for anything else, for days that do not exist, and for "01/02/2020", which is two days.
 */
export function dayOf(words: string): string | null {
  const short = words.slice(0, 120)
  const numbers = ISO.exec(short) ?? RUN_TOGETHER.exec(short)
  if (numbers) return dayFrom(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const american = MONTH_FIRST.exec(short)
  if (american) return dayFrom(Number(american[3]), monthOf(american[1]!), Number(american[2]))
  const british = DAY_FIRST.exec(short)
  return british ? dayFrom(Number(british[3]), monthOf(british[2]!), Number(british[1])) : null
}

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function dayFrom(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  // 30 February comes back as 1 March.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= FIRST_YEAR ? date.toISOString().slice(0, 10) : null
}
