import type { Words } from '../en/index.ts'

export const tour: Words['tour'] = {
  welcome: 'Willkommen',
  isMapped: 'Dies ist ein Bericht auf der Karte.',
  everyPlace:
    'Jeder Ort darin ist unterstrichen und steht auf der Karte, mit den Wörtern, die ihn dorthin setzen.',
  takeTour: steps => `Rundgang in ${steps} Schritten`,
  tryAnother: 'Einen anderen Bericht versuchen',
  hide: 'Begrüßung ausblenden',
  step: (at, all) => `Schritt ${at} von ${all}`,
  close: 'Schließen',
  skip: 'Überspringen',
  back: 'Zurück',
  newArticle: 'Neuer Artikel',
  next: 'Weiter',
  steps: {
    text: {
      title: 'Jeder Ort im Text ist markiert',
      words:
        'Eine doppelte Linie ist eine Regierung, eine gepunktete beschreibt nur näher. Klicken Sie auf einen Ort, und Sie erfahren, warum er steht, wo er steht.',
    },
    map: {
      title: 'Die Karte zeigt, wo es geschah',
      words:
        'Volle Marken stehen im Text, hohle sind anderweitig bekannt. Pfeile tragen die Wörter des Artikels von der Ursache zur Folge.',
    },
    dates: {
      title: 'Die Zeitleiste zeigt, wann',
      words:
        'Was der Text nur ungefähr datiert, verblasst. Wählen Sie ein Ereignis, und Sie sehen, wie sich sein Datum ergibt.',
    },
    own: {
      title: 'Jetzt Ihr eigener',
      words:
        'Fügen Sie einen Bericht ein, legen Sie eine Datei ab, oder bringen Sie die Seite her, die Sie gerade lesen. Gelesen wird hier; nichts verlässt diese Seite.',
    },
  },
}
