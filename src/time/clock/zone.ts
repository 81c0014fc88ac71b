import type { Token } from '../../model/document.ts'
import { word } from '../rule.ts'

/** Short names of time zones as newspapers write them, in capitals. */
const SHORT: ReadonlySet<string> = new Set(
  'gmt utc bst ist cet cest eet eest msk pkt wib wita wit wat cat eat sast irst gst ast et est edt ct cst cdt mt mst mdt pt pst pdt akst akdt hst aest aedt acst awst nzst nzdt jst kst hkt sgt pht'.split(
    ' ',
  ),
)
const LONG: ReadonlySet<string> = new Set(
  'local eastern central mountain pacific atlantic alaska hawaii moscow london kyiv beijing tehran israel'.split(
    ' ',
  ),
)

/** The token after "GMT", "local time" or "Eastern time"; `at` itself where no zone is named. */
export function afterZone(tokens: readonly Token[], at: number, end: number): number {
  const name = word(tokens, at, end)
  if (SHORT.has(name) && tokens[at]!.allCaps) return at + 1
  const first = LONG.has(name) ? at + 1 : at
  const middle =
    first > at && /^(?:standard|daylight|summer)$/.test(word(tokens, first, end)) ? first + 1 : first
  return first > at && word(tokens, middle, end) === 'time' ? middle + 1 : at
}

/** The token after "hours" or "hrs", as armies and police write behind "1430"; `at` itself where neither stands. */
export const afterHours = (tokens: readonly Token[], at: number, end: number): number =>
  /^(?:hours|hrs)$/.test(word(tokens, at, end)) ? at + 1 : at
