/**
 * What `map` gives, as a list of one kind: that of `map` is of another one once an engine has compiled it, and all that reads
 * such a list has to be compiled anew then. For lists that many rules read.
 */
export function mapped<T, U>(list: readonly T[], answer: (one: T, at: number) => U): U[] {
  const answers: U[] = []
  for (let at = 0; at < list.length; at++) answers.push(answer(list[at]!, at))
  return answers
}
