export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** A form of a verb and what it may be: "put" is base, past and participle. */
interface Inflected {
  readonly text: string
  readonly forms: readonly VerbForm[]
}

/** Past and participle of irregular verbs, by base form. */
export type Irregular = ReadonlyMap<string, { readonly past: string[]; readonly participle: string[] }>

/** Reads the rows of data/lexicon/irregular-verbs.txt. */
export const irregularVerbs = (rows: readonly (readonly string[])[]): Irregular =>
  new Map(
    rows.map(([base, past, participle]) => [
      base!,
      { past: past!.split('|'), participle: participle!.split('|') },
    ]),
  )

/** Every written form of a verb, by the spelling rules of English and the list of irregular verbs. */
export function verbForms(base: string, irregular: Irregular): Inflected[] {
  const odd = irregular.get(base)
  const forms = new Map<string, VerbForm[]>()
  const add = (text: string, form: VerbForm) => {
    const known = forms.get(text)
    if (known) known.push(form)
    else forms.set(text, [form])
  }
  if (base === 'be') return BE
  add(base, 'base')
  add(base === 'have' ? 'has' : plural(base), 's')
  for (const past of odd?.past ?? [regularPast(base)]) add(past, 'past')
  for (const participle of odd?.participle ?? [regularPast(base)]) add(participle, 'participle')
  add(presentParticiple(base), 'ing')
  // "cancelled" and "canceled", as British and American papers have it.
  if (!odd && /[^aeiou]el$/.test(base) && base.length > 4 && !STRESSED.test(base)) {
    add(`${base}led`, 'past')
    add(`${base}led`, 'participle')
    add(`${base}ling`, 'ing')
  }
  return [...forms].map(([text, list]) => ({ text, forms: list }))
}

const BE: Inflected[] = [
  { text: 'be', forms: ['base'] },
  { text: 'is', forms: ['s'] },
  { text: 'are', forms: ['s'] },
  { text: 'was', forms: ['past'] },
  { text: 'were', forms: ['past'] },
  { text: 'been', forms: ['participle'] },
  { text: 'being', forms: ['ing'] },
]

/** "attack" → "attacks", "clash" → "clashes", "rally" → "rallies". */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

function presentParticiple(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

/** Words of more syllables that double all the same, as their stress is on the last one. */
const STRESSED =
  /(?:^hijack|^(?:commit|permit|admit|readmit|submit|omit|emit|remit|transmit|annul|abet|quiz|acquit|equip|allot|rebut|expel|compel|repel|propel|dispel|rebel|patrol|control|refer|prefer|defer|confer|infer|transfer|deter|occur|recur|incur|concur|begin|regret|abut|overrun|withdraw))$/

function doubled(base: string): string {
  // "trafficked", "mimicking"
  if (/[^aeiou]ic$/.test(base)) return `${base}k`
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)
  return short ||
    (STRESSED.test(base) && /(?:[^aeiou]|qu)[aeiou][^aeiouwxy]$/.test(base)) ||
    base === 'kidnap'
    ? base + base.at(-1)
    : base
}
