import type { Form } from '../model/document.ts'
import { knownOfForms } from '../text/known-of-forms.ts'
import { letterBit } from './letter-bit.ts'

/** What a form is within a name. */
export interface Piece {
  /** Its part of the key; '' for marks that are none. */
  readonly part: string
  /** The bit of the part's first letter; 0 where there is none. */
  readonly letter: number
  /** Whether it may stand inside a name: a word in small letters must be one that newspapers leave so: "Straits of Hormuz", "d'Ivoire", "Martha's Vineyard". */
  readonly inside: boolean
  /** A capital or a number: what a name is known by. */
  readonly telling: boolean
  /** A word in small letters for what a site is, with which its name may go on: "Jenin refugee camp". */
  readonly generic: boolean
  /** Whether a name may end with it: "the Rafah border crossing" is one place, "the U.S.-Mexico border" names two countries. */
  readonly ends: boolean
  /** A word that is not all in capitals. */
  readonly uncapitalised: boolean
}

/** What this form is within a name. */
export const pieceOf: (form: Form) => Piece = knownOfForms((form): Piece => {
  const { kind, capital, text, folded } = form
  const part = partOf(form)
  const telling = capital || kind === 'number'
  const inside =
    telling ||
    (kind === 'mark'
      ? part !== '' || JOINING.has(text)
      : SMALL.has(folded) || isElided(text) || folded === "'s")
  const generic = !inside && kind === 'word' && GENERIC.has(folded)
  const letter = part === '' ? 0 : letterBit(part.charCodeAt(0))
  return {
    part,
    letter,
    inside,
    telling,
    generic,
    ends: !(generic && folded === 'border'),
    uncapitalised: kind === 'word' && text !== text.toUpperCase(),
  }
})

/**
 * Words inside names that newspapers leave in lower case: those of English and Arabic, then of other languages ("Port-au-Prince",
 * "Frankfurt am Main", "Ústí nad Labem"); a parish is seldom known by its name alone ("St. Elizabeth parish").
 */
const SMALL = new Set(
  [
    'parish of the and al el as at on upon under super cum by in an ad ar ash es bin ibn for to a',
    'de la le les lès lez du des au aux en sur sous et da do dos das del della dei di e i y los las sub sul',
    'am im an der dem den das und von van vor ye bei ob zu aan op nad na pod pri u',
  ].flatMap(words => words.split(' ')),
)

/** Words for sites that newspapers leave in lower case behind a name. */
const GENERIC = new Set(
  'air airbase airfield airport army barracks base border bridge building camp castle cathedral central centre center church complex compound concentration court crossing dam detention facility garrison headquarters hospital mill military mine monastery mosque naval nuclear palace plant port power presidential prison reactor refinery refugee school shrine site square stadium station submarine synagogue temple terminal tower university'.split(
    ' ',
  ),
)

/** Marks that may stand inside a name without being part of its key. */
const JOINING = new Set(['-', '–', '.', "'", '’'])

/** Commas part names ("Washington, D.C."), so they stay; other marks go. */
function partOf({ kind, folded }: Form): string {
  if (kind === 'mark') return folded === ',' || folded === '&' ? folded : ''
  return folded.replace(/[.']/g, '')
}

/** "d'Ivoire", "nell'Emilia" */
const isElided = (text: string): boolean => /^\p{Ll}{1,4}['’]\p{Lu}/u.test(text)
