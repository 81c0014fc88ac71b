import type { Document, Token } from '../model/document.ts'
import { NumbersOfForms } from './known-of-forms.ts'

/** Fewer words than this cannot tell a language written in Latin letters. */
const ENOUGH_WORDS = 25
/** English news runs at 35–45 % such words; other languages that share a few of them stay under 8 %. */
const LEAST_SHARE = 0.14
/** That of telegraphic English, which is believed where no other language is: "Govt 26 Oct announced suspension of schools". */
const TERSE_SHARE = 0.1

/** A language that is none Placeline knows by its words: ISO 639's code for that. */
export const UNKNOWN_LANGUAGE = 'mis'

/**
 * The language of a text as a BCP 47 code: `en`; another that it looks like, `mis` where that cannot be told; `und` where it is
 * too short to tell even whether it is English.
 */
export function languageOf(document: Document): string {
  const { tokens } = document
  const { words, english } = counted(document)
  if (words >= ENOUGH_WORDS && english / words >= LEAST_SHARE) return 'en'
  const script = scriptOf(document)
  if (script) return script
  if (words < ENOUGH_WORDS) return 'und'
  const other = latinOf(tokens)
  return other === UNKNOWN_LANGUAGE && english / words >= TERSE_SHARE ? 'en' : other
}

function counted(document: Document): { readonly words: number; readonly english: number } {
  const { tokens } = document
  const counts = [0, 0, 0]
  for (let at = 0; at < tokens.length; at++) counts[SORTS.at(document, at)]!++
  return { words: counts[WORD]! + counts[ENGLISH]!, english: counts[ENGLISH]! }
}

const WORD = 1
const ENGLISH = 2
/** Other words, the small words that English is told by, and 0 for what is none. */
const SORTS = new NumbersOfForms(({ kind, folded }) =>
  kind === 'word' ? (ENGLISH_WORDS.has(folded) ? ENGLISH : WORD) : 0,
)
const ENGLISH_WORDS = new Set(
  'the of and to in a is that for it was on with as be by at from are this have an were which had his has not but they been their said who will its he she or after'.split(
    ' ',
  ),
)

/** Frequent small words, without accents as tokens are folded, by language. */
const SMALL_WORDS: readonly (readonly [code: string, words: ReadonlySet<string>])[] = (
  [
    ['fr', 'le la les des du un une et est dans pour que qui sur par au aux avec ont ete son sa cette'],
    ['es', 'el la los las del un una y en es que por con para su al se lo como mas fue han'],
    ['pt', 'o a os as do da dos das um uma e em no na que por com para se ao foi mais nao'],
    ['it', 'il la i gli le di del della dei e in un una che per con non si e stato sono nel alla'],
    ['de', 'der die das den dem des und in zu mit auf fur von ist im ein eine nicht sich auch wurde haben'],
    ['nl', 'de het een en van in op te dat die is voor met zijn niet aan ook door werd bij'],
    ['sv', 'och i att det som en ett pa ar for med av till den har inte om sig efter'],
    ['da', 'og i at det som en et pa er for med af til den har ikke om sig efter blev'],
    ['pl', 'w i z na do sie nie ze jest to po od za przez o jak dla oraz byl'],
    ['ro', 'si de la in a cu pe din un o care pentru nu ca este au mai fost sa'],
    ['tr', 've bir bu da de icin ile olarak daha cok sonra olan gibi kadar ancak'],
    ['id', 'yang di dan ini itu dengan untuk dari pada dalam tidak akan telah ke oleh juga'],
    ['vi', 'la va cua cac cho trong mot nguoi duoc khong nhung da voi tai nay'],
  ] as const
).map(([code, words]) => [code, new Set(words.split(' '))])

/** A language whose small words are rarer than this is not it. */
const LEAST_OTHER = 0.12

function latinOf(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
  const shares = SMALL_WORDS.map(([code, small]) => ({ code, share: shareOf(words, small) }))
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= LEAST_OTHER ? best.code : UNKNOWN_LANGUAGE
}

const shareOf = (words: readonly string[], set: ReadonlySet<string>) =>
  words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0) / words.length

/** Scripts, and the language most written in each; letters of a second one that decide between two. */
const SCRIPTS: readonly (readonly [letter: RegExp, code: string, marks?: RegExp, other?: string])[] = [
  [/\p{Script=Arabic}/u, 'ar', /[پچژگ]/, 'fa'],
  [/\p{Script=Cyrillic}/u, 'ru', /[іїєґ]/i, 'uk'],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, 'zh', /[\u3041-\u30ff]/, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
]
/** So many words are looked at; scripts show at once. */
const LOOKED_AT = 400
/** Fewer letters than this of another script may be one name. */
const LEAST_LETTERS = 20

/** 1 for what has no letter of another script. */
const LATIN = new NumbersOfForms(({ text }) => Number(!/[^\p{Script=Latin}\p{M}\P{L}]/u.test(text)))

/** The language of a text mostly in letters other than Latin; '' for others. */
function scriptOf(document: Document): string {
  const { tokens } = document
  if (tokens.slice(0, LOOKED_AT).every((_, at) => LATIN.at(document, at) > 0)) return ''
  const letters = tokens
    .slice(0, LOOKED_AT)
    .map(token => (token.kind === 'word' ? token.text : ''))
    .join('')
  for (const [letter, code, marks, other] of SCRIPTS) {
    const share = letters.replace(new RegExp(`(?:${letter.source})+`, 'gu'), '').length
    const found = letters.length - share
    if (found >= LEAST_LETTERS && found > letters.length / 2)
      return marks?.test(letters) && other ? other : code
  }
  return ''
}
