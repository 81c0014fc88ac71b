import { type Phrase, phraseBefore } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isTakenUpOtherwise, MEN, WOMEN } from './told-as.ts'
import { subjectUnnamed, unnamedBefore } from './unnamed.ts'
import { BODIES } from './words.ts'

/** How many sentences back "he" and "she" reach. */
const REACH = 3

/** Sentences that may open with one pronoun after another. */
const CHAIN = 12

/** So many tokens of a sentence are looked through: those of newspapers are shorter, and one without end would take a look each "he". */
const FAR = 300

/**
 * Whom "he" or "she" stands for: somebody named before it in the sentence, else the first named in those before. Nobody,
 * where the nearest is a man and the pronoun "she", or where somebody else has been named since.
 */
export function personBefore(
  reading: Reading,
  sentence: number,
  pronoun: number,
  known: Map<number, Phrase | undefined>,
): Phrase | undefined {
  const { tokens } = reading
  const { sentences } = reading.source.document
  const { firstToken } = sentences[sentence]!
  if (isQuoted(reading, sentence, pronoun)) return undefined
  const from = Math.max(firstToken, pronoun - FAR)
  if (!diesOf(reading, from, pronoun)) {
    const here = firstPerson(reading, from, pronoun)
    if (here) return isOfGender(reading, here, pronoun, pronoun) ? here : undefined
    const unnamed = unnamedBefore(reading, from, pronoun)
    if (unnamed) return unnamed.phrase
  }
  let last = sentence - REACH
  for (let i = sentence - 1; i >= 0 && i >= last; i--) {
    const { firstToken, endToken } = sentences[i]!
    const end = Math.min(endToken, firstToken + FAR)
    if (isByline(reading, i)) continue
    // "Roe … . She toured Angola with Ann Poe. She was arrested": still Roe.
    if (tokens[firstToken]!.folded === tokens[pronoun]!.folded && sentence - i < CHAIN) {
      last--
      continue
    }
    const somebody = subjectUnnamed(reading, firstToken, end, pronoun)
    if (somebody) return somebody.phrase
    if (!known.has(i)) known.set(i, firstPerson(reading, firstToken, end))
    const person = known.get(i)
    if (person && isTakenUpAs(reading, i + 1, pronoun)) continue
    if (person) return isOfGender(reading, person, pronoun, end) ? person : undefined
    if (namesSomebody(reading, firstToken, end) && !goesOn(reading, pronoun, firstToken, end))
      return undefined
  }
  return undefined
}

/** "She married John Roe. He died. She was made head": whom the next sentence opens with as "he" is not she. */
function isTakenUpAs({ tokens, source }: Reading, sentence: number, pronoun: number): boolean {
  const first = source.document.sentences[sentence]!.firstToken
  const other = tokens[pronoun]!.folded === 'she' ? 'he' : 'she'
  return first < pronoun && tokens[first]!.folded === other
}

/** "A driver found him, but he died": he of whom the sentence has told as "him", and no driver. */
function diesOf({ tokens, classes }: Reading, from: number, pronoun: number): boolean {
  if (!/^(?:died|dies)$/.test(tokens[pronoun + 1]?.folded ?? '')) return false
  const other = tokens[pronoun]!.folded === 'she' ? 'her' : 'him'
  for (let i = Math.max(from + 1, pronoun - ASIDE); i < pronoun; i++)
    if (
      tokens[i]!.folded === other &&
      classes[i - 1] === 'verb' &&
      (other === 'him' || classes[i + 1] !== 'noun')
    )
      return true
  return false
}

/** Words from such an object to "he died". */
const ASIDE = 14

/** "By Mary Roe, Western Bureau": a line that says who wrote the report, not who is in it. */
const isByline = ({ source, tokens }: Reading, sentence: number): boolean => {
  const { zone, firstToken } = source.document.sentences[sentence]!
  return zone === 'heading' && tokens[firstToken]!.folded === 'by'
}

/** A quotation is seldom longer, in sentences and words. */
const QUOTED_SENTENCES = 6
const QUOTED_WORDS = 200

/** “He shot her,” Roe said: whoever speaks of somebody names another than those the article has just named. */
function isQuoted({ tokens, source }: Reading, sentence: number, at: number): boolean {
  const { sentences } = source.document
  let first = sentence
  while (
    first > 0 &&
    sentence - first < QUOTED_SENTENCES &&
    sentences[first - 1]!.paragraph === sentences[sentence]!.paragraph
  )
    first--
  let isOpen = false
  for (let i = Math.max(sentences[first]!.firstToken, at - QUOTED_WORDS); i < at; i++) {
    const { text } = tokens[i]!
    if (text === '“') isOpen = true
    else if (text === '”') isOpen = false
    else if (text === '"') isOpen = !isOpen
  }
  return isOpen
}

/** Whether nothing said of a person up to a token tells of the other sex: "Roe hid his mother's body after she died". */
function isOfGender(reading: Reading, person: Phrase, pronoun: number, until: number): boolean {
  const { tokens } = reading
  const [own, other] = tokens[pronoun]!.folded === 'she' ? [WOMEN, MEN] : [MEN, WOMEN]
  let isOther = false
  for (let i = person.from; i < until; i++) {
    // "Her son Jack" is no woman.
    if (i < person.to && /^(?:his|her)$/.test(tokens[i]!.folded)) continue
    if (own.has(tokens[i]!.folded)) return true
    isOther ||= other.has(tokens[i]!.folded)
  }
  return !isOther && !isTakenUpOtherwise(reading, person.head, own)
}

/** Whether a sentence tells of the same person by the same pronoun. */
const goesOn = ({ tokens }: Reading, pronoun: number, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ folded }) => folded === tokens[pronoun]!.folded)

/** Whether a sentence names somebody, as far as capitals tell: two words of a name that is no place, within it. */
function namesSomebody({ tokens, classes, mentions }: Reading, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) {
    const isName = [i - 1, i].every(
      at => classes[at] === 'noun' && tokens[at]!.capital && mentions[at]!.length === 0,
    )
    if (isName && classes[i + 1] !== 'noun' && !BODIES.has(tokens[i]!.folded)) return true
  }
  return false
}

/** The first person of a stretch who does something: a name before a verb or comma. */
function firstPerson(reading: Reading, from: number, to: number): Phrase | undefined {
  const { classes, tokens } = reading
  for (let i = from; i < to; i++) {
    const next = i + 1 < to ? classes[i + 1] : undefined
    if (classes[i] !== 'noun' || !tokens[i]!.capital || next === 'noun' || next === 'hyphen') continue
    if (next !== 'verb' && next !== 'aux' && next !== 'comma' && next !== 'adv') continue
    // "was taken to City General, where she died": nobody, but somewhere.
    if (next === 'comma' && tokens[i + 2]?.folded === 'where') continue
    const phrase = phraseBefore(reading, i + 1, from)
    if (phrase && isPerson(reading, phrase) && !isOfOthers(reading, phrase, from) && !isFirm(reading, phrase))
      return phrase
  }
  return undefined
}

/** "the son of a miner, Nils, …", "survived by their daughters, Liv and Astrid, …": whom the words before a comma name, after a preposition. */
function isOfOthers(reading: Reading, { from: name }: Phrase, from: number): boolean {
  const { classes, tokens } = reading
  const comma = classes[name - 1] === 'conj' && classes[name - 2] === 'noun' ? name - 3 : name - 1
  if (classes[comma] !== 'comma') return false
  const named = phraseBefore(reading, comma, from)
  if (!named || named.from <= from) return false
  const ofKin = KIN.has(tokens[named.head]!.folded) && tokens[named.head + 1]?.folded === 'of'
  // "Outside court, Roe wept": where, and nobody.
  if (named.from - 1 === from && PLACING.test(tokens[from]!.folded)) return false
  return ofKin || classes[named.from - 1] === 'prep'
}

/** "Rio Tinto said he died": a firm is nobody. */
const isFirm = ({ source, tokens }: Reading, { from, head }: Phrase): boolean =>
  (source.knowledge.organisations.longestAt(tokens, from)?.to ?? 0) > head

const PLACING = /^(?:outside|inside|in|at|on|under|after|before|during)$/

const KIN = new Set('son daughter child children sons daughters wife widow husband brother sister'.split(' '))

/** Whether a phrase ends in a capitalised name that is neither a place nor a body of people. */
export function isPerson(reading: Reading, phrase: Phrase): boolean {
  const { tokens, mentions, classes } = reading
  const head = tokens[phrase.head]!
  return (
    !isListedPlace(reading, phrase) &&
    classes[phrase.head] === 'noun' &&
    head.capital &&
    head.folded !== 'i' &&
    // "NRW", "FBI": letters are of a body.
    !(head.allCaps && head.text.length > 1 && head.text.length < 6) &&
    !(opensSentence(tokens, phrase) && /[^s]s$/.test(head.folded)) &&
    // "a Honda", "her Subaru"
    !/^(?:the|an?)$/.test(tokens[phrase.from]!.folded) &&
    !(phrase.head === phrase.from + 1 && /^(?:her|his|their)$/.test(tokens[phrase.from]!.folded)) &&
    mentions[phrase.head]!.length === 0 &&
    !BODIES.has(head.folded) &&
    !BUILT.has(head.folded)
  )
}

/** "Government House", "Otley Road": a capital that nobody bears. */
const BUILT = new Set(
  'house palace avenue square building cathedral mosque theatre theater museum library valley river act bill award awards cup league'.split(
    ' ',
  ),
)

/** "crews from Ogallala and Brule": one word that "and" joins to a place. */
const isListedPlace = ({ tokens, mentions }: Reading, { from, head }: Phrase): boolean =>
  from === head &&
  tokens[from - 1]?.folded === 'and' &&
  mentions[from - 2]!.some(({ kind }) => kind === 'name')

/** "Rebels met": a plural has its capital only from the beginning of the sentence. */
const opensSentence = (tokens: Reading['tokens'], { from, head }: Phrase): boolean =>
  from === head && tokens[head - 1]?.sentence !== tokens[head]!.sentence
