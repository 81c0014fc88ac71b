import type { Words } from '../en/index.ts'

export const share: Words['share'] = {
  title: 'Diesen Bericht teilen',
  close: 'Schließen',
  copied: 'Kopiert',
  pressKeys: 'Strg+C drücken',
  file: 'Eine Datei, in der alles steckt',
  aboutFile:
    'Text, Karte und Zeitleiste in einer Webseite von etwa 2 MB. Sie öffnet sich per Doppelklick, ohne Netz, und lässt sich zum Weiterarbeiten in Placeline ziehen.',
  downloadPage: 'Seite herunterladen',
  ownPage: 'Auf einer eigenen Seite zeigen',
  besideFile:
    'Legen Sie die heruntergeladene Datei neben Ihre Seite, und dies dorthin, wo die Karte stehen soll.',
  code: 'Code zum Einbetten',
  colours: 'Farben',
  asSystem: 'wie das System des Lesers',
  light: 'hell',
  dark: 'dunkel',
  copyCode: 'Code kopieren',
  linkHead: 'Ein Link, in dem der Artikel steckt',
  tooLong: (letters, most) =>
    `Dieser Artikel ergibt einen Link von ${letters} Zeichen; viele Programme schneiden Links bei ${most} ab. Geben Sie stattdessen die Seite hier darunter weiter: Darin steckt alles.`,
  aboutLink:
    'Der Text reist in der Adresse selbst, hinter dem #, das Browser an keinen Server senden. Wer den Link hat, kann den Artikel lesen.',
  link: 'Link',
  copyLink: 'Link kopieren',
  asSeen: 'Mit diesem Kartenausschnitt und der Auswahl',
  damagedLink:
    'Dieser Link sollte einen Artikel enthalten, aber ein Teil fehlt oder wurde verändert. Manche Programme schneiden lange Links ab: Bitten Sie noch einmal um den Link, oder um eine Datei.',
  newerLink:
    'Diesen Link hat eine andere Version von Placeline gemacht, die diese hier nicht lesen kann. Laden Sie die Seite neu, um die neueste zu erhalten, oder bitten Sie um den Text.',
  tooMuch: 'Dieser Link enthält mehr als 2 MB Text, mehr als jeder Artikel. Nichts davon wurde geöffnet.',
  otherTemplate:
    'Die Datei zum Teilen ließ sich nicht erstellen: Ihre Vorlage neben der Seite hat eine andere Version. Laden Sie die Seite neu.',
  noStoryInFile:
    'Diese Datei enthält keinen Bericht, oder sie wurde unterwegs beschädigt. Bitten Sie noch einmal darum.',
  notReadAnew:
    'Ein Bericht, der als Datei gespeichert wurde, kann nicht neu gelesen werden. Öffnen Sie ihn in Placeline.',
  noFurtherFile: 'Aus einer Datei wird keine weitere: Geben Sie diese weiter.',
}
