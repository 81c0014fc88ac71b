/** Whose colours the page takes. */
export type ThemeName = 'system' | 'light' | 'dark'

const KEY = 'placeline.theme'

/** What the reader chose on a visit before, put into effect; call once, before anything is drawn. */
export function recallTheme(): void {
  try {
    apply(localStorage.getItem(KEY))
  } catch {
    // Storage may be forbidden: then the system decides.
  }
}

/** What is in effect. */
export function chosenTheme(): ThemeName {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Puts a choice into effect and keeps it for the next visit. */
export function chooseTheme(theme: ThemeName): void {
  apply(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // It holds until the page is closed.
  }
}

function apply(theme: string | null) {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  else delete dataset.theme
}
