import { interned } from '../../text/interned.ts'

/** What a sign weighs, by what it is about and what it says of it: no name is put together while a text is read. 0 where nothing was learnt of it. */
export type WeightOf = (about: string, value: string) => number

/** Lays out weights by their signs; `endOfAbout` tells where in the name of a sign ends what it is about, 0 where all of it is that. */
export function weightTable(
  weights: Readonly<Record<string, number>>,
  endOfAbout: (sign: string) => number,
): WeightOf {
  const byAbout = new Map<string, Map<string, number>>()
  for (const [sign, weight] of Object.entries(weights)) {
    const end = endOfAbout(sign) || sign.length
    const [about, value] = [interned(sign.slice(0, end)), interned(sign.slice(end))]
    const values = byAbout.get(about)
    if (values) values.set(value, weight)
    else byAbout.set(about, new Map([[value, weight]]))
  }
  return (about, value) => byAbout.get(about)?.get(value) ?? 0
}
