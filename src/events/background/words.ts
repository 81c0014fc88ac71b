import type { Form } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import { knownOfForms } from '../../text/known-of-forms.ts'

/** Folded words with one blank before and after each, so that whole words are found; marks but "|" are left out. */
export const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/\.(?=\p{L})|(?<=\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()} `

/** What `wordsOf` makes of one word of an article, without the blanks; '' of marks. */
export const wordOf: (form: Form) => string = knownOfForms(({ folded }) => wordsOf(folded).trim())
