/** First and last possible minute from midnight. */
export interface Minutes {
  readonly from: number
  readonly to: number
}

const hours = (from: number, to: number): Minutes => ({ from: from * 60, to: to * 60 })

/**
 * Parts of the day and the hours they may mean; afternoon, evening and night as the U.S. National Weather Service words
 * its forecasts. What is told of a morning may have been before dawn, and of a night after its evening: each goes as far as
 * reports use it within its day.
 */
const PARTS: ReadonlyMap<string, Minutes> = new Map([
  ['morning', hours(0, 12)],
  ['early morning', hours(0, 9)],
  ['late morning', hours(9, 12)],
  ['lunchtime', hours(12, 14)],
  ['midday', hours(11, 13)],
  ['afternoon', hours(12, 18)],
  ['early afternoon', hours(12, 15)],
  ['late afternoon', hours(15, 18)],
  ['evening', hours(17, 24)],
  ['early evening', hours(17, 20)],
  ['late evening', hours(20, 24)],
  ['night', hours(18, 24)],
  ['late night', hours(21, 24)],
  ['dawn', hours(4, 7)],
  ['daybreak', hours(4, 7)],
  ['sunrise', hours(5, 8)],
  ['dusk', hours(16, 21)],
  ['nightfall', hours(16, 21)],
  ['sunset', hours(16, 21)],
  ['early', hours(0, 9)],
  ['late', hours(18, 24)],
])

/** The hours of a part of the day by its name, "early morning"; undefined for any other word. */
export const hoursOfPart = (name: string): Minutes | undefined => PARTS.get(name)

/** The part of a day named in "early Saturday", "late Monday night", "this morning"; undefined where none is. */
export function partIn(surface: string): { readonly name: string; readonly minutes: Minutes } | undefined {
  const words = surface.toLowerCase().split(/[\s-]+/)
  const side = /^(?:early|late)$/.test(words[0]!) ? words[0]! : ''
  const last = words.at(-1) === 'tonight' ? 'night' : words.at(-1)!
  const names = hoursOfPart(last) ? [`${side} ${last}`.trim(), last] : [side]
  const name = names.find(one => hoursOfPart(one) !== undefined)
  return name === undefined ? undefined : { name, minutes: hoursOfPart(name)! }
}
