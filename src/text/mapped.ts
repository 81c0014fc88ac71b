/**
 * What `map` gives, as a list of one kind: that of `map` is of another one once an engine has compiled it, and all that reads
 * such a list has to be compiled anew then. For lists that many rules read.
 */
export function mapped<T, U>(list: readonly T[], answer: (one: T, at: number) => U): U[] {
  const answers: U[] = []
  for (let at = 0; at < list.length; at++) answers.push(answer(list[at]!, at))
  return answers
}

/** What `flatMap` gives where every answer is a list, as a list of that one kind; engines take several times as long over `flatMap`. */
export function gathered<T, U>(list: readonly T[], answer: (one: T, at: number) => readonly U[]): U[] {
  const answers: U[] = []
  for (let at = 0; at < list.length; at++) {
    const parts = answer(list[at]!, at)
    for (let i = 0; i < parts.length; i++) answers.push(parts[i]!)
  }
  return answers
}

/** The same answer so many times, as a list of that one kind. */
export function filled<T>(length: number, answer: T): T[] {
  const answers: T[] = []
  for (let at = 0; at < length; at++) answers.push(answer)
  return answers
}
