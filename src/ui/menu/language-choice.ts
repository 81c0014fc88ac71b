import { bestLanguage, LANGUAGES, type Language, speak } from '../../words/wording.ts'

const KEY = 'placeline.language'

/** Speaks what the reader chose on a visit before, else the first of the browser's languages; await it before anything is drawn. */
export async function recallLanguage(): Promise<void> {
  const language = chosenBefore() ?? bestLanguage(navigator.languages)
  // Where the words cannot be had, the page speaks English rather than not at all.
  await speakOnPage(language).catch(() => {})
}

/** Speaks a language and keeps it for the next visit; rejects, and changes nothing, where its words cannot be had. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speakOnPage(language)
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // It holds until the page is closed.
  }
}

/** What the page speaks. */
export const languageOfPage = (): Language => known(document.documentElement.lang) ?? 'en'

async function speakOnPage(language: Language): Promise<void> {
  await speak(language)
  document.documentElement.lang = language
}

function chosenBefore(): Language | undefined {
  try {
    return known(localStorage.getItem(KEY))
  } catch {
    // Storage may be forbidden: then the browser decides.
    return undefined
  }
}

const known = (code: string | null): Language | undefined =>
  LANGUAGES.find(([language]) => language === code)?.[0]
