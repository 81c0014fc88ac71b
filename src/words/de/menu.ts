import type { Words } from '../en/index.ts'

export const menu: Words['menu'] = {
  menu: 'Menü',
  stories: 'Ihre Berichte',
  share: 'Teilen',
  export: 'Exportieren',
  addToCollection: 'Zur Sammlung hinzufügen',
  collection: 'Sammlung',
  print: 'Drucken',
  help: 'Hilfe',
  about: 'Über Placeline',
  colours: 'Farben',
  themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  noLanguage:
    'Die Wörter dieser Sprache ließen sich nicht laden. Laden Sie die Seite neu, sobald Sie online sind.',
}
