import { signal } from '@preact/signals-core'
import { en, type Words } from './en/index.ts'

export type { Noun, Words } from './en/index.ts'

/** A language the page speaks, by its code (BCP 47). */
export type Language = 'en' | 'de'

/** The languages of the page, each by its own name. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
]

const spoken = signal<Words>(en)

/** The words the page shows just now; whoever asks while drawing is drawn again when the language changes. */
export const wording = (): Words => spoken.value

/** The English words, for what stands inside sentences of the analysis: it speaks English only. */
export const ENGLISH: Words = en

/** Speaks a language from now on; rejects, and stays as it is, where its words cannot be had. */
export async function speak(language: Language): Promise<void> {
  spoken.value = language === 'de' ? (await import('./de/index.ts')).de : en
}

/** The first of a reader's languages that the page speaks, else English. `wanted` are tags like "de-AT", likeliest first. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-', 1)[0]
    const found = LANGUAGES.find(([language]) => language === code)
    if (found) return found[0]
  }
  return 'en'
}
