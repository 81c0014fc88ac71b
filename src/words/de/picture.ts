import type { Words } from '../en/index.ts'

export const picture: Words['picture'] = {
  png: {
    family: 'Bild der Karte',
    variant: 'PNG',
    contents:
      'Die Karte, wie sie jetzt zu sehen ist, mit Titel, Legende, Maßstab und Quellen; doppelt so scharf.',
    opensIn: 'Jede Seite, jedes Dokument',
  },
  svg: {
    family: 'Bild der Karte',
    variant: 'SVG',
    contents:
      'Dasselbe in Formen und Wörtern, in jeder Größe scharf; eine Grafikerin kann es zerlegen und ändern.',
    opensIn: 'Illustrator, Inkscape, Figma, jeder Browser',
  },
  share: 'Ein Bild der Karte',
  shareWhat: 'Die Karte, wie sie jetzt zu sehen ist, mit Titel, Legende, Maßstab und Quellen.',
  shareAs: kind => `${kind} herunterladen`,
  attribution: ['Karte: Natural Earth.', 'Namen und Punkte: GeoNames (CC BY 4.0).', 'Gemacht mit Placeline.'],
  keyOfShape: {
    city: 'Stadt',
    building: 'Gebäude',
    base: 'Stützpunkt',
    government: 'Regierung',
    site: 'Ort eines Ereignisses',
    area: 'Gebiet',
  },
  background: 'Hintergrundwissen',
  user: 'Von Hand korrigiert',
  halo: 'Liegt in diesem Kreis',
  arc: 'Von der Ursache zur Folge',
  hatch: 'Ausdehnung ist ungefähr',
  hidden: 'Ein Filter blendet Orte aus.',
  none: 'Die Karte zeigt keinen Ort dieses Berichts.',
  describe: (title, places) => `Eine Karte zu ${title}: ${places}.`,
  and: more => `und ${more} weitere`,
  more: n => `+ ${n} weitere`,
  streetsLeftOut: 'Das Bild zeigt die eingebaute Karte: Straßenkacheln gehören denen, die sie gemacht haben.',
  layersLeftOut: 'Ihre eigenen Ebenen sind nicht im Bild.',
  notYet: 'Die Karte ist noch nicht gezeichnet. Schließen Sie dies und versuchen Sie es gleich noch einmal.',
  noCanvas: 'Dieser Browser konnte das Bild nicht zeichnen. Nehmen Sie das SVG.',
}
