/** The menu of what is wanted now and then. */
export const menu = {
  menu: 'Menu',
  stories: 'Your stories',
  share: 'Share',
  export: 'Export',
  addToCollection: 'Add to collection',
  collection: 'Collection',
  print: 'Print',
  help: 'Help',
  about: 'About Placeline',
  colours: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  noLanguage: 'The words of that language could not be loaded. Load the page again when you are online.',
}
